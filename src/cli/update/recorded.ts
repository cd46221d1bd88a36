import * as v from 'valibot';
import { figureFlags } from '#lib/schema/figure.ts';
import type { Recorded } from './round.ts';

const Told = v.object({ flags: v.array(v.picklist(figureFlags)), knownUntil: v.nullable(v.string()) });

/** What a run added to the ledger: lines that it did not have before and that hold now. */
export function recordedBetween(before: string, after: string): Recorded {
	const old = new Set(before.split('\n'));
	const fresh = after
		.split('\n')
		.filter((line) => line !== '' && !old.has(line))
		.map((line) => v.parse(Told, JSON.parse(line)))
		.filter((figure) => figure.knownUntil === null);
	return {
		added: fresh.length,
		doubts: fresh.filter((figure) => figure.flags.length > 0).length,
		conflicts: fresh.filter((figure) => figure.flags.includes('conflict')).length
	};
}
