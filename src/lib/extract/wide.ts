import type { Part } from './part.ts';

const wide =
	/^(bundesweit|deutschlandweit|landesweit|republikweit|kreisweit|stadtweit|(nrw|bayern|hessen|sachsen|thüringen|brandenburg|niedersachsen|saarland|rheinland-pfalz|sachsen-anhalt|baden-württemberg|schleswig-holstein)-?weit)$/;

/** Where "bundesweit", "sachsenweit", "in ganz Deutschland", "im ganzen Land" begins that ends with this token; null where none does. */
export function wideAt(part: Part, last: number): number | null {
	const word = (i: number) => part.tokens[i]?.norm ?? '';
	if (wide.test(word(last))) return last;
	const [a, b, c] = [word(last - 2), word(last - 1), word(last)];
	if (a === 'in' && b === 'ganz' && /^(deutschland|\p{L}+)$/u.test(c) && part.tokens[last]!.capital)
		return last - 2;
	if (a === 'im' && b === 'ganzen' && /^(land|bundesgebiet|freistaat)$/.test(c)) return last - 2;
	return null;
}
