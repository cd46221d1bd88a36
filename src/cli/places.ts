import { parseArgs } from 'node:util';
import { buildPlaces, ensurePlaces, loadPlaces } from './load-places.ts';
import { placesFolder } from './places-stamp.ts';
import type { Command } from './main.ts';

const command: Command = {
	summary: 'build the gazetteer and the geometry of the maps from the packages that hold them',
	usage: `digitalpegel places [--force]

Builds ${placesFolder.split('/').slice(-2).join('/')} where it is missing or out of date; --force builds it anew.`,
	async run(args) {
		const { values } = parseArgs({ args, options: { force: { type: 'boolean', default: false } } });
		if (values.force) buildPlaces();
		ensurePlaces();
		const count = new Map<string, number>();
		for (const { level } of await loadPlaces()) count.set(level, (count.get(level) ?? 0) + 1);
		console.log([...count].map(([level, n]) => `${level} ${n}`).join(', '));
		return 0;
	}
};

export default command;
