import { attended, sharesStaff } from './attended.ts';
import { boundOf } from './bound.ts';
import { cameLately } from './came-lately.ts';
import { composite } from './composite.ts';
import { coverageOf, everywhere } from './coverage.ts';
import { forecastOf } from './forecast.ts';
import { frameAt, opensWith, tagsIn } from './frame.ts';
import { cameIn, type Event } from './event.ts';
import { headAfter, type Head } from './head.ts';
import { ledTo } from './led-to.ts';
import { beforeBound, soManyAre } from './level-told.ts';
import { measureOf } from './measure.ts';
import {
	belongsToPlace,
	comesFrom,
	doesElse,
	isExtent,
	isGiven,
	newJobs,
	sharesMoney,
	sharesThing,
	tellsState
} from './mere-mention.ts';
import { countsNamed } from './named-group.ts';
import type { NumberMention } from './number.ts';
import { otherRole } from './other-role.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import { pastIn } from './past.ts';
import { joinsIn, segmentNumbers, segmentTags, segmentTokens, sentenceTags } from './spans.ts';
import type { SubjectMention } from './subject-finder.ts';
import { takenBack } from './taken-back.ts';
import { byMeans, membersUse, ownMembers, usedThing } from './use.ts';
import type { Tag } from './lexicon.ts';
import { sentenceWords } from './scope-context.ts';
import type { Outcome, Reading } from './reading.ts';
import { fellShort, missedGoal, stageOf, type StageReading } from './stage.ts';
import type { Step } from './trace.ts';
import { distractor } from './veto.ts';

/** Plans to join, told one after the other, add to a level; "wollen folgen" tells how many there will be. */
const joins =
	/^(zugesagt|Zusagen?|beschlossen|beschließt|den Beitritt|Beitritt beschlossen|Beitritts\p{L}+|Beitritt beantragt|Mitgliedschaft beantragt|folgen|folgt|bereiten|vorbereiten|stoßen|stoßen dazu|stößt dazu|kommen dazu|hinzukommen|dazukommen|unterschrieben|in den Startlöchern|auf der Warteliste|warten auf|stehen vor)$/u;

/** Words that make of a joining the level reached by it. */
const level =
	/\b(bereits|insgesamt|inzwischen|mittlerweile|bislang|bisher|nun|nunmehr|damit|zusammen|aktuell|derzeit|zurzeit|jetzt|heute)\b/;

/** Words of now: a plan made now comes on top of what is there all the same. */
const now = /\b(derzeit|aktuell|zurzeit|jetzt|nun)\b/g;

/** Whether a plan adds to a level; "wollen folgen" does where those ahead were counted, "alle 320 folgen" never. */
function adding(part: Part, n: NumberMention, event: Event): boolean {
	if (/^(all|sämtlich|insgesamt)/.test(part.tokens[n.from - 1]?.norm ?? '')) return false;
	const first =
		event.class === 'promise' &&
		/^(zusagen|unterschreiben|unterzeichnen|bestellen|ordern|zustimmen|abschließen)$/.test(event.name) &&
		!countedBefore(part, n) &&
		someOfThem(part, n);
	if (event.class !== 'follow') return /^(promise|join|gain)$/.test(event.class) && !first;
	if (event.phase === 'ongoing') return true;
	// "ist … beigetreten. Zwei Landkreise wollen ihm folgen": somebody joined before them.
	const sentence = part.sentenceOf[n.from]!;
	if (sentenceTags(part, 'join', sentence - 1).some((t) => t.class === 'joined')) return true;
	return countedBefore(part, n);
}

