import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadExtractor } from '#cli/load-extractor.ts';
import { loadGazetteer } from '#cli/load-gazetteer.ts';
import { root } from '#cli/run.ts';
import { metrics } from '#lib/schema/figure.ts';
import { goldSets, loadDecided, loadGold } from './gold-set.ts';
import { categoryOf, drawnOnly, otherFields, scoreItem, total, type ItemScore, type Score } from './score.ts';

const { values } = parseArgs({ options: { items: { type: 'boolean' }, folds: { type: 'string' }, peers: { type: 'boolean' } } });
const extractor = await loadExtractor();
const folds = values.folds ? new Set(values.folds.split('').map(Number)) : null;
const gold = loadGold().filter((g) => !folds || folds.has(g.fold));
const started = performance.now();
const scores = gold.map((g) => scoreItem(g, extractor.explain(g.item)));
const seconds = (performance.now() - started) / 1000;

const percent = (x: number) => `${(100 * x).toFixed(1).padStart(5)} %`;
const line = (name: string, s: Score) =>
	console.log(
		`${name.padEnd(24)} P ${percent(s.precision)}  R ${percent(s.recall)}  F1 ${percent(s.f1)}   loose P ${percent(s.loosePrecision)} R ${percent(s.looseRecall)}   ${s.strict}/${s.gold} gold, ${s.found} found`
	);

/** What is not doubtful, and how much of all it is. */
function drawn(of: readonly ItemScore[]): void {
	const some = total(of.map(drawnOnly));
	line('  drawn (not doubtful)', some);
	console.log(`${''.padEnd(24)} ${percent(some.found / Math.max(1, total(of).found))} of the figures are drawn`);
}

const all = total(scores);
console.log(`rules ${extractor.version}: ${gold.length} items, ${Math.round(gold.length / seconds)} items/s\n`);
line('all', all);
for (const metric of metrics) line(`  ${metric}`, total(scores, metric));
drawn(scores);
for (const name of Object.keys(goldSets)) {
	const of = scores.filter((s) => s.gold.set === name);
	for (const heldOut of [false, true]) {
		const part = of.filter((s) => s.gold.heldOut === heldOut);
		if (part.length) line(`  set ${name}${heldOut ? ', held out' : ''}`, total(part));
	}
}
const decided = loadDecided().map((g) => scoreItem(g, extractor.explain(g.item)));
line('  set decisions (apart)', total(decided));
for (let fold = 0; fold < 5; fold++) {
	const of = scores.filter((s) => s.gold.fold === fold);
	if (of.length) line(`  fold ${fold}`, total(of));
}
const unseen = scores.filter((s) => s.gold.heldOut);
const ofUnseen = total(unseen);
console.log();
line('held out', ofUnseen);
for (const metric of metrics) line(`  ${metric}`, total(unseen, metric));
drawn(unseen);
console.log('\nfields over strict matches      all   held out');
for (const field of otherFields)
	console.log(`  ${field.padEnd(24)} ${percent(all.fields[field])}   ${percent(ofUnseen.fields[field])}`);

const tally = (names: string[]) =>
	[...names.reduce((m, n) => m.set(n, (m.get(n) ?? 0) + 1), new Map<string, number>())].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
console.log('\nmissed, by the first stage that went wrong');
for (const [name, n] of tally(scores.flatMap((s) => [...s.missed.map((m) => categoryOf(m, s)), ...s.matches.filter((m) => m.wrong.length).map((m) => `wrong ${m.wrong.join(', ')}`)])))
	console.log(`  ${String(n).padStart(3)} ${name}`);
console.log('\nfalse alarms, by rule');
for (const [name, n] of tally(scores.flatMap((s) => s.extra.map((f) => f.rule.split('@')[0] ?? '')))) console.log(`  ${String(n).padStart(3)} ${name}`);

if (values.peers) await peers();
if (values.items) for (const s of [...scores, ...decided]) if (!s.gold.heldOut) items(s);

const thresholds = JSON.parse(readFileSync(join(root, 'tests/gold/thresholds.json'), 'utf8')) as { precision: number; recall: number };
if (!folds && (all.precision < thresholds.precision || all.recall < thresholds.recall)) {
	console.error(`\nbelow tests/gold/thresholds.json: precision ${thresholds.precision}, recall ${thresholds.recall}`);
	process.exitCode = 1;
}

async function peers(): Promise<void> {
	const { comparePeers } = await import('./peers.ts');
	const gazetteer = await loadGazetteer();
	for (const [name, of] of [['all', gold], ['held out', gold.filter((g) => g.heldOut)]] as const) {
		console.log(`\nbeside what one would do otherwise, ${name}: ${of.length} items`);
		for (const peer of comparePeers(of, extractor, gazetteer)) {
			line(peer.name, peer.score);
			console.log(`${''.padEnd(24)} ${peer.errors} errors, ${Math.round(peer.rate)} items a second of processor time, the first pass`);
		}
	}
}

function items(s: ItemScore): void {
	const wrong = s.matches.filter((m) => m.wrong.length || otherFields.some((f) => f !== 'asOf' && f !== 'implied' && (m.gold[f] ?? null) !== m.found[f]));
	if (!s.missed.length && !s.extra.length && !wrong.length) return;
	console.log(`\n## ${s.gold.fold} ${s.gold.item.id} | ${s.gold.item.title}\n${s.gold.item.digest ?? ''}`);
	for (const m of s.missed) {
		const veto = s.explanation.vetoed.find((x) => (x.steps[0]?.note ?? '').endsWith(`→ ${m.value}`));
		console.log(`  missed ${m.metric} ${m.value} ${m.stage} ${m.measure} ${m.scope} ${m.subject} «${m.evidence}»: ${veto ? `${veto.reason} [${veto.steps.map((x) => x.note).join('; ')}]` : 'not read'}`);
	}
	for (const f of s.extra) console.log(`  extra  ${f.metric} ${f.value} ${f.stage} ${f.measure} ${f.scope} ${f.subject} «${f.evidence.text}» ${f.rule.split('@')[0]}`);
	for (const m of wrong) {
		const differ = (['scope', 'stage', 'measure', ...otherFields] as const).filter((f) => (f === 'implied' ? (m.gold.implied ?? false) : f === 'asOf' ? (m.gold.asOf ?? s.gold.item.published) : (m.gold[f] ?? null)) !== m.found[f]);
		console.log(`  ${m.wrong.length ? 'WRONG ' : 'field '} ${m.gold.metric} ${m.gold.value}: ${differ.map((f) => `${f} ${String(m.found[f])} for ${String(m.gold[f] ?? null)}`).join(', ')} «${m.found.evidence.text}»`);
	}
}
