import type { Decided } from '#lib/ledger/decide.ts';
import type { Metric, Stage, Unit } from '#lib/schema/figure.ts';

/** Doubtful figures of one Land, or of all of Germany, that no editor has decided on. */
export interface Waiting {
	metric: Metric;
	unit: Unit;
	stage: Stage;
	scope: string;
	/** Their ids, ascending. */
	figures: string[];
}

/** Whether a figure waits for an editor: it counts nowhere, but it was read. */
const waits = (figure: Decided) =>
	figure.confidence === 'doubtful' && figure.knownUntil === null && figure.decision?.verdict !== 'reject';

/** What waits for an editor of Länder and of all of Germany, by what it would be counted in. */
export function waitingOf(figures: readonly Decided[]): Waiting[] {
	const found = new Map<string, Waiting>();
	for (const figure of figures) {
		const { metric, unit, stage, scope } = figure;
		if (!waits(figure) || scope === null || scope.length > 2) continue;
		const key = [metric, unit, stage, scope].join(' ');
		const before = found.get(key);
		if (before) before.figures.push(figure.id);
		else found.set(key, { metric, unit, stage, scope, figures: [figure.id] });
	}
	return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, told]) => told);
}

/**
 * What waits of a view by place: of its metric, unit and stage, whatever else the view leaves out. So it says that a place has no
 * sure report, and never that what waits is of the view.
 */
export const waitingIn = (
	all: readonly Waiting[],
	view: Pick<Waiting, 'metric' | 'unit' | 'stage'>
): Record<string, string[]> =>
	Object.fromEntries(
		all
			.filter(
				({ metric, unit, stage }) => metric === view.metric && unit === view.unit && stage === view.stage
			)
			.map(({ scope, figures }) => [scope, figures])
	);