/** "118 haben zugesagt. In Betrieb ist es erst bei 17": a smaller count behind it, told as one of the same, so that this one is the level. */
const someOfThem = (part: Part, n: NumberMention): boolean =>
	part.numbers.some((m) => {
		if (m.from <= n.to || m.money || m.value >= n.value || m.form === 'ordinal') return false;
		const near = part.sentenceOf[m.from]! - part.sentenceOf[n.from]! <= 1;
		if (!near || distractor(part, m) !== null || !('elided' in headAfter(part, m))) return false;
		const words = part.tokens.slice(beforeBound(part, m.from) + 1, m.from + 1).map((t) => t.norm);
		const only = [...words, part.tokens[m.from - 2]?.norm ?? '', part.tokens[m.to]?.norm ?? ''];
		if (!only.some((w) => /^(erst|bisher|bislang|nur|lediglich|davon)$/.test(w))) return false;
		return segmentTags(part, 'stage', part.segmentOf[m.from]).some(
			(t) => t.class === 'live' && t.value === 'authorities'
		);
	});

/** Whether authorities were counted before a number. */
const countedBefore = (part: Part, n: NumberMention): boolean =>
	part.numbers.some((m) => {
		const counts = m.from < n.from && !m.money ? headAfter(part, m) : null;
		if (counts && 'elided' in counts && counts.universe) return true;
		return counts !== null && 'head' in counts && counts.head.class === 'authority';
	});

/** What else the item tells that decides over its authorities. */
export interface Around {
	title: Part;
	/** The heading has a word of use or membership. */
	titleUse: boolean;
	/** Subjects named in this part, and in the heading. */
	subjects: readonly SubjectMention[];
	titleSubjects: readonly SubjectMention[];
	places: readonly PlaceAt[];
	/** The figure before this number, whose noun it may leave out. */
	before: Reading | null;
}

/** "die ersten Kommunen", "Erste Städte": a beginning without a number, where "die erste Kommune" is one. */
const severalNouns =
	/([^io]n|städte|kreise|ämter|orte|bezirke|häuser|gerichte|märkte|verbände|werke|mitglieder)$/;

/** More than Germany has authorities: whatever is counted, it is people. */
const mostAuthorities = 20_000;

