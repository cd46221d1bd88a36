import type { Day } from '#lib/schema/date.ts';
import type { Named } from '../pages/sitemap.ts';
import { figureCardPath } from './figure-card.ts';

/** What is prepared for pages of others. */
export interface PreparedPages {
	/** The newest day, of which the views without a day are. */
	knowledge: Day;
	views: readonly string[];
	frozen: readonly { stand: Day; views: readonly string[] }[];
	figures: readonly string[];
	/** Each figure with each day on which it came to be told, or told otherwise. */
	figureDays: readonly { id: string; stand: Day }[];
}

/**
 * All that is prepared, in both languages, each with the day on which what it shows last changed: what stays as it was is of its
 * own day, the card of a figure of the last on which anything was told of it. A line that names newer numbers is no change.
 */
export function embedSitemap({ knowledge, views, frozen, figures, figureDays }: PreparedPages): Named[] {
	const last = new Map<string, Day>();
	for (const { id, stand } of figureDays) {
		const before = last.get(id);
		if (before === undefined || before < stand) last.set(id, stand);
	}
	return [
		...['/e/', '/en/e/'].flatMap((root) => [
			...views.map((short) => ({ path: `${root}${short}/`, day: knowledge })),
			...frozen.flatMap(({ stand, views: then }) =>
				then.map((short) => ({ path: `${root}${short}/${stand}/`, day: stand }))
			)
		]),
		...(['de', 'en'] as const).flatMap((locale) => [
			...figures.map((id) => ({ path: figureCardPath(id, locale), day: last.get(id) ?? knowledge })),
			...figureDays.map(({ id, stand }) => ({ path: figureCardPath(id, locale, stand), day: stand }))
		])
	];
}
