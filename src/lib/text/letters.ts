/** What a code unit is by itself; of those beyond the table and of surrogates an expression has to tell. */
export const kindOfUnit = { other: 0, space: 1, letter: 2, digit: 3, numeral: 4, mark: 5 } as const;

/** Latin with its additions: what is not in it is rare in German. */
const known = 0x250;
const table = new Uint8Array(known);
for (let code = 0; code < known; code++) {
	const unit = String.fromCharCode(code);
	table[code] = /\s/.test(unit)
		? kindOfUnit.space
		: /\p{L}/u.test(unit)
			? kindOfUnit.letter
			: /\d/.test(unit)
				? kindOfUnit.digit
				: /\p{N}/u.test(unit)
					? kindOfUnit.numeral
					: kindOfUnit.mark;
}

/** What a code unit is, without asking an expression. */
export const unitAt = (text: string, i: number): number => {
	const code = text.charCodeAt(i);
	return code < known ? table[code]! : kindOfUnit.other;
};
