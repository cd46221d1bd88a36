/** What `npm run bench:pages` runs in a browser: the questions of a view, answered by prepared rows of another size. */
import { createCubeSource, type CubeFiles } from '#lib/query/cube-source.ts';
import { nationwide, paint } from '#lib/query/paint.ts';
import { plainView } from '#lib/query/plain-view.ts';

/** The view that is asked for. */
export const plain = { metric: 'authorities_onboarded', unit: 'authority', stage: 'live' } as const;

/** Milliseconds that each choice of a last year takes to be answered, all that a page of one view asks for. */
export async function askYears(file: string, runs: number): Promise<{ times: number[]; first: number }> {
	const start = performance.now();
	const rows = (await (await fetch(file)).json()) as CubeFiles;
	const source = createCubeSource(
		(_view, part) => Promise.resolve(rows[part]),
		[],
		() => 'all'
	);
	const ask = async (to: number) => {
		const view = plainView(plain, 2016, to);
		const [levels, steps, figures] = await Promise.all([
			source.levels(view),
			source.steps(view),
			source.figures(view),
			source.register(view)
		]);
		const painted = paint(levels, view);
		if (painted.length === 0 || nationwide(levels).length === 0 || steps.length === 0 || figures.length === 0)
			throw new Error(`${to}: nothing was found`);
	};
	await ask(2026);
	const first = performance.now() - start;
	const times: number[] = [];
	for (let i = 0; i < runs; i += 1) {
		// A task of its own, as a choice is.
		await new Promise((resolve) => setTimeout(resolve, 0));
		performance.mark('choice:start');
		const before = performance.now();
		await ask(2021 + (i % 5));
		times.push(performance.now() - before);
		performance.mark('choice:end');
	}
	return { times, first };
}
