import type { NumberMention } from '../number.ts';
import { kinds, type Sink } from './bag.ts';
import { hashText, mix } from './hash.ts';
import { stemOf, type ItemView, type PartView, type SeenTag } from './view.ts';

/** A number of an item, or the words of a joining that has none. */
export interface Mention {
	item: ItemView;
	view: PartView;
	from: number;
	/** Equals `from` where no number is written. */
	to: number;
	number: NumberMention | null;
}

/** As far as a sentence is looked at, to both sides, in tokens. */
const reach = 60;

const t = (name: string) => hashText(name);
const { far, given, place, placeGiven } = kinds;
const near = given | place;
const edge = { before: t('<s>'), after: t('</s>'), none: t('<>') };
const named = {
	form: t('form'),
	scale: t('scale'),
	money: t('money'),
	digits: t('digits'),
	small: t('small'),
	big: t('big'),
	yearlike: t('yearlike'),
	round: t('round'),
	range: t('range'),
	implied: t('implied'),
	part: t('part'),
	sentence: t('sentence'),
	pairLeft: t('pair left'),
	pairRight: t('pair right'),
	pairAround: t('pair around'),
	three: t('three right'),
	noun: t('noun'),
	nounEnd: t('noun end'),
	nounStart: t('noun start'),
	nounAt: t('noun at'),
	stemBeside: t('stem beside'),
	inSentence: t('in sentence'),
	stemInSentence: t('stem in sentence'),
	window: t('window'),
	inClause: t('in clause'),
	endInClause: t('end in clause'),
	pairInClause: t('pair in clause'),
	verb: t('verb'),
	last: t('last'),
	first: t('first'),
	clauseLast: t('clause last'),
	clauseFirst: t('clause first'),
	clauseLastEnd: t('clause last end'),
	tagInSentence: t('tag in sentence'),
	tagInClause: t('tag in clause'),
	tagNear: t('tag near'),
	tagBefore: t('tag before'),
	tagAfter: t('tag after'),
	before: t('before'),
	after: t('after'),
	heading: t('heading'),
	stemInHeading: t('stem in heading'),
	tagInHeading: t('tag in heading'),
	subject: t('subject'),
	subjectSlug: t('subject slug'),
	subjectSide: t('subject side'),
	subjectInItem: t('subject in item'),
	placeSide: t('place side'),
	numbers: t('numbers'),
	number: t('number'),
	twice: t('twice')
};
const steps = [0, 1, 2, 3, 4].map((d) => ({
	left: t(`left ${d}`),
	right: t(`right ${d}`),
	rightStem: t(`right stem ${d}`),
	rightEnd: t(`right end ${d}`),
	rightStart: t(`right start ${d}`),
	leftEnd: t(`left end ${d}`)
}));
const bases = { money: t('of money'), number: t('of a number'), implied: t('of no number') };

const digitsOf = (value: number): number => String(Math.trunc(value)).length;

