import type { KnownOn } from '#lib/query/knowledge.ts';
import type { Day } from '#lib/schema/date.ts';
import { correctable, type Figure } from '#lib/schema/figure.ts';

/** Ways in which the data become otherwise. */
export const changeKinds = ['new', 'corrected', 'withdrawn', 'decided'] as const;

/** What became otherwise with a release, one field a row, so that a program can follow it. */
export interface Change {
	day: Day;
	change: (typeof changeKinds)[number];
	figure: string;
	metric: string | null;
	scope: string | null;
	/** The field that changed; of a decision, its verdict; none for a figure that is new or withdrawn. */
	field: string | null;
	before: string | null;
	after: string | null;
}

const told = (value: unknown) => (value === null || value === undefined ? null : String(value));

/**
 * What changed between two releases, oldest first. A figure that was only read in another way is no change: what it says
 * is the same.
 * @param after the day of the release before; null for the first
 * @param until the day of this one
 */
export function changesBetween(known: readonly KnownOn[], after: Day | null, until: Day): Change[] {
	const of = (day: Day, change: Change['change'], figure: Figure) => ({
		day,
		change,
		figure: figure.id,
		metric: figure.metric,
		scope: figure.scope,
		field: null,
		before: null,
		after: null
	});
	return known
		.filter(({ day }) => (after === null || day > after) && day <= until)
		.toReversed()
		.flatMap(({ day, begun, changed, ended, decisions }): Change[] => [
			...begun.map((figure) => ({ ...of(day, 'new', figure), after: told(figure.value) })),
			...changed.flatMap(({ before, after }) =>
				correctable
					.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
					.map((field) => ({
						...of(day, 'corrected', after),
						field,
						before: told(before[field]),
						after: told(after[field])
					}))
			),
			...ended.map((figure) => ({ ...of(day, 'withdrawn', figure), before: told(figure.value) })),
			...decisions.map(({ decision, figure }): Change => ({
				day,
				change: 'decided',
				figure: decision.figure,
				metric: figure?.metric ?? null,
				scope: figure?.scope ?? null,
				field: decision.verdict,
				before: null,
				after: decision.verdict === 'correct' ? JSON.stringify(decision.fields) : null
			}))
		]);
}

const countOf = (changes: readonly Change[], change: Change['change']) =>
	new Set(changes.filter((one) => one.change === change).map(({ figure }) => figure)).size;

/** How many figures became otherwise, by the kind of change. */
export const changeCounts = (changes: readonly Change[]): Record<Change['change'], number> => ({
	new: countOf(changes, 'new'),
	corrected: countOf(changes, 'corrected'),
	withdrawn: countOf(changes, 'withdrawn'),
	decided: countOf(changes, 'decided')
});

/** The same for readers, in both languages: how many figures each day brought, changed and took. */
export function changeNotes(changes: readonly Change[], after: Day | null, until: Day): string {
	const days = [...new Set(changes.map(({ day }) => day))];
	const rows = days.map((day) => {
		const own = changes.filter((change) => change.day === day);
		const counts = changeKinds.map((kind) => countOf(own, kind));
		return `| ${[day, ...counts].join(' | ')} |`;
	});
	const since = {
		de: after === null ? 'Erste Ausgabe der Daten.' : `Gegenüber der Ausgabe vom ${after}.`,
		en: after === null ? 'First release of the data.' : `Against the release of ${after}.`
	};
	return [
		`# Digitalpegel, ${until}`,
		'',
		`${since.de} Jede Änderung einzeln: changes.csv. / ${since.en} Each change: changes.csv.`,
		'',
		'| Tag / day | neu / new | berichtigt / corrected | zurückgezogen / withdrawn | entschieden / decided |',
		'|---|--:|--:|--:|--:|',
		...rows,
		''
	].join('\n');
}
