import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { FigureRow, ViewQuery } from '#lib/query/source.ts';
import type { Day } from '#lib/schema/date.ts';
import { metricName, stageName, unitName } from '../words.ts';
import { lastDayWords } from './last-day.ts';

/**
 * What numbers rest on, in a line.
 * @param figures those that are shown (`drawnOf`), not all that were asked for
 */
export function sourceLine(figures: readonly FigureRow[], knowledge: string): string {
	const locale = getLocale();
	const count = new Set(figures.map((figure) => figure.item)).size;
	return m.source_line({
		count,
		n: formatNumber(count, locale),
		date: formatDate(knowledge, locale)
	});
}

/** What a view shows, in words for titles. @param knowledge day of its state of knowledge */
export const viewWords = ({ metric, unit, stage, to }: ViewQuery, knowledge: Day) => ({
	metric: metricName(metric),
	unit: unitName(unit),
	stage: stageName(stage, metric),
	until: lastDayWords(to, knowledge)
});

/** What a view counts, in words. */
export const countedWords = ({ metric, unit, stage }: Pick<ViewQuery, 'metric' | 'unit' | 'stage'>): string =>
	`${metricName(metric)}: ${unitName(unit)}, ${stageName(stage, metric)}`;

/** What a table of money counts, whose columns are its stages. */
export const countedMoney = (): string => `${metricName('funding_eur')}: ${unitName('eur')}`;

/** What kind of place a key is of: eight digits for a Gemeinde, five for a Kreis. */
const kindOf = (key: string): string =>
	key.length === 8 ? m.place_kind_gemeinde() : key.length === 5 ? m.place_kind_kreis() : '';

/** Names of places by key. Those of Kreise and Gemeinden come with their figures, and say their kind where two bear one name. */
export function scopeNamesOf(
	figures: readonly FigureRow[],
	landNames: Readonly<Record<string, string>>
): Record<string, string> {
	const names = new Map(figures.map(({ scope, scopeName }) => [scope ?? '', scopeName ?? scope ?? '']));
	const bearers = new Map<string, number>();
	for (const name of names.values()) bearers.set(name, (bearers.get(name) ?? 0) + 1);
	const told = [...names].map(([key, name]) => {
		const kind = bearers.get(name)! > 1 ? kindOf(key) : '';
		return [key, kind === '' ? name : `${name} (${kind})`] as const;
	});
	return { ...Object.fromEntries(told), ...landNames };
}
