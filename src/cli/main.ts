/**
 * `digitalpegel <command> [...]`: the product's command line. Each command is a module of its own that is
 * loaded only when it is called, so that none pays for another's libraries.
 */
export interface Command {
	/** One line for the list of commands. */
	summary: string;
	usage: string;
	/** @returns the exit code: 0 all done, 1 some of it failed, 2 not understood. */
	run(args: string[]): Promise<number>;
}

const commands: Record<string, () => Promise<{ default: Command }>> = {
	read: () => import('./read.ts'),
	extract: () => import('./extract.ts'),
	record: () => import('./record.ts'),
	build: () => import('./build.ts'),
	update: () => import('./update.ts'),
	check: () => import('./check.ts'),
	review: () => import('./review.ts'),
	register: () => import('./register.ts'),
	chart: () => import('./chart.ts'),
	embed: () => import('./embed.ts'),
	export: () => import('./export.ts'),
	report: () => import('./report.ts'),
	release: () => import('./release.ts'),
	places: () => import('./places.ts')
};

const [name = 'help', ...args] = process.argv.slice(2);
const load = commands[name];

if (!load) {
	const known = await Promise.all(
		Object.entries(commands).map(async ([key, get]) => `  ${key.padEnd(9)} ${(await get()).default.summary}`)
	);
	const asked = ['help', '--help', '-h'].includes(name);
	if (!asked) console.error(`digitalpegel: there is no command '${name}'.`);
	const text = `digitalpegel <command> [options]\n\n${known.join('\n')}\n\ndigitalpegel <command> --help tells more.`;
	(asked ? console.log : console.error)(text);
	process.exitCode = asked ? 0 : 2;
} else {
	const command = (await load()).default;
	if (args.includes('--help') || args.includes('-h')) {
		console.log(command.usage);
	} else {
		try {
			process.exitCode = await command.run(args);
		} catch (error) {
			console.error(`digitalpegel ${name}: ${error instanceof Error ? error.message : String(error)}`);
			process.exitCode = 1;
		}
	}
}
