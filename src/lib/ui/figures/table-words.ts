import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { FigureTable } from '#lib/state/figure-table.ts';
import type { Known } from '#lib/state/view-state.ts';
import type { FilterNames } from '../view/filter-words.ts';
import { confidenceName } from '../doubt-words.ts';
import { coverageName, metricName, stageName, unitName } from '../words.ts';
import { onlyName } from './columns.ts';

/** One thing that a table is filtered by: in words, and what it is without it. */
export interface TableChoice {
	key: string;
	text: string;
	without: Partial<FigureTable>;
}

/** What a table of figures is filtered by, a part each; each Land is one. */
export function tableChoicesOf(
	table: FigureTable,
	known: Pick<Known, 'firstYear' | 'lastYear' | 'publishers'>,
	names: FilterNames
): TableChoice[] {
	const { metric, unit, stage, coverage, lands, lead, subject, publisher, confidence, only, from, to, text } =
		table;
	const landOf = (key: string) => names.lands[key] ?? key;
	const publisherName = known.publishers.find(({ slug }) => slug === publisher)?.name ?? publisher;
	const parts: (TableChoice | false)[] = [
		metric !== null && { key: 'metric', text: metricName(metric), without: { metric: null } },
		unit !== null && { key: 'unit', text: unitName(unit), without: { unit: null } },
		stage !== null && {
			key: 'stage',
			text: stageName(stage, metric ?? 'services_live'),
			without: { stage: null }
		},
		subject !== null && {
			key: 'subject',
			text: names.subjects[subject] ?? subject,
			without: { subject: null }
		},
		coverage !== null && { key: 'coverage', text: coverageName(coverage), without: { coverage: null } },
		...lands.map((key) => ({
			key: `land ${key}`,
			text: landOf(key),
			without: { lands: lands.filter((land) => land !== key) }
		})),
		lead !== null && {
			key: 'lead',
			text: m.filter_lead_chip({ land: landOf(lead) }),
			without: { lead: null }
		},
		publisherName !== null && {
			key: 'publisher',
			text: m.filter_publisher_chip({ name: publisherName }),
			without: { publisher: null }
		},
		confidence !== null && {
			key: 'confidence',
			text: confidenceName(confidence),
			without: { confidence: null }
		},
		only !== null && { key: 'only', text: onlyName(only), without: { only: null } },
		(from !== null || to !== null) && {
			key: 'years',
			text: m.filter_years_chip({ from: from ?? known.firstYear, to: to ?? known.lastYear }),
			without: { from: null, to: null }
		},
		text !== '' && {
			key: 'text',
			text: getLocale() === 'en' ? `“${text}”` : `„${text}“`,
			without: { text: '' }
		}
	];
	return parts.filter((part) => part !== false);
}

/** What a table of figures is filtered by, in words; a file of it says so in its title. */
export function tableWords(
	table: FigureTable,
	known: Pick<Known, 'firstYear' | 'lastYear' | 'publishers'>,
	names: FilterNames
): string[] {
	const words: string[] = [];
	let lands = false;
	for (const { key, text } of tableChoicesOf(table, known, names)) {
		const land = key.startsWith('land ');
		// Länder are one choice, which is told in one part.
		if (land && lands) words.push(`${words.pop()} + ${text}`);
		else words.push(text);
		lands = land;
	}
	return words;
}

/** The same as chips, to which the state of knowledge belongs, too. */
export function tableChips(
	table: FigureTable,
	known: Pick<Known, 'firstYear' | 'lastYear' | 'publishers'>,
	names: FilterNames
): TableChoice[] {
	const choices = tableChoicesOf(table, known, names);
	if (table.stand === null) return choices;
	const text = m.filter_stand_chip({ date: formatDate(table.stand, getLocale()) });
	return [...choices, { key: 'stand', text, without: { stand: null } }];
}