/** Judges a number that counts authorities: do they use or join something, or are they only mentioned? */
export function readAuthority(
	part: Part,
	n: NumberMention,
	head: Head,
	why: Step[],
	around: Around
): Outcome {
	const titleUse = part.name === 'title' && around.titleUse;
	const veto = (reason: string): Outcome => ({ veto: reason, why, head });
	if (!Number.isInteger(n.value) || n.money) return veto('no_count');
	if (n.value > mostAuthorities) return veto('counts people: too many for authorities');
	const back = takenBack(part, n);
	if (back) return veto(back);
	const frame = frameAt(part, n.from);
	const said = sentenceWords(part, part.sentenceOf[n.from]!);
	const own = segmentTokens(part, frame.own)
		.map((t) => t.norm)
		.join(' ');
	const first = part.tokens[n.from]!.norm;
	if (n.form === 'ordinal' && n.value === 1 && !/^(erste[rsn]?)$/.test(first)) return veto('ordinal');
	const segments = [frame.own, ...frame.governors];
	// "17 Ämter, Schulen und Wachen hängen am Netz": the predicate of a list stands in its last part.
	const next = frame.order[1];
	if (next !== undefined && next === frame.own + 1 && !verbIn(part, frame.own)) segments.push(next);
	const seen = (cls: string) => segments.flatMap((s) => tagsIn(part, 'veto', s)).find((t) => t.class === cls);
	const demand = seen('demand') ?? seen('hypothetical');
	const confirmed = /\bso viele\b/.test(said);
	if (demand && !confirmed && !reported(part, demand)) return veto(`${demand.class}: ${demand.form}`);
	const negation = seen('negation');
	if (
		negation &&
		!/^(nur|mehr|weniger|einmal|zuletzt|ganz|ohne|bloß|allein|alle|jede[rs]?)$/.test(
			part.tokens[negation.to]?.norm ?? ''
		)
	)
		return veto(`negation: ${negation.form}`);
	if (noneOfThem(part, frame.own)) return veto('negation: none of theirs');
	if (n.form === 'ordinal' && head.via !== 'before' && severalNouns.test(part.tokens[head.from]!.norm))
		return veto('ordinal: of several');
	// "2020 als erste die Bezirksregierungen": a beginning of several.
	const firsts = part.tokens[n.to]?.norm === 'die' ? part.tokens[n.to + 1] : undefined;
	if (n.form === 'ordinal' && n.value === 1 && firsts?.capital && severalNouns.test(firsts.norm))
		return veto('ordinal: of several');
	const decided = head.value === 'council' ? joiningDecided(part, frame.own) : null;
	if (head.value === 'council' && !decided) return veto('counts people: councillors');
	if (
		part.tokens[head.from]!.norm === 'stellen' &&
		/\b(personal|belegschaft|stellenplan|team|personalrat|kräfte)\b/.test(said)
	)
		return veto('counts people: jobs');
	const offices = /^(öffentliche|staatliche|kommunale|zuständige|angeschlossene|beteiligte|nutzende)[nr]?$/;
	if (
		part.tokens[head.from]!.norm === 'stellen' &&
		!(head.via === 'before' && around.before) &&
		!(
			part.tokens[n.from - 1]?.norm === 'bei' &&
			stageOf(part, n.from, 'authorities_onboarded')?.distance === 0
		) &&
		!usesHere(part, frame.own) &&
		!part.tokens.slice(n.to, head.from).some((t) => offices.test(t.norm))
	)
		return veto('counts people: jobs');
	if (
		/^beiden?$/.test(first) &&
		/^(die|der|den|aus|in|bei|von|mit|für|zwischen)$/.test(part.tokens[n.from - 1]?.norm ?? '') &&
		!besideCounted(part, n)
	)
		return veto('existing: both, told before');
	if (whereOfPart(part, n)) return veto('existing: where a part of what was told is found');
	if (listed(part, n)) return veto('part: named of those counted before');
	if (opensWith(part, frame.own, 'ob')) return veto('hypothetical: ob');
	if (head.via === 'before' && otherwise(part, frame.own))
		return veto('existing: with something of their own');
	const gathering = attended(part, frame.own);
	if (gathering) return veto(`surveyed: ${gathering}`);
	if (sharesStaff(part, frame.own)) return veto('existing: staff they share');
	if (isExtent(part, n, head, around.places)) return veto('existing: all there are');
	if (comesFrom(part, n, boundOf(part, n).from)) return veto('existing: people from there');
	if (newJobs(part, n, head)) return veto('counts people: jobs');
	if (isGiven(part, n, head, boundOf(part, n).from)) return veto('receive: a dative');
	if (missedGoal(part, n.from, frame.own)) return veto('ended: a goal not reached');
	if (/^(einrichtungen|häusern?)$/.test(part.tokens[head.from]!.norm) && ofAnotherKind(part, around.title))
		return veto('counts thing: facilities of another kind');
	const other = otherRole(part, n, head);
	if (other) return veto(other);
	const past = pastIn(part, frame.own, n);
	if (past) return veto(`past: ${past.form}`);
	for (const cls of ['ended', 'object', 'existing', 'receive', 'duty'] as const) {
		const tag = seen(cls);
		if (
			tag &&
			cls === 'duty' &&
			!/^(müssen|muss|mussten|Pflicht|verpflichtet|vorgeschrieben)$/.test(tag.form)
		)
			continue;
		if (tag && cls === 'receive' && purse.test(tag.form) && usesHere(part, frame.own)) continue;
		if (tag && cls === 'receive' && /^Bescheide?$/.test(tag.form) && workedOn(part, tag)) continue;
		if (tag?.form === 'gibt es' && offeredThere(part, n)) continue;
		if (tag && cls === 'existing' && asSource(part, tag)) continue;
		if (cls === 'ended' && fellShort(part, n.from, frame.own)) continue;
		if (tag && cls === 'object' && builtInto(part, tag)) continue;
		if (tag && !(head.value === 'member' && cls === 'duty')) return veto(`${cls}: ${tag.form}`);
	}
	const before = part.tokens[n.from - 1]?.norm;
	const each = /^jede[rmsn]?$/.test(part.tokens[n.from - 2]?.norm ?? '');
	// "die E-Akte, mit der neun Kommunen arbeiten": the pronoun of the clause, and no article of theirs.
	const relative =
		before === 'der' &&
		part.tokens[n.from - 3]?.text === ',' &&
		/^(mit|auf|bei|über|an)$/.test(part.tokens[n.from - 2]?.norm ?? '');
	if (/^(aller|der|seiner|ihrer)$/.test(before ?? '') && n.form !== 'ordinal' && !each && !relative)
		return veto('existing');
	const { bound, from } = boundOf(part, n);
	const stage = stageOf(part, n.from, 'authorities_onboarded') ?? joinedBefore(part, n);
	const place = /^(in|bei)$/.test(part.tokens[from - 1]?.norm ?? '') && part.tokens[from - 1]!.norm;
	if (
		place === 'bei' &&
		part.tokens[from - 2]?.text === ',' &&
		!usesHere(part, frame.own) &&
		!(stage?.distance === 0 && (more(part, n) || (head.via === 'before' && stage.event)))
	)
		return veto('existing: bei');
	if (
		/^(aus|in|von|unter)$/.test(part.tokens[from - 2]?.norm ?? '') &&
		part.tokens[from - 1]?.norm === 'den' &&
		n.form !== 'ordinal' &&
		!countsNamed(part, n, around.places) &&
		!besideCounted(part, n)
	)
		return veto('existing: all there are');
	const offered =
		place || n.form === 'ordinal'
			? frame.order
					.slice(0, 2)
					.flatMap((s) => tagsIn(part, 'stage', s))
					.find((t) => t.value === 'services' && t.class === 'live')
			: undefined;
	const plannedElsewhere = stage?.stage === 'planned' && stage.distance > 0 && ownVerb(part, frame.own);
	const goesOn =
		(head.via === 'before' || around.before?.metric === 'authorities_onboarded') &&
		(/^(sind|seien) es$/.test(wordsBefore(part, from)) ||
			soManyAre(part, n) >= 0 ||
			likewiseThere(part, n, around))
			? around.before
			: null;
	const near: StageReading | null = decided
		? { stage: 'planned', cue: decided, distance: 0 }
		: stage && stage.distance <= 2 && !plannedElsewhere && !ownMembers(part, n)
			? stage
			: goesOn
				? { stage: goesOn.stage, cue: null, distance: 0 }
				: offered
					? { stage: 'live' as const, cue: offered, distance: 0 }
					: null;
	if (near && !ownMembers(part, n) && (near.distance > 0 || weak(near)) && doesElse(part, frame.own))
		return veto('existing: they do something else');
	if (
		near &&
		/^(gehör|zähl)/.test(near.cue?.form ?? '') &&
		near.distance === 0 &&
		belongsToPlace(part, frame.own)
	)
		return veto('existing: parts of a place');
	if (near && near.cue?.form === 'teilen' && near.distance === 0) {
		if (sharesMoney(part, frame.own)) return veto('receive: money they share');
		if (!sharesThing(part, frame.own) && !around.subjects.some((s) => part.segmentOf[s.from] === frame.own))
			return veto('existing: what they share is no service');
	}
	const member = head.value === 'member' || head.value === 'pilot';
	if (
		part.tokens[from - 1]?.norm === 'mit' &&
		/^(arbeiten|werkeln|operieren|hantieren)$|… mit$/.test(near?.cue?.form ?? '')
	)
		return veto('existing: partners of somebody');
	if (
		/^(seinen?|ihren?)$/.test(before ?? '') &&
		(near?.event?.name === 'unterstützen' || near?.event?.name === 'versorgen')
	)
		return veto('existing: helped');
	if (member && !ownMembers(part, n) && doesElse(part, frame.own))
		return veto('existing: they do something else');
	if (part.name === 'title' && !titleUse && !member) return veto('heading without a word of use');
	if (
		head.value === 'member' &&
		!membersUse(part, around.title, n, head, [...around.subjects, ...around.titleSubjects])
	)
		return veto('counts people: members of a body');
	if (
		near &&
		!member &&
		!titleUse &&
		head.via !== 'before' &&
		near.stage === 'live' &&
		!near.event &&
		!strong.test(near.cue?.form ?? '') &&
		!digitalAround(part, part.sentenceOf[n.from]!, around)
	)
		return veto('existing: nothing they use');
	const thing = near || member || titleUse ? null : usedThing(part, n, from, around.subjects);
	if (thing && doesElse(part, frame.own)) return veto('existing: they do something else');
	if (thing && !tellsState(part, n, from) && !byMeans(part, n, around.subjects))
		return veto('existing: no word of use');
	if (!near && !member && !titleUse && !thing) return veto('existing: no word of use');
	const at = forecastOf(part, n) ? 'planned' : (near?.stage ?? (head.value === 'pilot' ? 'rollout' : 'live'));
	const measure = measureOf(part, n, head.via === 'next' || head.via === 'universe' ? head.from : null);
	const sum = composite(part, n, head, around.places);
	const following = near?.event ?? joinsIn(part, near?.cue ? part.segmentOf[near.cue.from]! : frame.own);
	const added =
		n.form !== 'ordinal' &&
		(measure.measure === 'added' ||
			decided !== null ||
			ledTo(part, n) !== null ||
			takenIn(part, n) ||
			(measure.more && !sum.before && at !== 'rollout' && !otherNoun(part, n, head)) ||
			(at === 'planned' &&
				!head.universe &&
				(following ? adding(part, n, following) : joins.test(near?.cue?.form ?? '')) &&
				!level.test(own.replace(now, ''))) ||
			(near?.event != null && cameLately(part, n, near.event) && !level.test(own)) ||
			(near?.event?.class === 'gain' && !summedUp(part, n)) ||
			// "sind dem Verbund beigetreten": the noun stands nearer, and the verb tells that they came.
			((near?.event ?? (at === 'live' && following?.stage === 'live' ? following : null))?.class === 'join' &&
				!level.test(own)) ||
			(cameIn(near?.event) && near?.event?.class !== 'use' && !level.test(own)));
	if (thing) why.push({ stage: 'use', note: thing });
	why.push({ stage: 'stage', note: `${near?.cue?.form ?? 'default'} → ${at}` });
	if (sum.plus)
		why.push({ stage: 'number', note: `${n.value} and ${sum.plus} named → ${n.value + sum.plus}` });
	return {
		reading: {
			part,
			number: n,
			metric: 'authorities_onboarded',
			value: n.value + sum.plus,
			upper: n.upper,
			unit: 'authority',
			bound: n.form === 'ordinal' ? 'exact' : bound,
			stage: at,
			stageCue: near?.cue ?? null,
			measure: added ? 'added' : 'total',
			...(added && measure.firm ? { firm: true } : {}),
			coverage: coverageOf(part, n, head, 'authorities_onboarded'),
			head,
			implied: false,
			from: Math.min(from, sum.from),
			to: Math.max(sum.to, head.via === 'next' || head.via === 'universe' ? head.to : n.to),
			flags: [],
			rule: `authority.${head.via}`,
			why
		}
	};
}

