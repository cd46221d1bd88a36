import type { FigureDetail } from '#lib/query/source.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Locale } from '#lib/state/address.ts';

/** What the card of one figure in another's page is made of. */
export interface FigureCardData {
	figure: FigureDetail;
	/** Our own words on the item; null for a text of others, which is not kept. */
	digest: string | null;
	/** How many other figures say otherwise. */
	contradicted: number;
	/** Whether an editor rejected it. */
	rejected: boolean;
	knowledge: Day;
}

/** Where the card of a figure lies, from the site's root. It always tells what is known now, its correction too. */
export const figureCardPath = (id: string, locale: Locale): string =>
	`${locale === 'en' ? '/en' : ''}/e/angabe/${encodeURIComponent(id)}/`;
