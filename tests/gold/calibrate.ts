/**
 * `npm run gold:calibrate`: how far the second reader's word can be trusted. On first readings (the rules had not seen the text, the
 * second reader nothing of its hand) and on the sets that are held out, of which no text is shown.
 *
 * Tried and left out: a second, log-linear step that weighs the reader's scores with what the rules had read, the level of both
 * places and how they are named. Of first readings it put more places right (54, and 9 wrong, against 48 and 19), of the held-out
 * sets fewer (9 and 5 against 9 and 2): it learns the faults of older rules. Of stage and measure it gained nothing there.
 * What the arbiter hears of the other figures does not choose values better either (of places 67 put right and 32 wrong, against
 * 65 and 29), nor do boosted trees in its place, nor what the rules' traces say. Numbers that the rules passed over were figures
 * in four of five where a model of their vetoes was surest, 20 of 1,168 figures: too few right to be taken in.
 * Weights that learned from the sets desks, rooms and halls, too, with curves of their own: held out, precision fell from 91.8 to 91.5 %
 * and recall from 90.6 to 90.5 %; an arbiter beside them makes that 91.8 and 90.5 %, beside the older ones 92.3 and 90.6 %.
 */
import { loadExtractor, loadSecond } from '#cli/load-extractor.ts';
import { metrics, type ExtractedFigure } from '#lib/schema/figure.ts';
import { loadGold, type GoldItem } from './gold-set.ts';
import { drawnOnly, scoreItem, total } from './score.ts';
import { crossed, crossedArbiters, crossPooled, rereadings, type Crossed, type Told } from './second/crossed.ts';
import { prepare } from './second/learn.ts';
import { loadFirstReadings, loadSamples } from './second/samples.ts';

const file = loadSecond();
const percent = (x: number) => `${(100 * x).toFixed(1).padStart(5)} %`;
const share = (part: number, whole: number) => (whole ? part / whole : 1);
const right = (list: readonly Told[]) => share(list.filter((t) => t.right).length, list.length);

const samples = await loadSamples();
const found = crossPooled(crossed(samples, file, prepare(samples.learned)));
const firstOf = loadFirstReadings();
const items = loadGold().filter((g) => !g.heldOut && firstOf.has(g.item.id));

console.log(`first readings: ${items.length} items, ${samples.first.length} figures\n`);
console.log(`rules alone                P ${percent(right(found.map(asRead)))}  R ${percent(share(samples.first.filter((f) => f.right).length, goldIn(items)))}`);
const again = rereadings(found, file.cuts, crossedArbiters(found, file.cuts));
console.log(`with the second reader     P ${percent(right(again))}  R ${percent(share(again.filter((t) => t.right).length, goldIn(items)))}`);
for (const field of ['stage', 'measure', 'scope'] as const) {
	const changed = again.filter((t) => t.taken.includes(field));
	const count = (before: boolean) => changed.filter((t) => t.before === before && t.right !== before).length;
	console.log(`  ${field.padEnd(8)} taken over ${changed.length} times: ${count(false)} put right, ${count(true)} put wrong`);
}
console.log(`  left out ${found.length - again.length}, ${found.filter((c) => c.reading.right).length - again.filter((t) => t.before).length} of them right`);
table(again);

const extractor = await loadExtractor();
const rules = await loadExtractor({ second: false });
const heldOut = loadGold().filter((g) => g.heldOut);
for (const set of new Set(heldOut.map((g) => g.set))) {
	const of = heldOut.filter((g) => g.set === set);
	console.log(`\nheld out, ${set}: ${of.length} items\n`);
	const line = (name: string, scores: ReturnType<typeof scoreItem>[]) => {
		const { precision, recall, found: n } = total(scores);
		console.log(`${name.padEnd(26)} P ${percent(precision)}  R ${percent(recall)}  ${n} figures`);
	};
	line('rules alone', of.map((g) => scoreItem(g, rules.explain(g.item))));
	const scores = of.map((g) => scoreItem(g, extractor.explain(g.item)));
	line('with the second reader', scores);
	line('  drawn', scores.map(drawnOnly));
	table(
		scores.flatMap(({ explanation, matches }) => {
			const good = new Set<ExtractedFigure>(matches.filter((m) => m.wrong.length === 0).map((m) => m.found));
			return explanation.figures.flatMap(({ figure, told }) =>
				told === null ? [] : [{ metric: figure.metric, told: told / 1000, right: good.has(figure) }]
			);
		})
	);
}

function goldIn(of: readonly GoldItem[]): number {
	return of.reduce((n, g) => n + g.figures.length, 0);
}

function asRead({ reading }: Crossed): Told {
	return { metric: reading.figure.metric, told: 1, right: reading.right };
}

/** How often it was right where it was told to be, in ten parts; by metric; and what is left where one draws the line higher. */
function table(of: readonly Told[]): void {
	const sorted = [...of].sort((a, b) => b.told - a.told);
	const told = (list: readonly Told[]) => share(list.reduce((n, t) => n + t.told, 0), list.length);
	const row = (name: string, list: readonly Told[]) => console.log(`${name.padEnd(22)} ${percent(told(list))}  ${percent(right(list))}  ${list.length}`);
	console.log(`\n${''.padEnd(22)}    told     seen  figures`);
	for (let i = 0; i < 10; i++)
		row(`part ${i + 1} of 10`, sorted.slice(Math.floor((i * sorted.length) / 10), Math.floor(((i + 1) * sorted.length) / 10)));
	for (const metric of metrics) row(metric, sorted.filter((t) => t.metric === metric));
	console.log(`\ntold at least    kept     seen   (drawn: ${percent(file.cuts.drawn / 1000).trim()})`);
	for (const cut of [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97]) {
		const kept = sorted.filter((t) => t.told >= cut);
		console.log(`${percent(cut)}        ${percent(share(kept.length, sorted.length))}  ${percent(right(kept))}`);
	}
}
