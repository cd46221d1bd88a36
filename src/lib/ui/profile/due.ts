import { formatDate, formatList } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { spanOf } from '#lib/dataset/dates.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Level } from '#lib/schema/level.ts';

/**
 * By when a plan is to be reached, and whether those days are over; null of what is no plan. A plan whose day is over is no present one.
 * @param figures those that the level rests on, at least
 * @param today day of the state of knowledge
 */
export function dueWords(
	level: Pick<Level, 'stage' | 'figure' | 'parts'>,
	figures: readonly Pick<FigureRow, 'id' | 'target'>[],
	today: string
): string | null {
	if (level.stage !== 'planned') return null;
	const ids = level.parts.length > 0 ? level.parts : [level.figure];
	const told = figures.flatMap(({ id, target }) => (target !== null && ids.includes(id) ? [target] : []));
	const targets = [...new Set(told)].sort();
	if (targets.length === 0) return m.due_untold();
	const locale = getLocale();
	const dates = formatList(
		targets.map((target) => m.due_by({ date: formatDate(target, locale) })),
		locale
	);
	return targets.every((target) => spanOf(target).day < today) ? m.due_over({ dates }) : dates;
}
