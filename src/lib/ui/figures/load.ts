import { knownAt, subjectNamesOf } from '../view/known.ts';
import { addressIsReadable } from '../view/hydration.ts';
import { figuresPage } from '../late/figures-parts.ts';
import { openAsked, openNewest, untilDrawn, type LoadEvent } from '../view/load.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import { drawnOf, statedInRows } from '#lib/query/drawn.ts';
import { paint, type Painted } from '#lib/query/paint.ts';
import { plainView } from '#lib/query/plain-view.ts';
import { everyView } from '#lib/query/every-level.ts';
import type { FigureRow, QuerySource, ViewQuery } from '#lib/query/source.ts';
import { parseFigureTable, viewSearch, type FigureTable } from '#lib/state/figure-table.ts';
import type { Notice } from '#lib/state/notice.ts';
import { defaultUnit, type Known } from '#lib/state/view-state.ts';
import { browser } from '$app/environment';
import { againstOf } from './against.ts';
import { filterFigures, sortFigures } from './figure-filter.ts';

/** What the table of figures is made of. */
export interface FiguresData {
	table: FigureTable;
	notices: Notice[];
	known: Known;
	subjects: { slug: string; name: string }[];
	subjectNames: Record<string, string>;
	/** All figures that fit, in the order of the table. */
	rows: FigureRow[];
	/** Where the table shows contested ones alone: what others say instead, by the id of the figure. */
	against: Map<string, FigureRow[]>;
	/** One value a Land by the rules of counting, and what they rest on; null where metric or stage is not chosen. */
	byLand: { query: ViewQuery; rows: Painted[]; drawn: FigureRow[] } | null;
	knowledge: string;
	/** What the table was narrowed to, as a query, for pages that can show it, too. */
	search: string;
}

function viewOf(table: FigureTable, known: Known, publisher: string | null): ViewQuery | null {
	if (table.metric === null || table.stage === null) return null;
	return {
		...plainView(
			{ metric: table.metric, unit: table.unit ?? defaultUnit[table.metric], stage: table.stage },
			table.from ?? known.firstYear,
			table.to ?? known.lastYear
		),
		subject: table.subject,
		coverage: table.coverage,
		lead: table.lead,
		publisher,
		confidence: table.confidence === 'sure' ? 'sure' : null,
		contested: table.only === 'contested'
	};
}

const publisherIn = (known: Known) => (slug: string) =>
	known.publishers.find((one) => one.slug === slug)?.name;

/** All figures that fit a table, in its order, and where it shows contested ones alone what others say instead. */
export async function readFigures(
	cubes: QuerySource,
	table: FigureTable,
	known: Known
): Promise<Pick<FiguresData, 'rows' | 'against'>> {
	const views = everyView(known.firstYear, known.lastYear);
	const all = (await Promise.all(views.map((view) => cubes.figures(view)))).flat();
	const contested = table.only === 'contested';
	const steps = contested ? (await Promise.all(views.map((view) => cubes.steps(view)))).flat() : [];
	return {
		rows: sortFigures(filterFigures(all, table, publisherIn(known)), table.sort),
		against: againstOf(steps, all)
	};
}

async function readByLand(
	cubes: QuerySource,
	query: ViewQuery,
	{ breaks, subjects }: Pick<Metadata, 'breaks' | 'subjects'>
): Promise<NonNullable<FiguresData['byLand']>> {
	const levels = await cubes.levels(query);
	const rows = paint(levels, query, breaks, subjects);
	const figures = await cubes.figures({ ...query, from: 0, to: 9999, contested: false });
	return { query, rows, drawn: drawnOf(statedInRows(rows, levels), figures) };
}

/** Loads the table of figures, on a server or in a browser. */
export async function loadFigures(event: LoadEvent): Promise<FiguresData> {
	event.depends('app:address');
	if (browser) void event.url.search;
	const newest = await openNewest(event);
	const search = addressIsReadable() ? event.url.searchParams : new URLSearchParams();
	const { metadata, cubes } = await openAsked(event, newest, search);
	const known = knownAt(metadata, newest.metadata);
	const { table, notices } = parseFigureTable(search, known);
	const query = viewOf(
		table,
		known,
		table.publisher === null ? null : (publisherIn(known)(table.publisher) ?? null)
	);
	await untilDrawn(figuresPage);
	return {
		table,
		notices,
		known,
		subjects: metadata.subjects,
		subjectNames: subjectNamesOf(metadata.subjects),
		...(await readFigures(cubes, table, known)),
		byLand: query && (await readByLand(cubes, query, metadata)),
		knowledge: metadata.knowledge,
		search: viewSearch(table)
	};
}
