import type { ExtractedFigure } from '#lib/schema/figure.ts';
import type { ItemReading } from './item.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import { segmentTags, segmentTokens, sentenceNumbers, sentenceTags, sentenceTokens } from './spans.ts';

/** What the rules said beside the figure itself. */
export interface Notes {
	/** Which rule gave the place, which the subject: the note's words before any name. */
	scope: string;
	subject: string;
}

const few = (count: number, most: number) => (count >= most ? `${most}+` : String(count));
const kind = (note: string) => note.replace(/[:»„"].*$/u, '').trim();

/**
 * What can be said of a reading that tells how far it can be trusted: which rules made it, how far their words stood
 * from the number, and what else stood around it. Short names, each at most once; their weights are in
 * `lexicon/confidence.csv`.
 */
export function signalsOf(
	figure: Omit<ExtractedFigure, 'id' | 'evidence' | 'confidence'>,
	reading: Reading | null,
	notes: Notes,
	item: ItemReading,
	at: { part: Part; from: number }
): string[] {
	const { part, from } = at;
	const sentence = part.sentenceOf[from]!;
	const segment = part.segmentOf[from]!;
	const metric = figure.metric;
	const signals = new Set<string>([
		metric,
		`${metric} ${figure.stage}`,
		`${metric} ${figure.measure}`,
		`rule ${figure.rule.replace(/@.*$/, '')}`,
		`in ${part.name}`,
		`sentence ${few(sentence, 4)}`,
		`scope by ${kind(notes.scope)}`,
		`scope level ${figure.scope === null ? 'none' : figure.scope === 'DE' ? 'DE' : figure.scope.length}`,
		`subject by ${kind(notes.subject)}`
	]);
	const say = (signal: string, holds = true) => holds && signals.add(signal);
	for (const flag of figure.flags) say(`flag ${flag}`, flag !== 'undated');
	say('no subject', figure.subject === null);
	say('lead', figure.lead !== null);
	say('scope is the heading’s', figure.scope !== null && figure.scope === item.title.key);
	say('heading names no place', item.title.key === null);

	const length = sentenceTokens(part, sentence).length;
	say(`sentence of ${length < 12 ? 'few' : length < 28 ? 'some' : 'many'} words`);
	const numbers = sentenceNumbers(part, sentence);
	say(`${metric} ${few(numbers.length, 4)} numbers in the sentence`);
	say(`${few(numbers.filter((n) => n.money).length, 3)} amounts in the sentence`);
	const clauses = new Set(part.segmentOf.slice(part.sentences[sentence]!.from, part.sentences[sentence]!.to));
	say(`${few(clauses.size, 4)} clauses`);
	const places = new Set(
		item.places[part.name].filter((p) => part.sentenceOf[p.from] === sentence).map((p) => p.key)
	);
	say(`${few(places.size, 3)} places in the sentence`);
	say('place that can’t be told', places.has(null));
	say(
		'quoted',
		sentenceTokens(part, sentence).some((t) => t.text === '"')
	);

	for (const tag of segmentTags(part, 'veto', segment)) say(`clause ${tag.class}`);
	for (const tag of sentenceTags(part, 'veto', sentence)) say(`sentence ${tag.class}`);
	for (const tag of segmentTags(part, 'measure', segment)) say(`clause measure ${tag.class}`);
	for (const tag of sentenceTags(part, 'money', sentence))
		say(`sentence money ${tag.class}`, metric === 'funding_eur');
	const stages = (tags: { class: string; value: string }[]) =>
		new Set(tags.filter((t) => (t.value === 'money') === (metric === 'funding_eur')).map((t) => t.class))
			.size;
	say(`${metric} ${few(stages(segmentTags(part, 'stage', segment)), 3)} stages in the clause`);
	say(`${few(stages(sentenceTags(part, 'stage', sentence)), 3)} stages in the sentence`);
	say(
		'open clause',
		segmentTokens(part, segment).every((t) => t.kind !== 'word' || t.capital)
	);

	if (!reading) return [...signals, 'implied'].sort();
	const { number: n, head, stageCue } = reading;
	say(
		`${metric} stage by ${
			stageCue === null
				? 'default'
				: part.segmentOf[stageCue.from] === segment
					? 'clause'
					: part.sentenceOf[stageCue.from] === sentence
						? 'sentence'
						: 'text'
		}`
	);
	say(`number in ${n.form}`);
	say('small number', n.value < 10);
	say('round number', n.value >= 100 && n.value % 100 === 0);
	say(`bound ${reading.bound}`);
	say('range', reading.upper !== null);
	if (head) {
		say(`head ${head.via}`);
		say(`counts ${head.value}`);
		say(`head ${few(Math.abs(head.from - n.to), 4)} words away`, head.via === 'next');
		say('part of a universe', head.universe !== null);
	}
	return [...signals].sort();
}
