import type { LaenderSvg } from '#lib/places/svg.ts';

export type Outlines = Pick<LaenderSvg, 'paths' | 'borders'>;

// Never a static import: the outlines would be in the scripts of every page with a map.
const load = async (): Promise<Outlines> => (await import('./geometry.ts')).laenderOutlines();

/** A server has them at hand. A browser has been sent them in the page, and needs no second copy of 22 kB. */
let kept: Outlines | null = import.meta.env.SSR ? await load() : null;

/** How many parts a map is drawn of: 16 Länder and their borders. */
const parts = 17;

/** The outlines of the first map that a document shows; null where it shows none. */
export function drawnIn(document: ParentNode): Outlines | null {
	const drawn = [...document.querySelectorAll('path[data-outline]')].slice(0, parts);
	if (drawn.length < parts) return null;
	const { borders = '', ...paths } = Object.fromEntries(
		drawn.map((path) => [path.getAttribute('data-outline') ?? '', path.getAttribute('d') ?? ''])
	);
	return { paths, borders };
}

/** What is at hand without asking for it. */
export const outlinesAtHand = (): Outlines | null => (kept ??= drawnIn(document));

/** The same, got where a visit began on a page without a map. */
export const getOutlines = async (): Promise<Outlines> => (kept = outlinesAtHand() ?? (await load()));
