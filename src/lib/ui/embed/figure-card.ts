import type { FigureDetail } from '#lib/query/source.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Locale } from '#lib/state/address.ts';

/** What the card of one figure in another's page is made of. */
export interface FigureCardData {
	figure: FigureDetail;
	/** Our own words on the item; null for a text of others, which is not kept. */
	digest: string | null;
	/** How many other figures say otherwise; null in a card of an earlier day, which can't know. */
	contradicted: number | null;
	/** Whether an editor rejected it. */
	rejected: boolean;
	/** The day whose knowledge it tells. */
	knowledge: Day;
	/** Of a card that stays as it is: the newest day on which the figure came to be told otherwise; null where none did. */
	newer: Day | null;
	/** Whether it stays as it is. */
	frozen: boolean;
}

/**
 * Where the card of a figure lies, from the site's root.
 * @param stand the day whose knowledge it keeps telling; null for what is known now, its correction too
 */
export const figureCardPath = (id: string, locale: Locale, stand: Day | null = null): string =>
	`${locale === 'en' ? '/en' : ''}/e/angabe/${encodeURIComponent(id)}/${stand === null ? '' : `${stand}/`}`;
