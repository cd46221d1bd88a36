import { m } from '#lib/i18n/paraglide/messages.js';
import type { FigureTable } from '#lib/state/figure-table.ts';
import type { Known } from '#lib/state/view-state.ts';
import type { FilterNames } from '../view/filter-words.ts';
import { confidenceName } from '../doubt-words.ts';
import { coverageName, metricName, stageName, unitName } from '../words.ts';
import { onlyName } from './columns.ts';

/** What a table of figures is filtered by, a part each; a file of it says so in its title. */
export function tableWords(
	{
		metric,
		unit,
		stage,
		coverage,
		lands,
		lead,
		subject,
		publisher,
		confidence,
		only,
		from,
		to,
		text
	}: FigureTable,
	known: Pick<Known, 'firstYear' | 'lastYear' | 'publishers'>,
	names: FilterNames
): string[] {
	const landOf = (key: string) => names.lands[key] ?? key;
	const publisherName = known.publishers.find(({ slug }) => slug === publisher)?.name ?? publisher;
	const parts = [
		metric !== null && metricName(metric),
		unit !== null && unitName(unit),
		stage !== null && stageName(stage, metric ?? 'services_live'),
		subject !== null && (names.subjects[subject] ?? subject),
		coverage !== null && coverageName(coverage),
		lands.length > 0 && lands.map(landOf).join(' + '),
		lead !== null && m.filter_lead_chip({ land: landOf(lead) }),
		publisherName !== null && m.filter_publisher_chip({ name: publisherName }),
		confidence !== null && confidenceName(confidence),
		only !== null && onlyName(only),
		(from !== null || to !== null) &&
			m.filter_years_chip({ from: from ?? known.firstYear, to: to ?? known.lastYear }),
		text !== '' && `„${text}“`
	];
	return parts.filter((part) => part !== false);
}