/** "63 Kommunen, die bislang keinen einzigen freigeschaltet haben": the relative clause behind them says that they do not. */
function noneOfThem(part: Part, segment: number): boolean {
	const words = segmentTokens(part, segment + 1).map((t) => t.norm);
	if (words[0] !== ',' || !/^(die|welche)$/.test(words[1] ?? '')) return false;
	const none = words.findIndex((w) => /^(keine?|keine[nmrs]|nicht|nie)$/.test(w));
	return (
		none > 0 &&
		!/^(nur|mehr|zuletzt|ganz|ohne|einmal|alle)$/.test(words[none + 1] ?? '') &&
		words
			.slice(2, none)
			.every((w) =>
				/^(bislang|bisher|noch|dort|sie|ihn|es|überhaupt|gar|selbst|derzeit|aktuell|den|die|das|dienst|plattform|portal)$/.test(
					w
				)
			)
	);
}

/** "Einrichtungen" in news of day-care, schools or hospitals are those. */
const ofAnotherKind = (part: Part, title: Part): boolean =>
	[part, title].some((p) =>
		p.tokens.some((t) =>
			/^(kitas?|kita-|kindertages|kindergärt|kinderbetreu|krippe|pflegeheim|klinik|krankenh|altenheim)/.test(
				t.norm
			)
		)
	);

