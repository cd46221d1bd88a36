import type { Coverage, ExtractedFigure, FigureFlag } from '#lib/schema/figure.ts';
import type { PlaceKey } from '#lib/schema/place.ts';
import { bundled } from './bundle.ts';
import { asOfTold, periodOf, targetOf, toldDates, toldOfNow, type ToldDate } from './date.ts';
import { confidenceOf } from './confidence.ts';
import { withoutRepeats } from './dedupe.ts';
import { evidenceOf } from './evidence.ts';
import type { Readable } from './extractor.ts';
import { figureId } from './figure-id.ts';
import { isDisputed, isHearsay } from './hearsay.ts';
import type { ItemReading } from './item.ts';
import { doubtSmaller } from './larger-beside.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { commonPlace } from './place-group.ts';
import type { PlaceAt } from './place.ts';
import { segmentTokens, sentenceTags, sentenceTokens } from './spans.ts';
import type { Reading } from './reading.ts';
import type { Rules } from './rules.ts';
import { scopeContext } from './scope-context.ts';
import { scopeOf } from './scope.ts';
import type { SecondReader } from './second/opinion.ts';
import { reread, type Reread } from './second/reread.ts';
import { itemView } from './second/view.ts';
import { slices } from './slices.ts';
import { ofKind, subjectOf, type SubjectReading } from './subject.ts';
import { agreed, comesOnTop, type Told } from './subject-agree.ts';
import { subjectContext } from './subject-context.ts';
import { landOf } from '#lib/schema/place.ts';
import type { Explained, Step, Veto } from './trace.ts';

interface Assembled {
	figures: Explained[];
	vetoed: Veto[];
}

/** Why a figure was read, where nobody asked. */
const untraced: Step[] = [];

/**
 * Gives the readings place, subject, dates, evidence and id; drops what is told twice or is only a part. Without `traced` it
 * does not tell why.
 */
