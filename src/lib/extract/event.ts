import type { Stage } from '#lib/schema/figure.ts';
import type { Tag } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';
import type { VerbClass, VerbEntry, VerbLexicon } from './verb-lexicon.ts';
import { ofWord } from './word.ts';

/** How far something has come, as its clause tells it. */
export type Phase = 'ahead' | 'ongoing' | 'done';

/** What a clause says of what is counted in it: a verb with tense, voice and mood, or a noun of process. */
export interface Event {
	/** Verb or noun, as a person would name it. */
	name: string;
	class: VerbClass | 'process';
	phase: Phase;
	stage: Stage;
	services: boolean;
	authorities: boolean;
	segment: number;
	from: number;
	to: number;
	/** Told for a span of time ("im ersten Halbjahr"): a change done in it is what came in it. */
	period: boolean;
	/** Where its particle stands ("führen … ein"). */
	particle: number | null;
}

const wishes = new Set('soll sollen solle will wollen wolle möchte möchten wollten sollten'.split(' '));
const abilities = new Set(
	'kann können könne lassen lässt lasse ließen darf dürfen dürfe konnten konnte'.split(' ')
);
const passives = new Set('werden wird werde würde würden'.split(' '));
const perfects = new Set(
	'hat haben habe hätten hatte hatten ist sind sei seien wären war waren wurde wurden worden'.split(' ')
);
const duties = new Set('muss müssen müsse mussten musste'.split(' '));
const closers = /^(und|sowie|oder|aber|doch|ohne|wie|wobei)$/;
const deadline = /^(bis|ab|spätestens)$/;
const never = /^(sofort|jetzt|heute|dato|dahin|zu|dahin|vergangene|gestern|auf|ins)$/;
const when =
	/^(20[2-4]\d|ende|mitte|anfang|jahresende|weihnachten|ostern|pfingsten|silvester|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|sommer|herbst|winter|jahreswechsel|dem|zum|nächste[nrms]?|kommende[nrms]?|\d{1,2})$/;