/** "lediglich 24 leisten sich eigene Lösungen": the rest, who do without what was told of. */
const otherwise = (part: Part, segment: number): boolean => {
	const { from, to } = part.segments[segment]!;
	for (let i = from; i + 1 < to; i++)
		if (
			/^eigene[mnrs]?$/.test(part.tokens[i]!.norm) &&
			part.at('use', i + 1).some((t) => t.class === 'object' || t.class === 'channel')
		)
			return true;
	return false;
};

/** "in allen sechs Landkreisen sowie in den beiden kreisfreien Städten": counted beside others, and told for the first time. */
function besideCounted(part: Part, n: NumberMention): boolean {
	let at = n.from - 1;
	while (/^(die|der|den|in|bei)$/.test(part.tokens[at]?.norm ?? '')) at--;
	if (!/^(und|sowie)$/.test(part.tokens[at]?.norm ?? '')) return false;
	return part.numbers.some((m) => {
		const other = m.to <= at && at - m.to <= 4 && !m.money ? headAfter(part, m) : null;
		return other !== null && 'head' in other && other.head.class === 'authority';
	});
}

/** "Mit der Aufnahme von neun Kommunen", "nach dem Beitritt von drei Städten": those who came. */
const takenIn = (part: Part, n: NumberMention): boolean => {
	const before = beforeBound(part, n.from);
	const by = /^(von|der)$/.test(part.tokens[before]?.norm ?? '') ? before : before + 1;
	return (
		/^(von|der)$/.test(part.tokens[by]?.norm ?? '') &&
		/^(aufnahme|beitritt|eintritt|hinzutritt|einstieg|zugang)$/.test(part.tokens[by - 1]?.norm ?? '')
	);
};

