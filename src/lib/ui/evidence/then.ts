import type { Metadata } from '#lib/dataset/metadata.ts';
import { touches } from '#lib/dataset/series-break.ts';
import { ledgerAt, type KnownAt } from '#lib/ledger/at-day.ts';
import { plainView } from '#lib/query/plain-view.ts';
import { besideRegister } from '#lib/query/register-gap.ts';
import { neighboursAmong } from '#lib/query/series.ts';
import type { FigureDetail, FigureRow, Step } from '#lib/query/source.ts';
import type { Day } from '#lib/schema/date.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import { openAt, openNewest, type Asker } from '../view/load.ts';
import type { EvidenceData } from '../view/types.ts';

/** What the data set of a day holds of the metric, unit and stage of a figure. */
export interface StateThen extends Pick<Metadata, 'breaks'> {
	figures: readonly FigureRow[];
	steps: readonly Step[];
	register: readonly RegisterCount[];
}

/** What was told of a figure on a day on which it was known. */
export type ToldThen = Exclude<KnownAt, { told: null }>;

/**
 * The page of a figure as it was at the end of a day: nothing of it was recorded or decided later. How today's rules read its item, and
 * what explains numbers beside it, is of today and left out.
 * @param data as it is today
 */
export function evidenceThen(
	data: EvidenceData,
	{ told, standing }: ToldThen,
	{ breaks, figures, steps, register }: StateThen,
	day: Day
): EvidenceData {
	const nameOf = (key: string | null) => (key === null ? null : (data.names[key] ?? null));
	const figure: FigureDetail = {
		...data.figure,
		...told,
		// What is noted of an amount as beside others stands in the data set alone.
		flags: figures.find(({ id }) => id === told.id)?.flags ?? told.flags,
		scopeName: nameOf(told.scope),
		subjectName: nameOf(told.subject)
	};
	const { scope, subject, metric } = figure;
	const rows = new Map(figures.map((row) => [row.id, row]));
	const rowsOf = (ids: readonly string[]) =>
		ids.filter((id) => id !== told.id).flatMap((id) => rows.get(id) ?? []);
	const fact = steps.find((step) => step.figures.includes(told.id));
	const conflicts = rowsOf(fact?.conflicts ?? []);
	const counts = register.filter(
		(count) => count.metric === metric && count.scope === scope && count.subject === subject
	);
	return {
		...data,
		figure,
		counts: standing === 'counts',
		versions: ledgerAt(data.versions, day),
		decisions: data.decisions.filter(({ date }) => date <= day),
		others: rowsOf(fact?.figures ?? []),
		conflicts,
		beside: conflicts.map((row) => ({ figure: row, reason: 'open' as const })),
		doubts: [],
		breaks: scope === null ? [] : breaks.filter((b) => touches(b, { ...figure, scope })),
		register: besideRegister(figure, counts, breaks),
		series: neighboursAmong(figure, steps),
		reading: null,
		point: scope === data.figure.scope ? data.point : null,
		knowledge: day
	};
}

/** Opens the data set of a day, so far as the page of a figure tells of it. */
export async function openThen(asker: Asker, told: ToldThen['told'], day: Day): Promise<StateThen> {
	const newest = await openNewest(asker);
	const { metadata, views } = await openAt(asker, newest, day);
	const query = plainView(told, metadata.firstYear, metadata.lastYear);
	const [figures, steps, register] = await Promise.all([
		views.figures(query),
		views.steps(query),
		views.register(query)
	]);
	return { breaks: metadata.breaks, figures, steps, register };
}
