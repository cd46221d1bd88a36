import { getDocumentProxy } from 'unpdf';

/** A piece of text as it stands on paper, in points from the lower left corner. */
export interface Printed {
	page: number;
	text: string;
	x: number;
	/** Where its letters stand. */
	base: number;
	width: number;
	size: number;
}

/** What a PDF file prints, in its own order; blanks are left out. */
export async function printed(pdf: Uint8Array): Promise<{ pages: number; texts: Printed[] }> {
	const file = await getDocumentProxy(new Uint8Array(pdf));
	const texts: Printed[] = [];
	for (let page = 1; page <= file.numPages; page++) {
		const { items } = await (await file.getPage(page)).getTextContent();
		for (const item of items) {
			if (!('str' in item) || item.str.trim() === '') continue;
			const [, , , , x, base] = item.transform as number[];
			texts.push({ page, text: item.str, x: x!, base: base!, width: item.width, size: item.height });
		}
	}
	return { pages: file.numPages, texts };
}

/** Small letters are about half as high as their size; what meets by less than this is not covered. */
const touch = 1;

/** Letters with a rim are printed twice at one place. */
const isRim = (a: Printed, b: Printed): boolean => a.text === b.text && a.x === b.x && a.base === b.base;

const covers = (a: Printed, b: Printed): boolean =>
	a.page === b.page &&
	!isRim(a, b) &&
	Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > touch &&
	Math.min(a.base + a.size / 2, b.base + b.size / 2) - Math.max(a.base, b.base) > touch;

/** Pairs of texts that are printed over each other. */
export function overprinted(texts: readonly Printed[]): string[] {
	return texts.flatMap((a, i) =>
		texts
			.slice(i + 1)
			.filter((b) => covers(a, b))
			.map((b) => `page ${a.page}: “${a.text}” and “${b.text}”`)
	);
}
