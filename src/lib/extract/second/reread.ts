import type { ExtractedFigure, FigureFlag, Measure, Stage } from '#lib/schema/figure.ts';
import { landOf, type PlaceKey } from '#lib/schema/place.ts';
import { confidenceOf } from '../confidence.ts';
import type { Explained, Step } from '../trace.ts';
import { heard, signalsOf, weigh, type Heard } from './arbiter.ts';
import { joiningAt, mentionAt, type Mention } from './mention.ts';
import type { Opinion, SecondReader, Thought } from './opinion.ts';
import type { ItemView } from './view.ts';
import type { WeightsFile } from './weights.ts';

/** A figure of the rules, and what changes in it with another stage or measure. */
export interface Reread {
	explained: Explained;
	/** The dates that go with a stage and a measure; null where the figure's own may not be changed. */
	dates: ((stage: Stage, measure: Measure) => Pick<ExtractedFigure, 'asOf' | 'target' | 'period'>) | null;
	/** It is told of several places at once, each a figure of its own. */
	several: boolean;
	/** Grammar alone tells its measure. */
	firm: boolean;
}

export type Fields = Pick<ExtractedFigure, 'stage' | 'measure' | 'scope'>;

/** What comes of an opinion. */
export interface Verdict {
	/** It is no figure. */
	vetoed: boolean;
	/** The fields with those taken over. */
	fields: Fields;
	taken: readonly (keyof Fields)[];
	/** How often figures like this one are right in metric, stage, measure and place by their own words, 0 to 1. */
	told: number;
}

/** Takes over what is clearly likelier; never another metric, nor a measure that grammar tells: neither is that doubted. */
export function verdictOn(
	opinion: Opinion,
	fields: Fields,
	cuts: WeightsFile['cuts'],
	may: { dates: boolean; scope: boolean; measure: boolean }
): Verdict {
	const vetoed = opinion.metric.other === 'none' && opinion.metric.right * 1000 <= cuts.vetoed;
	const result: Fields = { stage: fields.stage, measure: fields.measure, scope: fields.scope };
	const taken: (keyof Fields)[] = [];
	let told = opinion.metric.right;
	const decide = <K extends keyof Fields>(
		field: K,
		{ right, other, otherRight }: Thought<Fields[K]>,
		allowed: boolean
	) => {
		if (!allowed || (otherRight - right) * 1000 <= cuts.switched) return void (told *= right);
		told *= otherRight;
		result[field] = other;
		taken.push(field);
	};
	decide('stage', opinion.stage, may.dates);
	if (may.measure) decide('measure', opinion.measure, may.dates);
	decide('scope', opinion.scope, may.scope);
	return { vetoed, fields: result, taken, told };
}

/** From this on another value is worth a word. */
const worthTelling = 0.15;
const percent = (p: number) => Math.round(100 * p);
const name = (value: string | null) => value ?? 'untold';

/** What is left of a figure beside the others of its item. */
interface Beside {
	figure: number;
	dropped: boolean;
	told: number;
}

/** What the second reader says, as steps of the trace; `beside` is null where its own words alone settled it. */
function stepsOf(
	opinion: Opinion,
	before: ExtractedFigure,
	{ taken, told }: Verdict,
	beside: Beside | null
): Step[] {
	const say = (note: string): Step => ({ stage: 'second', note });
	const steps: Step[] = [];
	const differ = (
		field: keyof Opinion,
		value: string | null,
		{ other, otherRight, right }: Thought<string | null>
	) => {
		if ((taken as readonly string[]).includes(field))
			steps.push(say(`${field}: ${name(value)} → ${name(other)}, ${percent(otherRight)} %`));
		else if (otherRight >= worthTelling)
			steps.push(
				say(
					`${field}: ${otherRight > right ? '' : 'perhaps '}${name(other)}, not ${name(value)}, ${percent(otherRight)} %`
				)
			);
	};
	differ('metric', before.metric, opinion.metric);
	differ('stage', before.stage, opinion.stage);
	differ('measure', before.measure, opinion.measure);
	differ('scope', before.scope, opinion.scope);
	if (!beside) return [...steps, say(`right: ${percent(told)} %`)];
	if (beside.dropped) return [...steps, say(`in the whole item: none, ${percent(1 - beside.figure)} %`)];
	if (Math.abs(beside.told - told) >= worthTelling)
		steps.push(say(`by its own words right: ${percent(told)} %`));
	return [...steps, say(`right: ${percent(beside.told)} %`)];
}