const seasons = /^(frühjahr|frühling|sommer|herbst|winter|jahreswechsel|jahresende|kommenden|nächsten)$/;
const month = /^(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;
const digitalWord =
	/digital|elektron|automati|online|portal|plattform|software|cloud|dienst|akte|antr[aä]g|verfahren|lösung|anwendung|system|schnittstelle|papierlos|leistung|verzeichnis|formular|assistent/;

const stages: Record<VerbClass | 'process', Record<Phase, Stage | null>> = {
	use: { ahead: 'planned', ongoing: 'live', done: 'live' },
	change: { ahead: 'planned', ongoing: 'rollout', done: 'live' },
	process: { ahead: 'planned', ongoing: 'rollout', done: 'live' },
	start: { ahead: 'planned', ongoing: 'live', done: 'live' },
	rollout: { ahead: 'planned', ongoing: 'rollout', done: 'rollout' },
	build: { ahead: 'planned', ongoing: 'rollout', done: null },
	join: { ahead: 'planned', ongoing: 'planned', done: 'live' },
	gain: { ahead: 'planned', ongoing: 'planned', done: 'live' },
	follow: { ahead: 'planned', ongoing: 'planned', done: 'live' },
	promise: { ahead: 'planned', ongoing: 'planned', done: 'planned' },
	plan: { ahead: 'planned', ongoing: 'planned', done: 'planned' },
	// Counts nothing, so no figure takes its stage.
	other: { ahead: 'planned', ongoing: 'live', done: 'live' }
};

const grows =
	/^(wachsen|anwachsen|steigen|ansteigen|klettern|aufstocken|erhöhen|vergrößern|verdoppeln|verdreifachen|vervierfachen|schnellen|springen)$/;

/**
 * Whether an event tells what came in a span of time: "im ersten Halbjahr wurden … freigeschaltet". What grew in it "auf 471" is a
 * level.
 */
export const cameIn = (event: Event | null | undefined): boolean =>
	event?.period === true && !grows.test(event.name) && event.phase === 'done' && event.stage === 'live';

interface Clause {
	id: number;
	from: number;
	to: number;
	sentence: Sentence;
}

/**
 * Reads what every clause says: the verbs of `verbs.csv` in tense, voice and mood, and nouns of process with the
 * word that tells how far it has come ("für 88 läuft die Anbindung").
 */
export function readEvents(
	tokens: readonly Token[],
	sentences: readonly Sentence[],
	segmentOf: readonly number[],
	phases: readonly Tag[],
	verbs: VerbLexicon
): Event[] {
	const events: Event[] = [];
	let next = 0;
	for (const sentence of sentences) {
		for (let from = sentence.from; from < sentence.to;) {
			let to = from + 1;
			while (to < sentence.to && segmentOf[to] === segmentOf[from]) to++;
			const told: Tag[] = [];
			while (next < phases.length && phases[next]!.from < to) told.push(phases[next++]!);
			events.push(...eventsOf(tokens, { id: segmentOf[from]!, from, to, sentence }, told, verbs));
			from = to;
		}
	}
	return events;
}

function eventsOf(
	tokens: readonly Token[],
	clause: Clause,
	phases: readonly Tag[],
	verbs: VerbLexicon
): Event[] {
	const events: Event[] = [];
	const mood = moodOf(tokens, clause, phases);
	if (mood.duty) return events;
	let participle = false;
	for (let i = clause.from; i < clause.to; i++) {
		const token = tokens[i]!;
		if (token.kind !== 'word') continue;
		const entries = verbs(token);
		if (entries.length === 0 || (token.capital && !opens(tokens, i))) continue;
		const found = fitting(tokens, clause, i, entries);
		if (!found) continue;
		const { particle } = found;
		// "hat … ins Netz bekommen": infinitive and participle are written alike.
		const entry =
			(mood.perfect && entries.find((e) => e.verb === found.entry.verb && e.form === 'participle')) ||
			found.entry;
		if (entry.form === 'participle') participle = true;
		const phase = phaseOf(tokens, i, entry, mood, participle);
		const stage = phase && stages[entry.verb.class][phase];
		if (!stage || (entry.verb.class === 'follow' && ranks(tokens, clause))) continue;
		events.push({
			name: entry.verb.lemma,
			class: entry.verb.class,
			phase,
			stage,
			services: entry.verb.services,
			authorities: entry.verb.authorities,
			segment: clause.id,
			from: i,
			to: i + 1,
			period: mood.period,
			particle
		});
	}
	if (!events.some(telling)) {
		const event = unlistedPassive(tokens, clause, mood) ?? unlistedFuture(tokens, clause, mood);
		if (event) events.push(event);
	}
	const process = processOf(tokens, clause, phases, mood);
	if (process) events.push(process);
	return events.sort((a, b) => a.from - b.from);
}

/** Whether an event tells a stage of services or of authorities. */
export const telling = (event: Event): boolean => event.services || event.authorities;

/** "Es folgen Bayern mit 1.655 …": an order of rank. */
function ranks(tokens: readonly Token[], clause: Clause): boolean {
	for (let i = clause.from; i < clause.to; i++)
		if (/^(mit|auf|dichtauf|dahinter)$/.test(tokens[i]!.norm)) return true;
	return false;
}

interface Mood {
	wish: boolean;
	ability: boolean;
	passive: boolean;
	perfect: boolean;
	becoming: boolean;
	/** "müssen": a duty, no stage. */
	duty: boolean;
	ongoing: boolean;
	ahead: boolean;
	period: boolean;
	/** "bis Jahresende": a test goes on until then. */
	until: boolean;
	/** A day, month or season that it happens in: ahead where the present tells of it. */
	dated: boolean;
}

/** What a word may say of its clause's mood; most say nothing. */
const moodWord = ofWord(({ norm: word }) => {
	if (/^(am|im|zum)$/.test(word)) return 'at';
	if (wishes.has(word)) return 'wish';
	if (abilities.has(word)) return 'ability';
	if (passives.has(word)) return 'passive';
	if (perfects.has(word)) return 'perfect';
	if (word === 'sein') return 'becoming';
	if (duties.has(word)) return 'duty';
	if (/^20[12]\d$/.test(word)) return 'year';
	return deadline.test(word) ? 'deadline' : 'none';
});

function moodOf(tokens: readonly Token[], clause: Clause, phases: readonly Tag[]): Mood {
	const mood: Mood = {
		wish: false,
		ability: false,
		passive: false,
		perfect: false,
		becoming: false,
		duty: false,
		ongoing: phases.some((p) => p.class === 'ongoing' && p.value === 'adverb'),
		ahead: phases.some((p) => p.class === 'prospective' && p.value === 'adverb'),
		period: phases.some((p) => p.value === 'period'),
		until: false,
		dated: false
	};
	let season = false;
	for (let i = clause.from; i < clause.to; i++) {
		const word = tokens[i]!.norm;
		switch (moodWord(tokens[i]!)) {
			case 'none':
				continue;
			case 'at':
				if (word !== 'am' && seasons.test(tokens[i + 1]?.norm ?? '')) season = true;
				if (i + 1 < clause.to && names(tokens, i + 1)) mood.dated = true;
				break;
			case 'perfect':
				if (tokens[i - 1]?.norm !== 'zu') mood.perfect = true;
				break;
			case 'year':
				if (inYear(tokens, i)) mood.period = true;
				break;
			case 'deadline':
				if (!isDeadline(tokens, i)) break;
				mood.ahead = true;
				if (word === 'bis') mood.until = true;
				break;
			case 'wish':
				mood.wish = true;
				break;
			case 'ability':
				mood.ability = true;
				break;
			case 'passive':
				mood.passive = true;
				break;
			case 'becoming':
				mood.becoming = true;
				break;
			case 'duty':
				mood.duty = true;
		}
	}
	// "werden im Herbst freigeschaltet" tells of a time to come, "wurden im Herbst" of one that is over.
	if (season && mood.passive && !mood.perfect) mood.ahead = true;
	return mood;
}

/** "1. Juli", "Mai", "Herbst": a day, a month or a season. */
const names = (tokens: readonly Token[], i: number): boolean =>
	month.test(tokens[i]!.norm) ||
	seasons.test(tokens[i]!.norm) ||
	(/^\d{1,2}$/.test(tokens[i]!.text) && tokens[i + 1]?.text === '.' && month.test(tokens[i + 2]?.norm ?? ''));

/** "2024", "im Jahr 2024", "im März 2024": what came in it; "seit 2021", "Ende 2024": what holds then. */
function inYear(tokens: readonly Token[], year: number): boolean {
	let i = year - 1;
	while (
		/^(jahr|jahre|dem|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/.test(
			tokens[i]?.norm ?? ''
		)
	)
		i--;
	return (
		!/^(seit|bis|ab|ende|von|vom|stand|anfang|mitte|zum|nach|vor|als)$/.test(tokens[i]?.norm ?? '') &&
		tokens[i]?.text !== '.'
	);
}

/** "bis Ende 2026", "ab dem 1. Mai": a time to come, but not "bis heute", "bis zu 40". */
export function isDeadline(tokens: readonly Token[], i: number): boolean {
	const word = tokens[i + 1]?.norm ?? '';
	if (never.test(word) || tokens[i - 1]?.kind === 'number') return false;
	return when.test(word);
}

/** A capital is a verb's only where a sentence or a quotation begins. */
function opens(tokens: readonly Token[], i: number): boolean {
	const before = tokens[i - 1];
	return !before || /^[.!?:"]$/.test(before.text) || !/^[\p{L}\d,;]/u.test(before.text);
}

function fitting(
	tokens: readonly Token[],
	clause: Clause,
	i: number,
	entries: readonly VerbEntry[]
): { entry: VerbEntry; particle: number | null } | null {
	for (const entry of entries) {
		let particle: number | null = null;
		// "teilte der Landrat mit", "arbeiten daran mit": another verb than "teilen" and "arbeiten".
		if (!entry.particle && finite(entry) && particleAt(tokens, clause, i, 'mit') !== null) continue;
		if (entry.particle) {
			particle = particleAt(tokens, clause, i, entry.particle);
			if (particle === null) continue;
		}
		const { companions, digital, prepositional } = entry.verb;
		if (companions) {
			const span = prepositional ? clause : clause.sentence;
			let met = false;
			for (let k = span.from; k < span.to && !met; k++) {
				const word = tokens[k]!.norm;
				met = (k !== i && companions.has(word)) || (digital && digitalWord.test(word));
			}
			if (!met) continue;
		}
		return { entry, particle };
	}
	return null;
}

const finite = (entry: VerbEntry) => entry.form === 'present' || entry.form === 'past';

/** A separated particle closes its clause. */
function particleAt(tokens: readonly Token[], clause: Clause, i: number, particle: string): number | null {
	for (let k = i + 1; k < clause.to; k++) {
		if (tokens[k]!.norm !== particle) continue;
		const next = tokens[k + 1];
		if (k + 1 >= clause.to || !next || next.kind === 'mark' || closers.test(next.norm)) return k;
	}
	return null;
}

function phaseOf(
	tokens: readonly Token[],
	i: number,
	entry: VerbEntry,
	mood: Mood,
	participle: boolean
): Phase | null {
	if (entry.form === 'past') return 'done';
	if (entry.form === 'participle') {
		if (mood.wish) return 'ahead';
		if (mood.ability) return 'done';
		if (mood.passive && !passivePast(tokens, i)) {
			if (mood.becoming || mood.ahead || (mood.dated && !mood.perfect)) return 'ahead';
			return 'ongoing';
		}
		return mood.ahead && !mood.perfect ? 'ahead' : 'done';
	}
	if (entry.form === 'infinitive') {
		if (mood.wish) return 'ahead';
		if (mood.ability) return 'done';
		if (mood.passive && !participle) return 'ahead';
	}
	// "Am 1. Juli gehen sieben Ämter an den Start": what is over would be told as "gingen".
	const begins = /^(start|change)$/.test(entry.verb.class) && mood.dated && !mood.perfect;
	// "testen den Dienst bis Jahresende": they do so now.
	if (entry.verb.class === 'rollout' && mood.until && !mood.wish && !mood.passive) return 'ongoing';
	return mood.ahead || begins ? 'ahead' : 'ongoing';
}

const participleShape = /^(?!zu)(\p{L}*ge\p{L}{2,}(t|en)|\p{L}+iert|(be|er|ver|ent|über|unter)\p{L}+t)$/u;

/** "wird gerade ertüchtigt": a passive of now is under way, whatever its verb. */
function unlistedPassive(tokens: readonly Token[], clause: Clause, mood: Mood): Event | null {
	if (!mood.passive || !mood.ongoing || mood.wish || mood.ability) return null;
	for (let i = clause.to - 1; i > clause.from; i--) {
		const token = tokens[i]!;
		if (token.kind === 'mark' || passives.has(token.norm)) continue;
		if (token.capital || !participleShape.test(token.norm)) return null;
		return {
			name: token.text,
			class: 'change',
			phase: 'ongoing',
			stage: 'rollout',
			services: true,
			authorities: true,
			segment: clause.id,
			from: i,
			to: i + 1,
			period: false,
			particle: null
		};
	}
	return null;
}

const having =
	/^(stehen|haben|geben|kommen|liegen|landen|erreichen|umfassen|enthalten|beinhalten|bereithalten|vorhalten|listen|zählen|aufweisen|vorweisen|verzeichnen|bereitstehen|offenstehen)$/;

/** "werde man bei 400 stehen", "wird es 300 geben": how much there will be, by a verb that tells no stage of its own. */
function unlistedFuture(tokens: readonly Token[], clause: Clause, mood: Mood): Event | null {
	const likely = mood.ahead && tokens.slice(clause.from, clause.to).some((t) => /^dürften?$/.test(t.norm));
	if (!(mood.passive || likely) || mood.perfect || mood.wish || mood.ability) return null;
	let last = clause.to - 1;
	while (last > clause.from && tokens[last]!.kind === 'mark') last--;
	const token = tokens[last]!;
	if (token.capital || !(having.test(token.norm) || (likely && token.norm === 'sein'))) return null;
	const will = tokens
		.slice(clause.from, last)
		.some((t) => /^(wird|werden|werde|dürfte|dürften)$/.test(t.norm));
	if (!will) return null;
	return {
		name: token.text,
		class: 'use',
		phase: 'ahead',
		stage: 'planned',
		services: true,
		authorities: true,
		segment: clause.id,
		from: last,
		to: last + 1,
		period: false,
		particle: null
	};
}

/** "angeschlossen worden": done, whatever else "werden" does in the clause. */
const passivePast = (tokens: readonly Token[], i: number): boolean => tokens[i + 1]?.norm === 'worden';

/** "läuft die Anbindung", "stecken mitten in der Umstellung", "ist die Einführung abgeschlossen". */
function processOf(
	tokens: readonly Token[],
	clause: Clause,
	phases: readonly Tag[],
	mood: Mood
): Event | null {
	const noun = phases.find((p) => p.class === 'process');
	if (!noun) return null;
	const told = phases.find((p) => p.value === 'process');
	const inside = /^(in|im|beim|bei)$/.test(tokens[noun.from - 1]?.norm ?? '')
		? noun.from - 1
		: /^(in|bei)$/.test(tokens[noun.from - 2]?.norm ?? '')
			? noun.from - 2
			: null;
	const phase: Phase | null =
		told && mood.wish
			? 'ahead'
			: told
				? told.class === 'prospective'
					? 'ahead'
					: (told.class as Phase)
				: inside !== null && mood.perfect
					? 'ongoing'
					: null;
	if (!phase) return null;
	return {
		name: tokens[noun.from]!.text,
		class: 'process',
		phase,
		stage: stages.process[phase]!,
		services: true,
		authorities: true,
		segment: clause.id,
		from: noun.from,
		to: noun.to,
		period: mood.period,
		particle: told?.from ?? null
	};
}