export function assemble(item: Readable, reading: ItemReading, rules: Rules, traced: boolean): Assembled {
	const vetoed = traced ? [...reading.vetoed] : [];
	const drop = (r: Reading, reason: string) => {
		if (!traced) return;
		const at = placeOf(r);
		const text = r.part.raw.slice(at.start, at.end);
		vetoed.push({ part: r.part.name, ...at, text, reason, steps: r.why });
	};
	if (reading.title.foreign) {
		for (const r of reading.readings) drop(r, 'abroad');
		return { figures: [], vetoed };
	}
	if (reading.readings.length === 0 && reading.joinings.length === 0) return { figures: [], vetoed };
	const context = scopeContext(reading, rules);
	const dates = {
		text: toldDates(reading.parts.text, item.published),
		title: toldDates(reading.parts.title, item.published)
	};
	const subjects = subjectContext(item.title, reading, rules, context);
	const done = new Map<
		NumberMention,
		{
			subject: string | null;
			subjectLead: string | null;
			coverage: Coverage;
			told: ToldDate | null;
			scope: PlaceKey | null;
			lead: PlaceKey | null;
		}
	>();
	const given: Told[] = [];
	/** The readings of figures that stand alone, by the figure's id. */
	const readingOf = new Map<string, Reading>();
	const kept = withoutRepeats(bundled(reading), reading, drop);
	const figures = kept.flatMap((r) => figuresOf(r));
	for (const { part, joining } of reading.joinings) {
		const told = kept.some(
			(r) =>
				r.metric === 'authorities_onboarded' &&
				(r.number.form === 'ordinal' ||
					r.value === joining.count ||
					(r.part === part && r.part.sentenceOf[r.number.from] === part.sentenceOf[joining.from]))
		);
		if (told) continue;
		// "tritt Halle in Westfalen bei": a region only tells where the heading's town lies.
		const around = joining.place?.region && inside(reading.title.key, joining.place.key);
		const place = around ? null : joining.place;
		const belowKreis = [...reading.parts.text.tokens, ...reading.parts.title.tokens].some((t) =>
			/^(samtgemeinde|verbandsgemeinde|samtgemeinderat|verbandsgemeinderat|amtsausschuss)/.test(t.norm)
		);
		const single = place ? place.key : reading.title.key;
		const town = belowKreis && single?.length === 8 ? single.slice(0, 5) : single;
		const key = joining.count > 1 && town !== null ? shared(joining.members, town) : town;
		const decided = asOfDecision(part, joining.from, dates[part.name], item.published, joining.done);
		const flags: FigureFlag[] = key === null ? ['ambiguous_place'] : [];
		if (place?.belowKreis || (!place && reading.title.belowKreis) || town !== single)
			flags.push('below_kreis');
		const subject =
			joining.subject ??
			subjects.found[part.name].find(
				(s) =>
					s.unlisted && s.kind === 'association' && part.sentenceOf[s.from] === part.sentenceOf[joining.from]
			) ??
			reading.subjects.title[0] ??
			reading.subjects.text.find((s) => /association|hotline|platform/.test(s.kind)) ??
			null;
		figures.push({
			...figure({
				part: part,
				from: joining.from,
				idFrom: joining.from,
				to: joining.to,
				cue: null,
				metric: 'authorities_onboarded',
				value: joining.count,
				upper: null,
				unit: 'authority',
				bound: 'exact',
				stage: joining.done ? 'live' : 'planned',
				measure: 'added',
				coverage: 'unknown',
				scope: key,
				lead: null,
				subject: subject?.slug ?? null,
				...dated(decided && !isAfter(decided.date, item.published) ? decided : null),
				period: null,
				target: decided && !joining.done && isAfter(decided.date, item.published) ? decided.date : null,
				implied: true,
				rule: 'implied',
				flags,
				several: false
			}),
			at: null,
			told: null,
			why: traced ? [{ stage: 'frame', note: joining.note }] : untraced
		});
	}
	const mended = slices(
		figures.map((f) => f.figure),
		(f) => outOfProgramme(readingOf.get(f.id)),
		(f) => flows(readingOf.get(f.id))
	);
	const told = figures.map((f, i) => ({ ...f, figure: mended[i]! }));
	return {
		figures: doubtSmaller(rules.second === null || told.length === 0 ? told : readAgain(rules.second, told)),
		vetoed
	};

	/** What the second reader leaves of the figures. */
	function readAgain(second: SecondReader, figures: readonly Explained[]): Explained[] {
		const view = itemView(reading, (key) => rules.places.isCapital(key));
		const asked = figures.map((explained): Reread => {
			const { figure, at } = explained;
			const r = readingOf.get(figure.id);
			const several = figures.some((o) => o !== explained && o.at !== null && o.at.start === at?.start);
			const dates: Reread['dates'] = r
				? (stage, measure) => {
						const { told, target, period } = timesOf({ ...r, stage, measure });
						return { asOf: dated(told).asOf, target, period };
					}
				: null;
			return { explained, dates, several, firm: r?.firm === true };
		});
		return reread(asked, view, second, traced).flatMap((again, i) => {
			if (!again.vetoed) return [again.explained];
			if (!traced) return [];
			const { figure, at } = figures[i]!;
			const { start, end, in: part, text } = figure.evidence;
			const place = at
				? { ...at, text: reading.parts[part].raw.slice(at.start, at.end) }
				: { start, end, text };
			vetoed.push({ part, ...place, reason: 'second_opinion', steps: again.explained.why });
			return [];
		});
	}

	/** The dates that a reading is told with. */
	function timesOf(r: Reading) {
		const money = r.metric === 'funding_eur';
		const planned = r.stage === 'planned';
		const at = { part: r.part, number: r.number, stage: r.stage, measure: r.measure, money };
		const of = dates[r.part.name];
		const target = planned ? targetOf(r.part, r.number, of, item.published) : null;
		const period = r.measure === 'added' && !money ? periodOf(r.part, r.number, of) : null;
		return {
			told: planned ? null : asOfTold(at, of, item.published),
			target,
			// A year after the one that it is promised for is that of another number of the sentence.
			period: target !== null && period !== null && period > target.slice(0, 4) ? null : period
		};
	}

	function dated(told: ToldDate | null) {
		return { asOf: told?.date ?? item.published };
	}

	function figuresOf(r: Reading): Assembled['figures'] {
		const inheritedFrom = r.antecedent ? done.get(r.antecedent.number) : undefined;
		const named = subjectOf(r, subjects);
		const subject: SubjectReading =
			inheritedFrom && !named.own && !(ofKind.test(inheritedFrom.subject ?? '') && comesOnTop(r))
				? { slug: inheritedFrom.subject, lead: inheritedFrom.subjectLead, note: 'as the number before' }
				: agreed(r, named, given);
		given.push({ reading: r, subject });
		const place = scopeOf(r, context, subject.lead, /^in the (clause|sentence)/.test(named.note));
		if (place.abroad) {
			drop(r, 'abroad');
			return [];
		}
		const { told, target, period } = timesOf(r);
		const cue = r.stageCue;
		const ranked =
			inheritedFrom !== undefined && r.coverage === 'unknown' && inheritedFrom.coverage === 'all';
		const coverage = ranked ? inheritedFrom.coverage : r.coverage;
		const own = r.stage === 'planned' || toldOfNow(r.part, r.number);
		const asOf = told ?? (own ? null : (inheritedFrom?.told ?? null));
		done.set(r.number, {
			subject: subject.slug,
			subjectLead: subject.lead,
			coverage,
			told: asOf,
			scope: place.scope,
			lead: place.lead
		});
		const why = (scope: PlaceKey | null): Step[] => [
			...r.why,
			// Where a word made it an addition, that is said already.
			...(r.measure === 'added' && r.why.some((step) => step.stage === 'measure')
				? []
				: [{ stage: 'measure', note: r.measure }]),
			{
				stage: 'scope',
				note: `${place.note} → ${scope ?? 'untold'}${place.lead ? `, lead ${place.lead}` : ''}`
			},
			{ stage: 'subject', note: `${subject.note} → ${subject.slug ?? 'none'}` }
		];
		const goesOn = continued(r, kept);
		const inherited = goesOn ? done.get(goesOn.number) : undefined;
		const open =
			place.scope === null ||
			unplaced.test(place.note) ||
			(r.metric === 'authorities_onboarded' && nowhere.test(place.note));
		// Money told of one town says little about what comes after it.
		const wide = r.metric !== 'funding_eur' || (inherited?.scope?.length ?? 8) === 2;
		if (goesOn && open && wide && inherited?.scope) {
			place.scope = inherited.scope;
			place.lead ??= inherited.lead;
		}
		done.set(r.number, { ...done.get(r.number)!, scope: place.scope, lead: place.lead });
		const scopes: (PlaceKey | null)[] = [place.scope, ...place.also];
		const several = scopes.length > 1;
		return scopes.map((scope) => {
			const made = figure({
				part: r.part,
				from: withMeasure(r),
				idFrom: r.number.from,
				to: r.to,
				cue,
				metric: r.metric,
				value: r.value,
				upper: r.upper,
				unit: r.unit,
				bound: r.bound,
				stage: r.stage,
				measure: r.measure,
				coverage,
				scope,
				lead: place.lead,
				subject: subject.slug,
				...dated(asOf),
				period,
				target,
				implied: false,
				rule: r.rule,
				flags: [
					...r.flags,
					...place.flags,
					...(subject.unlisted ? (['new_subject'] as const) : []),
					...(sideBySide(r, kept) ? (['coordination'] as const) : []),
					...(isHearsay(r.part, r.number) ? (['ambiguous_stage'] as const) : []),
					...(isDisputed(r.part, r.number) ? (['ambiguous_stage', 'conflict'] as const) : [])
				],
				several
			});
			if (!several) readingOf.set(made.figure.id, r);
			return { figure: made.figure, at: placeOf(r), told: null, why: traced ? why(scope) : untraced };
		});
	}

	function figure(
		f: Omit<ExtractedFigure, 'id' | 'item' | 'evidence' | 'confidence'> & {
			part: Part;
			from: number;
			to: number;
			cue: { from: number; to: number } | null;
			/** The token whose place the id hangs on. */
			idFrom: number;
			several: boolean;
		}
	): Pick<Explained, 'figure'> {
		const { part, from, to, cue, several, idFrom } = f;
		const start = part.tokens[idFrom]!.start;
		const all: FigureFlag[] = f.asOf === null ? [...f.flags, 'undated'] : f.flags;
		const flags = [...new Set(all)].sort();
		return {
			figure: {
				id: figureId(item.id, f.metric, part.name, start, several ? f.scope : null),
				item: item.id,
				metric: f.metric,
				value: f.value,
				upper: f.upper,
				unit: f.unit,
				bound: f.bound,
				stage: f.stage,
				measure: f.measure,
				coverage: f.coverage,
				scope: f.scope,
				lead: f.lead,
				subject: f.subject,
				asOf: f.asOf,
				period: f.period,
				target: f.target,
				implied: f.implied,
				rule: `${f.rule}@${rules.version}`,
				flags,
				evidence: evidenceOf(part, from, to, cue, idFrom),
				confidence: confidenceOf(flags)
			}
		};
	}
}