/** Where a figure of the rules stands. */
function mentionOf(item: ItemView, { figure, at }: Explained): Mention | null {
	return figure.implied
		? joiningAt(item, figure.evidence.in, figure.evidence.start)
		: mentionAt(item, figure.evidence.in, at?.start ?? figure.evidence.start);
}

/** A figure with what the second reader thinks of it; null where its place in the text is not known. */
interface Judged extends Reread {
	judged: { opinion: Opinion; verdict: Verdict; heard: Heard } | null;
}

function judged(of: Reread, item: ItemView, reader: SecondReader): Judged {
	const { explained, dates, several, firm } = of;
	const { figure } = explained;
	const mention = mentionOf(item, explained);
	if (!mention) return { ...of, judged: null };
	const { metric, stage, measure, scope } = figure;
	const bundled =
		metric === 'authorities_onboarded' && mention.number !== null && mention.number.value !== figure.value;
	const opinion = reader.judge(mention, { metric, stage, measure, scope, bundled });
	const verdict = verdictOn(opinion, figure, reader.weights.cuts, {
		dates: dates !== null,
		scope: !figure.implied && !several,
		measure: !firm
	});
	const { value } = figure;
	return {
		...of,
		judged: {
			opinion,
			verdict,
			heard: heard(mention, { metric, value, stage, measure, scope }, opinion, verdict)
		}
	};
}

/**
 * The figures of an item after the second reader saw them: `vetoed` with its steps, or what is left of each. Every figure is
 * asked for by itself, then weighed beside the others. Steps are only told when asked for.
 */
export function reread(
	figures: readonly Reread[],
	item: ItemView,
	reader: SecondReader,
	traced: boolean
): { explained: Explained; vetoed: boolean }[] {
	const all = figures.map((of) => judged(of, item, reader));
	const kept = all.flatMap((of) => (of.judged && !of.judged.verdict.vetoed ? [of.judged.heard] : []));
	return all.map((of) => settled(of, kept, reader.weights, traced));
}

function settled(
	{ explained, dates, judged }: Judged,
	kept: readonly Heard[],
	{ cuts, arbiter }: Pick<WeightsFile, 'cuts' | 'arbiter'>,
	traced: boolean
): { explained: Explained; vetoed: boolean } {
	if (!judged) return { explained, vetoed: false };
	const { figure } = explained;
	const { opinion, verdict, heard } = judged;
	const beside = verdict.vetoed ? null : besideOthers(heard, kept, arbiter, cuts);
	const why = traced ? [...explained.why, ...stepsOf(opinion, figure, verdict, beside)] : explained.why;
	if (!beside || beside.dropped) return { explained: { ...explained, why }, vetoed: true };
	const told = Math.round(1000 * beside.told);
	const { stage, measure, scope } = verdict.fields;
	const flags = figure.flags.filter(
		(flag) =>
			!(verdict.taken.includes('scope') && flag === 'ambiguous_place') &&
			!(verdict.taken.includes('stage') && flag === 'ambiguous_stage')
	);
	const doubted: FigureFlag[] = told < cuts.drawn ? [...flags, 'second_opinion'] : flags;
	if (verdict.taken.includes('scope') && scope?.length === 8 && figure.flags.includes('below_kreis'))
		doubted.splice(doubted.indexOf('below_kreis'), 1);
	doubted.sort();
	const changed: ExtractedFigure = {
		...figure,
		stage,
		measure,
		scope,
		lead: leadBeside(figure.lead, scope),
		flags: doubted,
		confidence: confidenceOf(doubted)
	};
	if (dates && verdict.taken.some((field) => field !== 'scope'))
		Object.assign(changed, dates(stage, measure));
	return { explained: { figure: changed, at: explained.at, told, why }, vetoed: false };
}

/** What the arbiter makes of a figure beside the others of its item that were not left out by their own words alone. */
export function besideOthers(
	of: Heard,
	kept: readonly Heard[],
	arbiter: WeightsFile['arbiter'],
	cuts: Pick<WeightsFile['cuts'], 'dropped'>
): Beside {
	const signals = signalsOf(
		of,
		kept.filter((other) => other !== of)
	);
	const figure = weigh(signals, arbiter.figure);
	return { figure, dropped: figure * 1000 <= cuts.dropped, told: weigh(signals, arbiter.right) };
}

/** A Land leads what others count; at home it only counts. */
const leadBeside = (lead: PlaceKey | null, scope: PlaceKey | null): PlaceKey | null =>
	lead !== null && scope !== null && lead === landOf(scope) ? null : lead;