/** "hat drei weitere Träger gewonnen, macht zusammen 207": the sum behind what came is a level. */
const summedUp = (part: Part, n: NumberMention): boolean =>
	/^(zusammen|insgesamt|macht|summa|total)$/.test(part.tokens[n.from - 1]?.norm ?? '');

/** "bei zwölf weiteren läuft die Einrichtung": beside those counted before, with a stage of their own. */
const more = (part: Part, n: NumberMention): boolean =>
	/^(weiteren|anderen|übrigen|restlichen)$/.test(part.tokens[n.to]?.norm ?? '');

/**
 * "Zwei Gemeinderäte haben den Beitritt beschlossen": each stands for its municipality. Those who voted or have tablets are
 * people.
 */
const joiningDecided = (part: Part, segment: number): Tag | null => {
	const tags = segmentTags(part, 'join', segment);
	const joining = tags.some((t) => /^(joining|last)$/.test(t.class));
	const decided = tags.find((t) => t.class === 'decided' && !/^(ge|ab)?(stimm|votier)/.test(t.form));
	return joining && decided ? decided : null;
};

/** "In Bayern allein sind es 310": the clause says of those counted before where so many are. */
const wordsBefore = (part: Part, at: number): string =>
	part.tokens
		.slice(Math.max(0, at - 2), at)
		.map((t) => t.norm)
		.join(' ');

