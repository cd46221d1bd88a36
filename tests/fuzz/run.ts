/**
 * `npm run fuzz`: reads mutated gold items. None may crash the reader, and every figure must be sound: of the schema,
 * replayable to its words, its value in them. `--items 1000000 --seed 7` reads more, or others.
 */
import { parseArgs } from 'node:util';
import { loadExtractor } from '#cli/load-extractor.ts';
import { loadGold } from '../gold/gold-set.ts';
import { mutated, random } from './mutate.ts';
import { unsound } from './sound.ts';

const { values } = parseArgs({
	options: { items: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } }
});
const wanted = Number(values.items);
const seed = Number(values.seed);
if (!Number.isInteger(wanted) || wanted < 1 || !Number.isInteger(seed))
	throw new Error('--items and --seed take whole numbers');

const extractor = await loadExtractor();
const gold = loadGold();
const next = random(seed);
const started = performance.now();
const faults: string[] = [];
let figures = 0;
for (let n = 0; n < wanted && faults.length < 10; n++) {
	const { item } = gold[n % gold.length]!;
	const title = next() < 0.3 ? mutated(item.title, next) : item.title;
	const mutant = {
		id: `${item.id}-${n}`,
		title,
		published: item.published,
		text: mutated(item.digest ?? '', next)
	};
	try {
		const read = extractor.extract(mutant);
		figures += read.length;
		for (const figure of read) {
			const fault = unsound(mutant, figure);
			if (fault)
				faults.push(
					`${fault}: ${figure.metric} ${figure.value} «${figure.evidence.text}»\n  ${JSON.stringify(mutant)}`
				);
		}
		if (new Set(read.map((f) => f.id)).size < read.length)
			faults.push(`two figures share an id\n  ${JSON.stringify(mutant)}`);
	} catch (error) {
		faults.push(`${error instanceof Error ? error.stack : String(error)}\n  ${JSON.stringify(mutant)}`);
	}
}
const seconds = (performance.now() - started) / 1000;
console.log(`${wanted} mutated items, seed ${seed}: ${figures} figures in ${seconds.toFixed(0)} s`);
for (const fault of faults) console.error(`\n${fault}`);
process.exitCode = faults.length ? 1 : 0;
