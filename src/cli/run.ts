import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command was called from. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunOptions {
	env?: NodeJS.ProcessEnv;
	/** Kill it after so many milliseconds. */
	timeout?: number;
	/** Do not show what it prints. */
	quiet?: boolean;
	/** Gets what it prints, piece by piece, instead of the screen. */
	told?: (text: string) => void;
}

/**
 * Runs a program in the project's folder and waits for it.
 * @returns its exit code; 127 where it could not be started, 124 where it ran out of time
 */
export function run(program: string, args: string[], options: RunOptions = {}): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: root,
			env: { ...process.env, ...options.env },
			stdio: options.quiet
				? 'ignore'
				: options.told
					? ['ignore', 'pipe', 'pipe']
					: ['ignore', 'inherit', 'inherit']
		});
		for (const stream of [child.stdout, child.stderr])
			stream?.setEncoding('utf8').on('data', (text: string) => options.told?.(text));
		let late = false;
		const timer =
			options.timeout === undefined
				? undefined
				: setTimeout(() => {
						late = true;
						child.kill('SIGKILL');
					}, options.timeout);
		child.on('error', () => resolve(127));
		child.on('close', (code) => {
			clearTimeout(timer);
			resolve(late ? 124 : (code ?? 1));
		});
	});
}

/** Runs a tool that the project brings along, as `npx` would, but never from the network. */
export function runTool(tool: string, args: string[], options: RunOptions = {}): Promise<number> {
	return run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['--no-install', tool, ...args], options);
}
