import type { Measure, Metric, Stage } from '#lib/schema/figure.ts';
import type { PlaceKey } from '#lib/schema/place.ts';
import type { Mention } from './mention.ts';
import type { Opinion } from './opinion.ts';
import type { Verdict } from './reread.ts';
import { decisions, unit, type Decision } from './weights.ts';

/** What each signal says, in thousandths of a logit. */
export type Says = Readonly<Record<string, number>>;

/** What is asked of a figure once all figures of its item were read twice. */
export interface Arbiter {
	/** Whether it is a figure at all. */
	figure: Says;
	/** Whether metric, stage, measure and place are right. */
	right: Says;
}

/** A figure as both readers left it. */
export interface Heard {
	metric: Metric;
	value: number;
	/** What each decision came to, and what it was held against. */
	own: Record<Decision, string | null>;
	other: Record<Decision, string | null>;
	/** How sure each decision is, in logits. */
	sure: Record<Decision, number>;
	/** How sure all of them are together. */
	all: number;
	/** By how much its metric leads no figure at all, in logits. */
	overNone: number;
	/** How many fields took the second reader's value. */
	taken: number;
	form: string;
	part: string;
	home: PlaceKey | null;
	sentence: number;
	sentences: number;
	candidates: number;
}

const logit = (p: number): number => {
	const bounded = Math.min(Math.max(p, 1e-4), 1 - 1e-4);
	return Math.log(bounded / (1 - bounded));
};

/** Brings together what both readers say of one figure. */
export function heard(
	mention: Mention,
	{
		metric,
		value,
		...first
	}: { metric: Metric; value: number; stage: Stage; measure: Measure; scope: PlaceKey | null },
	opinion: Opinion,
	{ fields, taken, told }: Verdict
): Heard {
	const { view, item, number } = mention;
	const { part } = view;
	const took = (decision: Decision) => (taken as readonly string[]).includes(decision);
	const each = <T>(of: (decision: Decision) => T) =>
		Object.fromEntries(decisions.map((decision) => [decision, of(decision)])) as Record<Decision, T>;
	const before = { metric, ...first };
	return {
		metric,
		value,
		own: { metric, ...fields },
		other: each((d) => (took(d) ? before[d] : opinion[d].other)),
		sure: each((d) => logit(took(d) ? opinion[d].otherRight : opinion[d].right)),
		all: logit(told),
		overNone: Math.min(13, Math.max(-13, opinion.overNone * unit)),
		taken: taken.length,
		form: number?.form ?? 'implied',
		part: part.name,
		home: item.reading.title.key,
		sentence: part.sentenceOf[Math.min(mention.from, part.tokens.length - 1)]!,
		sentences: part.sentences.length,
		candidates: opinion.candidates
	};
}

const level = (key: PlaceKey | null): string =>
	key === null ? 'untold' : key === 'DE' ? key : `${key.length}`;

/** How one place lies to another. */
function kinship(a: PlaceKey | null, b: PlaceKey | null): string {
	if (a === b) return 'same';
	if (a === null || b === null) return 'untold';
	if (a === 'DE' || a.startsWith(b)) return a === 'DE' ? 'nation' : 'inside';
	if (b === 'DE' || b.startsWith(a)) return b === 'DE' ? 'in nation' : 'around';
	return a.slice(0, 2) === b.slice(0, 2) ? 'same Land' : 'elsewhere';
}

const share = (of: readonly Heard[], holds: (other: Heard) => boolean): number =>
	of.length === 0 ? 0 : of.filter(holds).length / of.length;

/** No neighbour is surer than this, in logits. */
const sureEnough = 4;

/**
 * All that is weighed of one figure: how sure its decisions are, what it was read as, and whether the other figures of the
 * item were read alike.
 */
export function signalsOf(of: Heard, others: readonly Heard[]): [name: string, strength: number][] {
	const { metric, own, other, sure } = of;
	const signals: [string, number][] = [['always', 1]];
	const is = (name: string, value: string) => void signals.push([`${name}: ${value}`, 1]);
	const much = (name: string, strength: number) => {
		if (strength !== 0) signals.push([name, strength]);
	};
	const alike = others.filter((o) => o.metric === metric);

	for (const d of decisions) much(`sure of ${d}`, sure[d] / 3);
	much('sure of all', of.all / 3);
	much('leads no figure', of.overNone / 3);
	much('taken', of.taken);
	is('metric', metric);
	is('metric, not', `${metric}, ${other.metric}`);
	is('stage', `${metric}, ${own.stage}`);
	is('stage, not', `${metric}, ${own.stage}, ${other.stage}`);
	is('measure', `${metric}, ${own.measure}`);
	is('place', `${metric}, ${level(own.scope)}`);
	is('place, not', `${level(own.scope)}, ${level(other.scope)}, ${kinship(own.scope, other.scope)}`);
	is('heading', level(of.home));
	is('place to heading', `${kinship(of.home, own.scope)}, ${level(own.scope)}`);
	is('form', of.form);
	is('part', of.part);
	is('sentence', `${Math.min(of.sentence, 3)}`);
	much('length', Math.min(of.sentences, 12) / 4);
	much('places', Math.min(of.candidates, 20) / 5);
	much('size', Math.log10(Math.max(1, of.value)) / 3);
	is('figures', `${Math.min(others.length, 4)}`);
	is('figures alike', `${metric}, ${Math.min(alike.length, 3)}`);
	if (alike.some((o) => o.value === of.value)) much('told twice', 1);
	for (const d of decisions) {
		much(
			`others have its ${d}`,
			share(others, (o) => o.own[d] === own[d])
		);
		much(
			`others have its other ${d}`,
			share(others, (o) => o.own[d] === other[d])
		);
		much(`others sure of ${d}`, Math.min(sureEnough, ...others.map((o) => o.sure[d])) / 3);
		if (d === 'metric') continue;
		much(
			`alike have its ${d}`,
			share(alike, (o) => o.own[d] === own[d])
		);
		much(
			`alike have its other ${d}`,
			share(alike, (o) => o.own[d] === other[d])
		);
	}
	return signals;
}

/** How likely it is by what the signals say, 0 to 1; what was not learned says nothing. */
export function weigh(signals: readonly (readonly [name: string, strength: number])[], says: Says): number {
	let sum = 0;
	for (const [name, strength] of signals) sum += (says[name] ?? 0) * strength;
	return 1 / (1 + Math.exp(-sum / 1000));
}
