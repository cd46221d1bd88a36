/**
 * `npm run gold:train`: teaches the second reader by all gold items but those held out and writes `lexicon/second.json`. The curves
 * that make of its scores how often rules are right are fitted on first readings of hands that it had not learned from; `--weights`
 * learns the weights alone and keeps the curves.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { root } from '#cli/run.ts';
import type { WeightsFile } from '#lib/extract/second/weights.ts';
import { crossed, crossPooled, curves, cutFor, rereadings } from './second/crossed.ts';
import { learn, prepare } from './second/learn.ts';
import { sampleOf } from './second/sample.ts';
import { loadSamples } from './second/samples.ts';

const { values } = parseArgs({ options: { weights: { type: 'boolean', default: false } } });
const path = join(root, 'src/lib/extract/lexicon/second.json');
const usual: Pick<WeightsFile, 'pooled' | 'cuts'> = {
	pooled: { metric: [1000, 0], stage: [1000, 0], measure: [1000, 0], scope: [1000, 0] },
	cuts: { drawn: 930, vetoed: 100, switched: 200 }
};
const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as WeightsFile) : usual;

/** Of the figures that are drawn, this share is right. */
const promised = 0.98;
const seconds = () => `${(performance.now() / 1000).toFixed(0)} s`;
const samples = await loadSamples();
const rest = { pooled: before.pooled, cuts: before.cuts, sample: sampleOf(samples.rules) };
const prepared = prepare(samples.learned);
console.log(`${samples.learned.length} numbers, ${samples.learned.filter((s) => s.gold.length).length} of them figures: ${seconds()}`);
if (!values.weights) {
	const opinions = crossed(samples, rest, prepared);
	rest.pooled = curves(opinions);
	rest.cuts = { ...rest.cuts, drawn: cutFor(promised, rereadings(crossPooled(opinions), rest.cuts)) };
	console.log(`asked of hands not learned from: ${seconds()}`);
}
const text = JSON.stringify(learn(prepared, rest));
writeFileSync(path, `${text}\n`);
console.log(`${path}: ${Math.round(gzipSync(text, { level: 9 }).length / 1000)} kB compressed: ${seconds()}`);
for (const [decision, [slope, offset]] of Object.entries(rest.pooled)) console.log(`  ${decision.padEnd(8)} ${slope / 1000} × lead + ${offset / 1000}`);
console.log(`  drawn from ${rest.cuts.drawn / 10} %`);