/** "In Hessen sind es 120, in Sachsen-Anhalt 43": a clause of nothing but another place and its count, behind one that told as many. */
function likewiseThere(part: Part, n: NumberMention, { places, before }: Around): boolean {
	if (
		before === null ||
		before.part !== part ||
		part.sentenceOf[before.number.from] !== part.sentenceOf[n.from]
	)
		return false;
	let at = beforeBound(part, n.from) + 1;
	if (
		/^(wiederum|dagegen|hingegen|immerhin|sogar|nur|erst|lediglich|bereits|schon|ebenfalls|allein)$/.test(
			part.tokens[at - 1]?.norm ?? ''
		)
	)
		at--;
	const place = places.find((p) => p.to === at && !p.adjective);
	if (!place || part.tokens[n.to]?.capital) return false;
	let i = place.from - 1;
	while (/^(dem|der|den|land|freistaat)$/.test(part.tokens[i]?.norm ?? '')) i--;
	return (
		/^(in|im)$/.test(part.tokens[i]?.norm ?? '') && /^(,|und|sowie)$/.test(part.tokens[i - 1]?.norm ?? '')
	);
}

/** "… ist angeschlossen. Als 100. Kommune, wie man stolz vermerkt.": an ordinal that hangs on the sentence before. */
function joinedBefore(part: Part, n: NumberMention): StageReading | null {
	if (n.form !== 'ordinal' || part.tokens[n.from - 1]?.norm !== 'als') return null;
	const cue = sentenceTags(part, 'stage', part.sentenceOf[n.from]! - 1).find(
		(t) => t.class === 'live' && t.value === 'authorities'
	);
	return cue ? { stage: 'live', cue, distance: 1 } : null;
}

/** A word of stage that is no verb of use: "online", "verfügbar", "will". */
const weak = (near: StageReading): boolean => !near.event && !strong.test(near.cue?.form ?? '');

/** Words that are said of hardly anything but a service, a platform or an association. */
const strong =
	/(angeschlossen|angebunden|angedockt|anschluss|anbind|beigetreten|beitr|beteilig|mitmach|mach\p{L}* … mit|machen|mitglied|verbund|freigeschaltet|aufgeschaltet|folg|stoßen|nutz|verwend|einsatz|einsetz|live|produktiv|betrieb|rollout|pilot|prob|test)/iu;

/** Something that authorities work with, in their sentence or the ones beside it. */
const digitalAround = (part: Part, sentence: number, around: Around): boolean =>
	(sentence === 0 && around.titleSubjects.some((s) => !/^(offer|programme)$/.test(s.kind))) ||
	around.subjects.some((s) => Math.abs(part.sentenceOf[s.from]! - sentence) <= 1) ||
	[sentence - 2, sentence - 1, sentence, sentence + 1].some((at) =>
		sentenceTags(part, 'use', at).some((t) => /^(object|manner|association|channel)$/.test(t.class))
	);

/** Words of money that stand beside its recipients, but beside users too: "Mit dem Geld sind 13 Gemeinden angebunden". */
const purse = /^(Förderung|Fördermittel|Zuschuss|Zuschüsse|Geld|Gelder|Zuwendungsbescheide|Bescheide|Euro)$/;

const source = /^(laut|nach|gemäß|zufolge)$/;
/** "nach Erhebung der Prüfer verwenden 310 …", "einer Umfrage zufolge": who counted them, and not what they did. */
const asSource = (part: Part, tag: Tag): boolean =>
	/^(Umfrage|Erhebung)$/.test(tag.form) &&
	(part.tokens.slice(Math.max(0, tag.from - 3), tag.from).some((t) => source.test(t.norm)) ||
		part.tokens.slice(tag.to, tag.to + 4).some((t) => t.norm === 'zufolge'));

/** "Das Angebot gibt es in 35 Kommunen": it is the thing that there is, and they are where. */
const offeredThere = (part: Part, n: NumberMention): boolean =>
	/^(in|bei)$/.test(part.tokens[boundOf(part, n).from - 1]?.norm ?? '') &&
	segmentTags(part, 'use', part.segmentOf[n.from]).some((t) => t.class === 'object');

