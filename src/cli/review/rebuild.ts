import { root, run } from '../run.ts';

/**
 * Brings ledger and data set up to the decisions, a moment after the last one; never twice at a time.
 * @returns what is to be called after each decision
 */
export function rebuilder(data: string, out: string, pause = 3000): () => void {
	let timer: NodeJS.Timeout | undefined;
	let running = false;
	const digitalpegel = (...args: string[]) =>
		run(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { quiet: true });

	async function rebuild(): Promise<void> {
		if (running) return later();
		running = true;
		const recorded = await digitalpegel('record', '--data', data);
		const built = await digitalpegel('build', '--data', data, '--out', out, '--quiet');
		running = false;
		if (recorded + built > 0) {
			console.error(
				`The decisions are kept, but the data set could not be built from them; 'npm run digitalpegel -- build' in ${root} says why.`
			);
		}
	}
	function later(): void {
		clearTimeout(timer);
		timer = setTimeout(() => void rebuild(), pause);
		timer.unref();
	}
	return later;
}
