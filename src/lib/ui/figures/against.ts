import type { FigureRow, Step } from '#lib/query/source.ts';

/**
 * What other figures say instead of each contested one: those of the same series and time with another value, each once, by
 * their value. A figure that tells the same as a contested one is contested with it.
 * @param steps whose conflicts name figures
 * @param figures in which those are looked up; one that is not there is left out
 */
export function againstOf(
	steps: readonly Pick<Step, 'figures' | 'conflicts'>[],
	figures: readonly FigureRow[]
): Map<string, FigureRow[]> {
	const rows = new Map(figures.map((figure) => [figure.id, figure]));
	const pairs = new Map<string, Set<string>>();
	const add = (id: string, other: string) => pairs.set(id, (pairs.get(id) ?? new Set()).add(other));
	for (const step of steps)
		for (const own of step.figures)
			for (const other of step.conflicts) {
				add(own, other);
				add(other, own);
			}
	return new Map(
		[...pairs].map(([id, others]) => [
			id,
			[...others]
				.flatMap((other) => rows.get(other) ?? [])
				.sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1))
		])
	);
}
