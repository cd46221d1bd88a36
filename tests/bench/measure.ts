/** One line of the table: what was measured, how often, and how long one run took. */
export interface Measured {
	name: string;
	/** What the run worked on, with its size. */
	on: string;
	runs: number;
	/** Milliseconds of the middle run. */
	median: number;
	/** Milliseconds that 95 of 100 runs stayed below; the slowest of few. */
	p95: number;
}

/** Runs something `runs` times, after one run that is not counted where `warm` says so. */
export async function measure(
	name: string,
	on: string,
	work: () => unknown,
	{ runs = 5, warm = false } = {}
): Promise<Measured> {
	if (warm) await work();
	const times: number[] = [];
	for (let i = 0; i < runs; i += 1) {
		const start = performance.now();
		await work();
		times.push(performance.now() - start);
	}
	return { name, on, ...spread(times) };
}

/** Middle and slow end of times in milliseconds. */
export function spread(times: readonly number[]): Pick<Measured, 'runs' | 'median' | 'p95'> {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? 0;
	return { runs: sorted.length, median: at(0.5), p95: at(0.95) };
}

const time = (ms: number) => (ms >= 1000 ? `${(ms / 1000).toFixed(2)} s` : `${ms.toFixed(1)} ms`);

/** The measured as a table of text. */
export function table(rows: readonly Measured[]): string {
	const cells = [
		['what', 'on', 'runs', 'median', 'p95'],
		...rows.map((r) => [r.name, r.on, String(r.runs), time(r.median), time(r.p95)])
	];
	const widths = cells[0]!.map((_, i) => Math.max(...cells.map((row) => row[i]?.length ?? 0)));
	const line = (row: string[]) =>
		row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ');
	return [line(cells[0]!), widths.map((n) => '-'.repeat(n)).join('  '), ...cells.slice(1).map(line)].join(
		'\n'
	);
}