/** How a place was given to a number that has none in its own words. */
const unplaced = /^(heading|dateline of a Land capital|built by a lead Land|authorities around the place)$/;
/** "In 1.480 bayerischen Kommunen, weitere 38 …": authorities go on where others are; a ranking of services goes on elsewhere. */
const nowhere = /^(no place named|users of a vendor)$/;

/**
 * The reading that one goes on with: the noun left out stands there in the same sentence, or "weitere" adds to it, at most a
 * sentence on. Where it counts this one counts too, unless its own words say otherwise.
 */
function continued(r: Reading, all: readonly Reading[]): Reading | null {
	const { part, number: n } = r;
	const gap = (o: Reading) => part.sentenceOf[n.from]! - part.sentenceOf[o.number.from]!;
	if (r.antecedent?.part === part && gap(r.antecedent) === 0) return r.antecedent;
	const money = r.metric === 'funding_eur';
	if (r.metric === 'services_live' || (money && namesActor(r))) return null;
	const adds = [part.tokens[n.from - 1], part.tokens[n.to]].some((t) => t && /^weiteren?$/.test(t.norm));
	const before = all.findLast(
		(o) => o.part === part && o.metric === r.metric && o.number.from < n.from && !isShare(o)
	);
	return (adds || (money && runsOff(r))) && before && gap(before) <= 1 ? before : null;
}

