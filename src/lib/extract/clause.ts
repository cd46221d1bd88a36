import { cardinal } from './number-words.ts';
import type { LexiconName } from './part.ts';
import type { Tag } from './lexicon.ts';
import type { Sentence } from './sentence.ts';
import type { Token } from './token.ts';
import type { VerbEntry, VerbLexicon } from './verb-lexicon.ts';
import { ofWord } from './word.ts';

const joints = new Set([
	'und',
	'sowie',
	'während',
	'doch',
	'aber',
	'wobei',
	'sondern',
	'jedoch',
	'denn',
	'beziehungsweise'
]);

/** Right after "und" they open a clause of their own: "… folgt mit 281 und will aufschließen". */
const modals = new Set(
	'will wolle wollen soll solle sollen kann könne können möchte möchten plant planen'.split(' ')
);

/** Parts of a verb that look like one: "nehmen Anträge und Urkunden entgegen". */
const particle = /^(entgegen|bereit|zusammen)$/;
/** What may be a verb by its ending. */
const looksVerbal = ofWord(
	({ kind, norm }) => kind === 'word' && !particle.test(norm) && /(t|ten|en|te)$/.test(norm)
);
/** What opens a verb's bracket: auxiliaries of passive and perfect, modals. */
const brackets =
	/^(wird|werden|wurde|wurden|werde|hat|haben|habe|will|wollen|wolle|soll|sollen|solle|kann|können|möchte|möchten)$/;
const addition = /^(weitere[rn]?|andere|davon|noch|nochmals|heute|jetzt|zusätzliche)$/;

const linking = new Set(
	'und oder sowie der die das den dem des im in am an zur zum online verfügbar bereit ein aus frei digital je'.split(
		' '
	)
);
'davon darunter zuvor vorjahr weitere damals statt insgesamt noch so wie sagt laut um ohne auch'.split(' ');
/** A form that is a verb's own finite one, and no participle of the same letters. */
const isFinite = (entries: readonly VerbEntry[]): boolean =>
	entries.length > 0 &&
	entries.some((e) => e.form === 'present' && !e.particle) &&
	!entries.some((e) => e.form === 'participle');

/**
 * Numbers the segments of each sentence: clauses, or their parts between commas. A comma between the members of
 * a list ("23 Behörden, sechs Kreise") opens no segment, nor does "und" unless a verb stands on both sides.
 */
