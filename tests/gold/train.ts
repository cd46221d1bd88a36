/**
 * `npm run gold:train`: teaches the second reader by all gold items but those held out and writes `lexicon/second.json`. The curves
 * that make of its scores how often rules are right, and the arbiter that weighs them beside each other, are fitted on first readings of
 * hands that it had not learned from; `--weights` learns the weights alone and keeps the rest, `--arbiter` the arbiter and from where
 * on figures are drawn, and keeps weights and curves.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { root } from '#cli/run.ts';
import type { WeightsFile } from '#lib/extract/second/weights.ts';
import { crossed, crossedArbiters, crossPooled, curves, cutFor, heardSamples, rereadings, type Crossed } from './second/crossed.ts';
import { learn, learnArbiter, prepare } from './second/learn.ts';
import { sampleOf } from './second/sample.ts';
import { loadSamples } from './second/samples.ts';

const { values } = parseArgs({
	options: { weights: { type: 'boolean', default: false }, arbiter: { type: 'boolean', default: false } }
});
if (values.weights && values.arbiter) throw new Error('--weights or --arbiter, not both: each keeps what the other learns.');
const path = join(root, 'src/lib/extract/lexicon/second.json');
const usual: Pick<WeightsFile, 'pooled' | 'cuts' | 'arbiter'> = {
	pooled: { metric: [1000, 0], stage: [1000, 0], measure: [1000, 0], scope: [1000, 0] },
	cuts: { drawn: 930, vetoed: 100, dropped: 250, switched: 200 },
	arbiter: { figure: {}, right: {} }
};
const learned = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as WeightsFile) : null;
const before = learned ?? usual;
if (values.arbiter && !learned) throw new Error(`--arbiter needs the weights of ${path}; learn all first, without it.`);
const kept = values.arbiter ? learned : null;

/** Of the figures that are drawn, this share is right. */
const promised = 0.98;
/** Sets that rules of version 7 and later read first: how often those were right tells of today's. */
const lateSets: ReadonlySet<string> = new Set(['unread', 'further', 'desks', 'rooms', 'halls']);
const isLate = ({ reading }: Crossed): boolean => lateSets.has(reading.item.set);
const seconds = () => `${(performance.now() / 1000).toFixed(0)} s`;
const samples = await loadSamples();
const rest = { pooled: before.pooled, cuts: before.cuts, arbiter: before.arbiter, sample: kept?.sample ?? sampleOf(samples.rules) };
const prepared = prepare(samples.learned);
console.log(`${samples.learned.length} numbers, ${samples.learned.filter((s) => s.gold.length).length} of them figures: ${seconds()}`);
if (!values.weights) {
	const opinions = crossed(samples, rest, prepared);
	if (!kept) rest.pooled = curves(opinions);
	const pooled = kept ? opinions : crossPooled(opinions);
	const again = rereadings(pooled.filter(isLate), rest.cuts, crossedArbiters(pooled, rest.cuts));
	rest.cuts = { ...rest.cuts, drawn: cutFor(promised, again) };
	rest.arbiter = learnArbiter(heardSamples(pooled, rest.cuts));
	console.log(`asked of hands not learned from: ${seconds()}`);
}
const { features, bias, weights } = kept ?? learn(prepared, rest);
const text = JSON.stringify({ features, bias, ...rest, weights } satisfies WeightsFile);
writeFileSync(path, `${text}\n`);
console.log(`${path}: ${Math.round(gzipSync(text, { level: 9 }).length / 1000)} kB compressed: ${seconds()}`);
for (const [decision, [slope, offset]] of Object.entries(rest.pooled)) console.log(`  ${decision.padEnd(8)} ${slope / 1000} × lead + ${offset / 1000}`);
console.log(`  drawn from ${rest.cuts.drawn / 10} %`);