/** Everything that the second reader sees in the words around a number. */
export function mentionFeatures(m: Mention, sink: Sink): void {
	const { view, item, number: n, from, to } = m;
	const { part, words, word, stem } = view;
	const { tokens, sentenceOf, segmentOf } = part;
	const at = Math.min(from, tokens.length - 1);
	const sentence = sentenceOf[at]!;
	const segment = segmentOf[at]!;
	const whole = part.sentences[sentence]!;
	const start = Math.max(whole.from, from - reach);
	const end = Math.min(whole.to, to + reach);
	const base = n === null ? bases.implied : n.money ? bases.money : bases.number;
	const add = (name: number, value: number, kind = 0) => sink.add(mix(name, value), kind);
	const based = (name: number, value: number, kind: number) => {
		const hash = mix(name, value);
		sink.add(hash, kind);
		sink.add(mix(base, hash), 0);
	};

	if (n) {
		add(named.form, hashText(n.form), given);
		add(named.scale, hashText(n.scale ?? ''));
		add(named.money, n.money ? 1 : 0);
		add(named.digits, digitsOf(n.value));
		sink.add(n.value < 10 ? named.small : named.big, 0);
		if (n.form === 'digits' && n.value >= 1990 && n.value <= 2035) sink.add(named.yearlike, 0);
		if (n.value % 100 === 0) sink.add(named.round, 0);
		if (n.upper !== null) sink.add(named.range, 0);
	} else sink.add(named.implied, 0);
	add(named.part, hashText(part.name));
	add(named.sentence, Math.min(sentence, 3));

	const inside = (i: number) => i >= whole.from && i < whole.to;
	for (let d = 1; d <= 4; d++) {
		const step = steps[d]!;
		const l = from - d;
		const r = to + d - 1;
		const left = inside(l) ? word[l]! : edge.before;
		const right = inside(r) ? word[r]! : edge.after;
		// The words on both sides say most; one further to the left tells no place.
		if (d === 1) {
			based(step.left, left, near);
			based(step.right, right, near);
		} else {
			add(step.left, left, d === 2 ? given : 0);
			add(step.right, right, d === 2 ? near : 0);
		}
		add(step.rightStem, inside(r) ? stem[r]! : edge.after);
		if (d === 4) break;
		const y = inside(r) ? words[r]! : '';
		const x = inside(l) ? words[l]! : '';
		const kind = d < 3 ? given : 0;
		for (let k = 3; k <= 5; k++) {
			if (y.length > k + 1) {
				add(mix(step.rightEnd, k), hashText(y, y.length - k), kind);
				add(mix(step.rightStart, k), hashText(y, 0, k), kind);
			}
			if (x.length > k + 1) add(mix(step.leftEnd, k), hashText(x, x.length - k));
		}
	}
	const seen = (i: number) => (inside(i) ? word[i]! : edge.none);
	based(named.pairLeft, mix(seen(from - 2), seen(from - 1)), given);
	add(named.pairRight, mix(seen(to), seen(to + 1)), given);
	add(named.pairAround, mix(seen(from - 1), seen(to)), given);
	add(named.three, mix(mix(seen(to), seen(to + 1)), seen(to + 2)));

	noun();
	wordsOf();
	edges(start, end, named.first, named.last, 0);
	tagsAround();
	neighbours();
	for (const s of view.subjects) {
		if (sentenceOf[s.from] !== sentence) continue;
		add(named.subject, s.kindHash);
		add(named.subjectSlug, s.slugHash);
		add(named.subjectSide, mix(s.from < from ? 1 : 2, s.kindHash));
	}
	for (const p of [item.parts.text, item.parts.title])
		for (const s of p.subjects) add(named.subjectInItem, s.kindHash, far);
	for (const p of view.places)
		if (sentenceOf[p.from] === sentence) add(named.placeSide, mix(p.from < from ? 1 : 2, p.key?.length ?? 0));
	numbersAround();

	/** The noun that follows. */
	function noun(): void {
		const last = Math.min(to + 6, whole.to);
		for (let j = to; j < last; j++) {
			if (tokens[j]!.kind === 'mark') break;
			if (!tokens[j]!.capital) continue;
			const x = words[j]!;
			const kind = near | placeGiven;
			add(named.noun, word[j]!, kind);
			for (let k = 3; k <= 8; k++)
				if (x.length > k) add(mix(named.nounEnd, k), hashText(x, x.length - k), kind);
			for (let k = 4; k <= 7; k++) if (x.length > k) add(mix(named.nounStart, k), hashText(x, 0, k), given);
			add(named.nounAt, j - to, given);
			return;
		}
		add(named.noun, edge.none, near | placeGiven);
	}

	/** All words of the sentence, by side, distance and clause. */
	function wordsOf(): void {
		for (let j = start; j < end; j++) {
			if (j >= from && j < to) continue;
			const left = j < from;
			const side = left ? 1 : 2;
			const distance = left ? from - j : j - to + 1;
			const own = segmentOf[j] === segment;
			const w = word[j]!;
			const s = stem[j]!;
			const token = tokens[j]!;
			add(mix(named.stemBeside, side * 2 + (own ? 1 : 0)), s, far);
			add(named.inSentence, w, far);
			add(named.stemInSentence, s, far | place);
			if (distance <= 8)
				add(mix(named.window, side * 2 + (distance <= 3 ? 1 : 0)), s, distance <= 3 ? 0 : far);
			if (!own) continue;
			if (j + 1 < whole.to) add(named.pairInClause, mix(s, stem[j + 1]!), far);
			if (token.kind !== 'word') continue;
			const text = words[j]!;
			add(named.inClause, w, near);
			add(named.endInClause, hashText(text, Math.max(0, text.length - 4)), far);
			if (!token.capital && text.length > 3) add(named.verb, w, near);
		}
		let first = -1;
		let last = -1;
		for (let j = start; j < end; j++) {
			if (segmentOf[j] !== segment || tokens[j]!.kind !== 'word') continue;
			if (first < 0) first = j;
			last = j;
		}
		if (first < 0) return;
		const text = words[last]!;
		add(named.clauseLast, word[last]!, given);
		add(named.clauseFirst, word[first]!, place);
		add(named.clauseLastEnd, hashText(text, Math.max(0, text.length - 4)), given);
	}

	/** First and last word. */
	function edges(a: number, b: number, firstName: number, lastName: number, kind: number): void {
		let i = a;
		while (i < b && tokens[i]!.kind !== 'word') i++;
		let k = b - 1;
		while (k > i && tokens[k]!.kind !== 'word') k--;
		if (i >= b) return;
		add(firstName, word[i]!, kind | place);
		add(lastName, word[k]!, kind | given);
	}

	/** Words of the lexicons in the sentence and in those around. */
	function tagsAround(): void {
		for (let j = start; j < end; j++) {
			for (const tag of view.tags[j] ?? []) {
				const side = tag.to <= from ? 1 : tag.from >= to ? 2 : 3;
				const distance = side === 1 ? from - tag.to : side === 2 ? tag.from - to : 0;
				add(named.tagInSentence, tag.says, near);
				if (segmentOf[tag.from] === segment) add(mix(named.tagInClause, side), tag.says, near | placeGiven);
				if (distance <= 2) add(mix(named.tagNear, side), tag.says, near | placeGiven);
			}
		}
	}

	/** The sentences before and after, and the heading. */
	function neighbours(): void {
		const span = (index: number) => part.sentences[index];
		const previous = span(sentence - 1);
		if (previous)
			around(
				view,
				Math.max(previous.from, previous.to - reach),
				previous.to,
				named.before,
				named.tagBefore,
				place
			);
		const next = span(sentence + 1);
		if (next) around(view, next.from, Math.min(next.to, next.from + reach), named.after, named.tagAfter, 0);
		if (part.name === 'title') return;
		const heading = item.parts.title;
		const until = Math.min(heading.words.length, reach);
		for (let j = 0; j < until; j++) {
			for (const tag of heading.tags[j] ?? []) add(named.tagInHeading, tag.kind, far | place);
			if (heading.part.tokens[j]!.kind === 'mark') continue;
			add(named.heading, heading.word[j]!, far | place);
			add(named.stemInHeading, heading.stem[j]!, far);
		}
	}

	function around(of: PartView, a: number, b: number, name: number, tagName: number, kind: number): void {
		for (let j = a; j < b; j++) {
			for (const tag of of.tags[j] ?? ([] as SeenTag[])) add(tagName, tag.says, far | kind);
			if (tokens[j]!.kind !== 'mark') add(name, stemOf(of.words[j]!), far | kind);
		}
	}

	/** Other numbers of the sentence, and the same one elsewhere. */
	function numbersAround(): void {
		const value = n?.value ?? 1;
		let count = 0;
		for (const x of part.numbers) {
			if (sentenceOf[x.from] !== sentence || x.from === from) continue;
			count++;
			const size = x.value === value ? 0 : x.value > value ? 1 : 2;
			add(named.number, (x.from < from ? 8 : 0) + (x.money ? 4 : 0) + size);
		}
		add(named.numbers, Math.min(count, 4));
		const same = [item.parts.text, item.parts.title].some((p) =>
			p.part.numbers.some((x) => x.value === value && !(p === view && x.from === from))
		);
		if (same) sink.add(named.twice, 0);
	}
}

/** The number at a place of the text; null where none is read there. */
export function mentionAt(item: ItemView, part: 'text' | 'title', start: number): Mention | null {
	const view = item.parts[part];
	const { tokens, numbers } = view.part;
	const number = numbers.find((n) => tokens[n.from]!.start <= start && start < tokens[n.to - 1]!.end);
	return number ? { item, view, from: number.from, to: number.to, number } : null;
}

/** The words at a place of the text that tell of one without a number. */
export function joiningAt(item: ItemView, part: 'text' | 'title', start: number): Mention | null {
	const view = item.parts[part];
	const from = view.part.tokens.findIndex((token) => token.end > start);
	return from < 0 ? null : { item, view, from, to: from, number: null };
}