/** "Bis Ende 2022 wurden 44,7 Millionen Euro ausgezahlt": out of the sum told before. */
const runsOff = ({ part, number: n }: Reading): boolean =>
	segmentTokens(part, part.segmentOf[n.from]).some((t) =>
		/^(ausgezahlt|abgerufen|abgeflossen|verausgabt)$/.test(t.norm)
	);

/** Somebody stands in the sentence who gives or gets the money. */
function namesActor({ part, number: n }: Reading): boolean {
	const sentence = part.sentenceOf[n.from];
	return (
		sentenceTags(part, 'scope', sentence!).some((t) => /^(local|land|federal|body)$/.test(t.class)) ||
		sentenceTokens(part, sentence).some((t) => /^(stadt|kommune|gemeinde|kreis|landkreis|land)$/.test(t.norm))
	);
}

/** "In Bayern allein sind es 310. Weitere 540 …" adds to the whole, not to its part. */
const isShare = ({ part, number: n }: Reading): boolean =>
	segmentTokens(part, part.segmentOf[n.from]).some((t) => /^(allein|davon|darunter|hiervon)$/.test(t.norm));

const inside = (home: PlaceKey | null, key: PlaceKey | null): boolean =>
	home !== null && key !== null && home.startsWith(key);

/** Several join: their Kreis if all lie in it, else the Land (guide 29). */
function shared(members: readonly PlaceAt[], town: PlaceKey): PlaceKey | null {
	const keys = members.map((p) => p.key);
	const common = keys.every((k) => k !== null) ? commonPlace(keys as PlaceKey[]) : null;
	return common ?? landOf(town);
}

const placeOf = ({ part, number }: Reading) => ({
	start: part.tokens[number.from]!.start,
	end: part.tokens[number.to - 1]!.end
});

/** Where a number without its noun is quoted from: "weitere", "insgesamt" in its clause make it understood. */
function withMeasure(r: Reading): number {
	if (r.head?.via !== 'before') return r.from;
	const segment = r.part.segmentOf[r.number.from];
	const words = r.part.tags.measure.filter(
		(t) =>
			(t.class === 'total' || t.class === 'more') && t.from < r.from && r.part.segmentOf[t.from] === segment
	);
	return Math.min(r.from, ...words.map((t) => t.from));
}

/** "ein Dutzend Ämter und zwei Städte": counted groups of one clause, never added up (guide 37). */
function sideBySide(r: Reading, all: readonly Reading[]): boolean {
	if (r.metric !== 'authorities_onboarded') return false;
	const segment = r.part.segmentOf[r.number.from];
	return all.some(
		(o) =>
			o !== r &&
			o.metric === r.metric &&
			o.part === r.part &&
			o.stage === r.stage &&
			o.part.segmentOf[o.number.from] === segment
	);
}

/** "… Euro aus dem Programm X": a grant out of a purse, not the purse. */
function outOfProgramme(r: Reading | undefined): boolean {
	if (!r) return false;
	const { part, number: n } = r;
	return part.tags.money.some(
		(t) =>
			t.class === 'programme' &&
			/programm/i.test(t.form) &&
			part.segmentOf[t.from] === part.segmentOf[n.from] &&
			part.tokens.slice(Math.max(0, t.from - 3), t.from).some((w) => w.norm === 'aus')
	);
}

/** "In den Enzkreis gehen 17.091 Euro": the money is on its way to somebody named. */
function flows(r: Reading | undefined): boolean {
	if (!r) return false;
	const sentence = r.part.sentenceOf[r.number.from];
	return sentenceTokens(r.part, sentence).some((t) =>
		/^(gehen|geht|gingen|fließen|fließt|bekommt|bekommen)$/.test(t.norm)
	);
}

const isAfter = (date: string, published: string | null): boolean => published !== null && date > published;

/** The day of a joining told in its sentence: the one it takes effect on, where one lies ahead. */
function asOfDecision(
	part: Part,
	at: number,
	dates: readonly ToldDate[],
	published: string | null,
	done: boolean
): ToldDate | null {
	const days = dates.filter(
		(d) =>
			part.sentenceOf[d.from] === part.sentenceOf[at] &&
			(d.date.length === 10 || (done && d.date.length === 7))
	);
	return days.find((d) => isAfter(d.date, published)) ?? days[0] ?? null;
}