/** "haben das Portal in ihren Internetauftritt eingebunden": where they put what they use. */
const builtInto = (part: Part, page: Tag): boolean =>
	/^(ihren?|ihrer|ihrem|die|den|der)$/.test(part.tokens[page.from - 1]?.norm ?? '') &&
	/^(in|auf)$/.test(part.tokens[page.from - 2]?.norm ?? '');

/** "unterzeichnen ihre Bescheide elektronisch", "lassen ihre Bescheide über das Portal versenden": their own work, no grant. */
const workedOn = (part: Part, notice: Tag): boolean =>
	segmentTags(part, 'use', part.segmentOf[notice.from]).some(
		(t) => t.from !== notice.from && /^(manner|channel)$/.test(t.class)
	) || /^(ihren?|ihrer|steuer)/.test(part.tokens[notice.from - 1]?.norm ?? '');

const usesHere = (part: Part, segment: number): boolean =>
	segmentTags(part, 'stage', segment).some((t) => t.class === 'live' && t.value === 'authorities');

/** "hätten fest zugesagt": somebody's words about what is done, no wish; "hätte helfen können" is one. */
function reported(part: Part, tag: Tag): boolean {
	if (!/^hätten?$/.test(tag.form)) return false;
	const clause = segmentTokens(part, part.segmentOf[tag.from]).map((t) => t.norm);
	return (
		clause.some(
			(w) => /^(ge|ver|be|über|ein|an|um|zu|auf)\p{L}+(t|en)$/u.test(w) && !/^(gern|gerne|können)$/.test(w)
		) &&
		!clause.some((w) => /^(können|müssen|sollen|dürfen|gern|gerne|wenn|falls|lieber|beinahe|fast)$/.test(w))
	);
}

/** "In allen 418 Gemeinden nutzbar sind davon erst 29": all there are, and how many of what was told before are there. */
const whereOfPart = (part: Part, n: NumberMention): boolean =>
	everywhere(part, n) &&
	segmentTokens(part, part.segmentOf[n.from]).some((t) => /^(davon|hiervon|ihnen|denen)$/.test(t.norm)) &&
	segmentNumbers(part, part.segmentOf[n.from]).some((m) => m !== n && !m.money);

/** "Zu ihnen gehören die Kreisverwaltung sowie vier Ämter": names those that were counted already. */
function listed(part: Part, n: NumberMention): boolean {
	const opening = segmentTokens(part, part.segmentOf[n.from])
		.slice(0, 3)
		.map((t) => t.norm)
		.join(' ');
	return /^(zu (ihnen|denen|diesen)|dazu|darunter) (gehören|zählen|sind|gehörten|zählten)/.test(opening);
}

const verbIn = (part: Part, segment: number): boolean => {
	const { from, to } = part.segments[segment]!;
	for (let i = from; i < to; i++) {
		if (part.at('function', i).some((f) => f.class === 'verb')) return true;
		if (!part.tokens[i]!.capital && part.at('stage', i).length) return true;
	}
	return false;
};

function ownVerb(part: Part, segment: number): boolean {
	return part.tokens.some(
		(t, i) =>
			part.segmentOf[i] === segment &&
			(part.at('function', i).some((f) => f.class === 'verb') ||
				(!t.capital && /(ehen|ieht|iehen)$/.test(t.norm)))
	);
}

/** "ein Dutzend Ämter und zwei weitere Städte": two groups side by side, none on top of the other. */
function otherNoun(part: Part, n: NumberMention, head: Head): boolean {
	const before = part.numbers.findLast(
		(m) => m.to <= n.from && part.segmentOf[m.from] === part.segmentOf[n.from]
	);
	if (!before || part.tokens[n.from - 1]?.norm !== 'und') return false;
	const other = headAfter(part, before);
	return 'head' in other && part.tokens[other.head.from]!.norm !== part.tokens[head.from]!.norm;
}
