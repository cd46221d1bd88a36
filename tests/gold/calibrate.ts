/**
 * `npm run gold:calibrate`: fits the weights of `lexicon/confidence.csv` to the gold items that no rule was made with and shows how reliable the
 * classes are, on readings that the weights had not seen (five folds by hash of the item's id). `--write` keeps them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'csv-stringify/sync';
import { loadExtractor } from '#cli/load-extractor.ts';
import { root } from '#cli/run.ts';
import { goldSets } from './gold-set.ts';
import { fit, logit, probability, type Sample } from './logistic.ts';
import { scoreItem } from './score.ts';

const { values } = parseArgs({
	options: { sets: { type: 'string' }, write: { type: 'boolean' }, drawn: { type: 'string', default: '0.985' } }
});
const names = values.sets?.split(',') ?? Object.keys(goldSets);
const extractor = await loadExtractor();
const samples: Sample[] = names
	.flatMap((name) => goldSets[name as keyof typeof goldSets]())
	// Readings of items that rules were made with would flatter the classes.
	.filter((gold) => gold.heldOut)
	.flatMap((gold) => {
		const explanation = extractor.explain(gold.item);
		const right = new Set(
			scoreItem(gold, explanation).matches.filter((m) => m.wrong.length === 0).map((m) => m.found)
		);
		return explanation.figures.map(({ figure, signals }) => ({ signals, right: right.has(figure), fold: gold.fold }));
	});

const seen = samples.map((sample) => ({ ...sample, logit: 0 }));
for (let fold = 0; fold < 5; fold++) {
	const model = fit(samples.filter((s) => s.fold !== fold));
	for (const sample of seen) if (sample.fold === fold) sample.logit = logit(model, sample.signals);
}
seen.sort((a, b) => b.logit - a.logit);

const percent = (x: number) => `${(100 * x).toFixed(1).padStart(5)} %`;
const right = (list: readonly { right: boolean }[]) => list.filter((s) => s.right).length;

/** The lowest logit down to which, from the top, at least `share` are right; a tenth of all at least. */
function threshold(share: number): number {
	let found = seen[0]!.logit;
	let good = 0;
	seen.forEach((sample, i) => {
		if (sample.right) good++;
		if (i + 1 >= seen.length / 10 && good / (i + 1) >= share) found = sample.logit;
	});
	return found;
}
const probable = threshold(Number(values.drawn));
const sure = Math.max(threshold(0.995), probable);

console.log(`${names.join(', ')}: ${samples.length} readings, ${percent(right(samples) / samples.length)} right; each judged by weights of the other four folds\n`);
console.log('told          seen  readings');
for (let i = 0; i < 10; i++) {
	const part = seen.slice(Math.floor((i * seen.length) / 10), Math.floor(((i + 1) * seen.length) / 10));
	const told = part.reduce((sum, s) => sum + probability(s.logit), 0) / part.length;
	console.log(`${percent(told)}  ${percent(right(part) / part.length)}  ${part.length}`);
}
const classes = [
	['sure', seen.filter((s) => s.logit >= sure)],
	['probable', seen.filter((s) => s.logit < sure && s.logit >= probable)],
	['doubtful', seen.filter((s) => s.logit < probable)],
	['drawn', seen.filter((s) => s.logit >= probable)]
] as const;
console.log('\nclass      readings   right');
for (const [name, list] of classes) console.log(`${name.padEnd(9)} ${String(list.length).padStart(9)}  ${list.length ? percent(right(list) / list.length) : '–'}`);

if (values.write) {
	const model = fit(samples);
	const whole = (x: number) => Math.round(x * 1000);
	const rows = [
		['=bias', whole(model.bias)],
		['=sure', whole(sure)],
		['=probable', whole(probable)],
		...[...model.weights].map(([name, weight]) => [name, whole(weight)] as const).filter(([, weight]) => weight !== 0)
	];
	writeFileSync(join(root, 'src/lib/extract/lexicon/confidence.csv'), stringify([['signal', 'weight'], ...rows]));
}
