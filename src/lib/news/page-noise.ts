/** Lines of a saved page that are no text: credits of pictures, advertising, links to read on. */
const noise = [
	/^\(?\s*(?:Bildquelle|Bildnachweis|Bild|Fotos?|Grafik|Abbildung|Screenshot|Copyright)\s*:.{0,200}$/iu,
	/^(?:©|\(c\)\s).{0,200}$/iu,
	/^(?:Anzeige|Werbung|Advertisement|Sponsored)$/iu,
	/^(?:mehr|weiterlesen|weiter lesen|lesen sie mehr)\s*(?:\.{3}|…|»|>|→)?$/iu
];

/** Whether a line of a page is no part of any item. */
export const isNoise = (line: string): boolean => {
	const trimmed = line.trim();
	return trimmed === '' || noise.some((pattern) => pattern.test(trimmed));
};

const readOn =
	/(?:\[?\bmehr\]?\s*(?:\.{3}|…|»|→)|\b(?:weiterlesen|weiter lesen)\b(?:\s*(?:\.{3}|…|»|→))?)$/iu;

/** A teaser without the "mehr..." at its end; `cut` says that there was one, so that the text goes on elsewhere. */
export function withoutReadOn(text: string): { text: string; cut: boolean } {
	const whole = text.trimEnd();
	const without = whole.replace(readOn, '').trimEnd();
	// "und vieles mehr..." is a sentence of its own: only after the end of one, it is a link.
	const cut = without !== whole && /(?:^|[.!?…:;“”"»)\]])$/u.test(without);
	return { text: cut ? without : whole, cut };
}
