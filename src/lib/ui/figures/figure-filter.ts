import type { FigureTable } from '#lib/state/figure-table.ts';
import { holds } from '#lib/query/fold.ts';
import type { FigureRow } from '#lib/query/source.ts';

const yearOf = (figure: FigureRow) => (figure.asOf === null ? null : Number(figure.asOf.slice(0, 4)));

function only(figure: FigureRow, what: FigureTable['only']): boolean {
	switch (what) {
		case null:
			return true;
		case 'contested':
			return figure.flags.includes('conflict');
		case 'undated':
			return figure.asOf === null;
		case 'dated':
			return figure.asOf !== null;
		case 'flagged':
			return figure.flags.length > 0;
	}
}

/**
 * The figures that a table asks for. With a span of years those without a date are left out: they may lie in it or not.
 * @param publisherOf name of a publisher by its slug
 */
export function filterFigures(
	figures: readonly FigureRow[],
	table: FigureTable,
	publisherOf: (slug: string) => string | undefined
): FigureRow[] {
	const publisher = table.publisher === null ? null : publisherOf(table.publisher);
	return figures.filter((figure) => {
		const year = yearOf(figure);
		const spanned = table.from !== null || table.to !== null;
		return (
			(table.metric === null || figure.metric === table.metric) &&
			(table.unit === null || figure.unit === table.unit) &&
			(table.stage === null || figure.stage === table.stage) &&
			(table.coverage === null || figure.coverage === table.coverage) &&
			(table.lands.length === 0 || table.lands.some((key) => figure.scope?.startsWith(key))) &&
			(table.lead === null || figure.lead === table.lead) &&
			(table.subject === null || figure.subject === table.subject) &&
			(publisher === null || figure.publisher === publisher) &&
			(table.confidence === null || figure.confidence === table.confidence) &&
			only(figure, table.only) &&
			(!spanned ||
				(year !== null &&
					(table.from === null || year >= table.from) &&
					(table.to === null || year <= table.to))) &&
			(table.text === '' ||
				holds(
					[figure.evidence.text, figure.title, figure.publisher, figure.subjectName, figure.scopeName].join(
						' '
					),
					table.text
				))
		);
	});
}

type Key = string | number | null;
const keyOf: Record<FigureTable['sort']['by'], (figure: FigureRow) => Key> = {
	value: (f) => f.value,
	metric: (f) => f.metric,
	unit: (f) => f.unit,
	stage: (f) => f.stage,
	measure: (f) => f.measure,
	coverage: (f) => f.coverage,
	place: (f) => f.scopeName,
	subject: (f) => f.subjectName ?? f.subject,
	lead: (f) => f.lead,
	date: (f) => f.asOf,
	publisher: (f) => f.publisher,
	words: (f) => f.evidence.text,
	confidence: (f) => f.confidence,
	flags: (f) => f.flags.length
};

/** Sorted by a column; whoever has nothing there stands last in both directions, and equals keep the order of their ids. */
export function sortFigures(figures: readonly FigureRow[], { by, down }: FigureTable['sort']): FigureRow[] {
	const key = keyOf[by];
	const words = new Intl.Collator('de');
	return figures.toSorted((one, other) => {
		const [a, b] = [key(one), key(other)];
		const tie = one.id < other.id ? -1 : 1;
		if (a === null || b === null) return a === b ? tie : a === null ? 1 : -1;
		const order =
			typeof a === 'number' && typeof b === 'number' ? a - b : words.compare(String(a), String(b));
		return (down ? -order : order) || tie;
	});
}
