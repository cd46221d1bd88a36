/** `npm run fuzz`, a part of `npm test`: reads mutated gold items; `--items 1000000 --seed 7` more of them, or others. */
import { parseArgs } from 'node:util';
import { loadExtractor } from '#cli/load-extractor.ts';
import { loadGold } from '../gold/gold-set.ts';
import { fuzz } from './fuzz.ts';

const { values } = parseArgs({
	options: { items: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } }
});
const items = Number(values.items);
const seed = Number(values.seed);
if (!Number.isInteger(items) || items < 1 || !Number.isInteger(seed))
	throw new Error('--items and --seed take whole numbers');

const started = performance.now();
const { figures, faults } = fuzz(await loadExtractor(), loadGold(), items, seed);
const seconds = (performance.now() - started) / 1000;
console.log(`${items} mutated items, seed ${seed}: ${figures} figures in ${seconds.toFixed(0)} s`);
for (const fault of faults) console.error(`\n${fault}`);
process.exitCode = faults.length ? 1 : 0;