export function segments(
	tokens: Token[],
	cut: Sentence[],
	at: (lexicon: LexiconName, token: number) => Tag[],
	known: VerbLexicon
): number[] {
	const of: number[] = [];
	let current = -1;
	const verbs = tokens.map((_, i) => isVerb(i));
	for (const sentence of cut) {
		current++;
		let hasVerb = false;
		for (let i = sentence.from; i < sentence.to; i++) {
			if (splits(i, sentence, hasVerb)) {
				current++;
				hasVerb = false;
			}
			of[i] = current;
			if (verbs[i]) hasVerb = true;
		}
	}
	return of;

	function isVerb(i: number): boolean {
		if (at('function', i).some((t) => t.value === '' && t.class === 'verb')) return true;
		const token = tokens[i]!;
		if (!token.capital && isFinite(known(token))) return true;
		return !token.capital && looksVerbal(token) && at('stage', i).some((t) => t.to === i + 1);
	}

	function splits(i: number, sentence: Sentence, hasVerb: boolean): boolean {
		const token = tokens[i]!;
		if (token.kind === 'mark') {
			if (/^[()]$/.test(token.text) && byname(i)) return false;
			if (/^[;:()]$/.test(token.text)) return true;
			if (/^[–—-]$/.test(token.text)) return tokens[i - 1] !== undefined && tokens[i - 1]!.end < token.start;
			if (token.text !== ',') return false;
			// "kann wählen, wer sich den Weg sparen will": always a clause of its own.
			if (word(i + 1) === 'wer') return true;
			if (verbAhead(i + 1, sentence.to, 14) > 0) return true;
			return (hasVerb && !listMember(i + 1, sentence.to)) || gapped(i, sentence);
		}
		if (tokens[i - 1]?.norm === tokens[i + 1]?.norm) return false;
		// "zwischen 2016 und 2023" is one span.
		if (word(i - 2) === 'zwischen') return false;
		if (joints.has(token.norm) && hasVerb && modals.has(tokens[i + 1]?.norm ?? '')) return true;
		if (!joints.has(token.norm)) return false;
		return (
			(hasVerb && verbAhead(i + 1, sentence.to, 9) > 0 && !oneBracket(i, sentence)) || gapped(i, sentence)
		);
	}

	/** "Winsen (Luhe)", "Staatssekretär Müller (SPD)": one name in brackets belongs to the word before, in the midst of its clause. */
	function byname(i: number): boolean {
		const open = tokens[i]!.text === '(' ? i : i - 2;
		return (
			tokens[open]?.text === '(' &&
			tokens[open + 2]?.text === ')' &&
			tokens[open + 1]!.kind === 'word' &&
			tokens[open + 1]!.capital &&
			tokens[open - 1]?.capital === true
		);
	}

	/**
	 * "230 Leistungen online, 80 in der Umsetzung und 45 geplant": a count without noun and verb, but with a state of its own, which is
	 * none of the counts before it.
	 */
	function gapped(joint: number, sentence: Sentence): boolean {
		let i = joint + 1;
		while (i < sentence.to && (at('bounds', i).length > 0 || addition.test(word(i)))) i++;
		if (!isCount(i)) return false;
		i++;
		while (addition.test(word(i))) i++;
		if (tokens[i]?.capital !== false || isCount(i)) return false;
		const from = i;
		while (i < sentence.to && tokens[i]!.kind !== 'mark' && !joints.has(word(i)) && i < from + 6) i++;
		for (let k = from; k < i; k++) {
			if (verbs[k] && !at('stage', k).length) return false;
			if (isCount(k)) return false;
		}
		let state = false;
		for (let k = from; k < i && !state; k++)
			state =
				at('stage', k).some((t) => t.value !== 'money' && t.to <= i) ||
				at('coverage', k).some((t) => t.value === 'services');
		if (!state) return false;
		for (let k = joint - 1; k >= sentence.from && of[k] === current; k--)
			if (at('stage', k).some((t) => t.value !== 'money') || at('coverage', k).length > 0) return true;
		return false;
	}

	function isCount(i: number): boolean {
		const token = tokens[i];
		if (!token || token.kind === 'mark') return false;
		return token.kind === 'number' ? true : !token.capital && (cardinal(token.norm) ?? 0) > 1;
	}

	/**
	 * "wird von 361 Städten sowie 19 Kreisen eingesetzt", "wollen Ulm und Neu-Ulm 40 Dienste anbieten": an auxiliary without its participle
	 * or infinitive before the joint, one that closes the clause behind it.
	 */
	function oneBracket(joint: number, sentence: Sentence): boolean {
		if (word(joint) === 'aber' || word(joint) === 'doch') return false;
		let auxiliary = false;
		for (let i = joint - 1; i >= sentence.from && of[i] === current; i--) {
			if (brackets.test(word(i))) auxiliary = true;
			else if (verbs[i] || at('stage', i).length > 0) return false;
		}
		let end = joint + 1;
		while (end < sentence.to && tokens[end]!.kind !== 'mark') end++;
		const participle = end - 1;
		const last = known(tokens[participle]!);
		return (
			auxiliary &&
			last.some((e) => e.form === 'participle' || e.form === 'infinitive') &&
			verbAhead(joint + 1, participle, participle) === 0
		);
	}

	function word(i: number): string {
		return tokens[i]?.norm ?? '';
	}

	/** One more name or noun of a list: nothing but nouns, articles and adjectives up to the next mark. */
	function listMember(from: number, to: number): boolean {
		for (let i = from; i < Math.min(to, from + 12); i++) {
			const token = tokens[i]!;
			if (token.kind === 'mark') return /^[;:()–,."]$/.test(token.text);
			if (token.capital || token.kind === 'number' || linking.has(token.norm)) continue;
			if (!/(e|en|er|es|em)$/.test(token.norm) || at('function', i).length) return false;
		}
		return true;
	}

	function verbAhead(from: number, to: number, reach: number): number {
		let count = 0;
		for (let i = from; i < Math.min(to, from + reach); i++) {
			if (tokens[i]!.kind === 'mark' && /^[;:()–,]$/.test(tokens[i]!.text)) break;
			if (verbs[i]) count++;
		}
		return count;
	}
}
