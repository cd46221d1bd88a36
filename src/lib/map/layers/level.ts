import { formatEuro, formatNumber, formatQuantity } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Gap } from '#lib/query/waiting.ts';
import { gapName } from '#lib/ui/gap-words.ts';
import { landKeys } from '#lib/ui/lands.ts';
import { classBreaks, stepOf } from '../classes.ts';
import { describeMap, legendClasses } from '../describe-map.ts';
import { apartStep, type Layer, type ShadeStep } from '../layer.ts';
import { amountSigns, mapLabel } from '../map-label.ts';
import { ofLaender, type Painted } from '../painted.ts';

/** From this age on, in years, a report is marked by its year. */
export const oldAfter = 2;

/** The year that marks an old report: "’22"; none for a newer one. @param year the last of the view */
const oldMark = (row: Painted, year: number | null) => {
	const told = row.date === null ? null : Number(row.date.slice(0, 4));
	return told !== null && year !== null && year - told > oldAfter ? `’${String(told).slice(2)}` : undefined;
};

/**
 * The levels of the Länder; nationwide numbers and those of smaller places are not among them.
 * @param aboutOf what a number is of that counts something else than others
 * @param year last year of the view, by which old reports are marked; null marks none
 * @param unlevelled what was read of places without a level: the hatching says of each kind that there is
 */
export function levelLayer<Row extends Painted>(
	rows: readonly Row[],
	nameOf: (key: string) => string,
	aboutOf: (row: Row) => string,
	year: number | null = null,
	unlevelled: Readonly<Record<string, Gap>> = {}
): Layer {
	const locale = getLocale();
	const painted = ofLaender(rows);
	const compared = painted.filter((row) => row.compared);
	const breaks = classBreaks(compared.map((row) => row.value));
	const told = new Set(painted.map((row) => row.scope));
	const gaps = landKeys.filter((key) => !told.has(key));
	const write = (n: number) => (painted[0]?.unit === 'eur' ? formatEuro(n, locale) : formatNumber(n, locale));
	const marked = painted.some((row) => oldMark(row, year) !== undefined);
	return {
		shades: painted.map((row) => {
			const mark = oldMark(row, year);
			const about = row.compared ? '' : ` (${aboutOf(row)})`;
			return {
				scope: row.scope,
				step: row.compared ? (stepOf(row.value, breaks) as ShadeStep) : apartStep,
				label: mapLabel(row, locale) + (mark === undefined ? '' : ` ${mark}`),
				...(mark === undefined ? {} : { mark }),
				hint: `${nameOf(row.scope)}: ${formatQuantity(row, locale)}${about}`
			};
		}),
		apart: painted.flatMap((row) => (row.compared ? [] : [{ scope: row.scope, what: aboutOf(row) }])),
		gaps,
		legend: legendClasses(breaks, compared, write),
		signs: [...amountSigns(painted, locale), ...(marked ? [m.layer_old()] : [])],
		gapText: [...new Set(gaps.map((key) => gapName(unlevelled[key])))].join(' · '),
		description: describeMap(painted, gaps, nameOf, aboutOf, unlevelled)
	};
}
