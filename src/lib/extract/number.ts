import { cardinal, ordinal, scales } from './number-words.ts';
import { shareSizes } from './shared-size.ts';
import type { Token } from './token.ts';
import { beginsWithDigit, ofWord, wordIs } from './word.ts';

export type NumberForm = 'digits' | 'words' | 'ordinal' | 'dozen';

/** A number as it is written, before anybody asks what it counts. `from`, `to` are token indexes. */
export interface NumberMention {
	from: number;
	to: number;
	value: number;
	/** Other end of a told range; `value` is the lower. */
	upper: number | null;
	form: NumberForm;
	/** The word of size, lower case ("millionen"); null where there is none. */
	scale: string | null;
	/** Where that word ends, if it is one that a later amount has and this one shares ("14 auf 96 Millionen Euro"). */
	sharedTo?: number | undefined;
	/** Where the amount begins whose word of size this one takes over ("91 Millionen Euro, ausgezahlt wurden 61"). */
	sharedFrom?: number | undefined;
	/** Written with a currency. */
	money: boolean;
	/** "ein gutes Dutzend", "270+": a bound that is part of the number itself. */
	bound: 'at_least' | 'approx' | null;
	/** English decimal point before a word of size. */
	oddFormat: boolean;
	/** A mark that was reached ("die 275er-Marke"): its noun stands behind a preposition, or before. */
	level: boolean;
}

/** First two letters of all number words, so that other words cost one look-up. */
const beginnings = new Set('nu ei zw dr vi fü se si ac ne ze el hu ta be an du er ha mi'.split(' '));

const currency = new Set(['euro', 'euros', 'eur', '€']);

/** Value of digits with German, Swiss or English separators; null for versions and dates ("1.55", "1.2.2021"). */
export function digits(text: string, scaled: boolean): { value: number; odd: boolean } | null {
	const [whole = '', decimals] = text.split(',');
	if (/^\d{1,3}(?:[.' ]\d{3})+$/.test(whole) || /^\d+$/.test(whole)) {
		if (text.split(',').length > 2) return null;
		const plain = whole.replace(/[.' ]/g, '');
		return { value: Number(decimals ? `${plain}.${decimals}` : plain), odd: false };
	}
	if (scaled && /^\d+\.\d{1,2}$/.test(text)) return { value: Number(text), odd: true };
	return null;
}

/** Reads every number of the tokens, longest first, left to right. Dates and the like are judged later. */
export function numbers(tokens: Token[], sentenceOf: readonly number[]): NumberMention[] {
	const found: NumberMention[] = [];
	for (let i = 0; i < tokens.length;) {
		const mention = numberAt(tokens, i, sentenceOf);
		if (!mention) {
			i++;
			continue;
		}
		const whole = joinRange(tokens, mention, sentenceOf) ?? mention;
		found.push(whole);
		i = whole.to;
	}
	return shareSizes(tokens, found, sentenceOf);
}

/** Most words are none of a number: told by their first letters. */
const cannotBegin = ofWord(({ kind, text, norm }): boolean => {
	if (kind !== 'word') return kind === 'mark' && text !== '€';
	return !beginnings.has(norm.slice(0, 2)) && text !== 'EUR' && !/[-\d]/.test(text);
});

const made = (
	tokens: Token[],
	from: number,
	to: number,
	value: number,
	form: NumberForm,
	rest: Partial<NumberMention> = {}
): NumberMention =>
	withCurrency(
		tokens,
		withChange(
			{
				from,
				to,
				value,
				upper: null,
				form,
				scale: null,
				money: false,
				bound: null,
				oddFormat: false,
				level: false
			},
			rest
		)
	);

/** A number told otherwise. All are made here and have all fields in one order, as the engine reads those of one make fastest. */
export const withChange = (n: NumberMention, by: Partial<NumberMention>): NumberMention => ({
	from: by.from ?? n.from,
	to: by.to ?? n.to,
	value: by.value ?? n.value,
	upper: by.upper ?? n.upper,
	form: by.form ?? n.form,
	scale: by.scale ?? n.scale,
	money: by.money ?? n.money,
	bound: by.bound ?? n.bound,
	oddFormat: by.oddFormat ?? n.oddFormat,
	level: by.level ?? n.level,
	sharedTo: by.sharedTo ?? n.sharedTo,
	sharedFrom: by.sharedFrom ?? n.sharedFrom
});

const isArticle = wordIs(/^eine?[nmrs]?$/);
const isRoundSize = wordIs(/^(hundert|tausend)$/);
/** What a word of size stands for; asked of every word that may begin a number, and of the one behind each number. */
const scaleOf = ofWord(({ norm }) => (Object.hasOwn(scales, norm) ? scales[norm]! : null));

function numberAt(tokens: Token[], i: number, sentenceOf: readonly number[]): NumberMention | null {
	const token = tokens[i];
	if (!token || cannotBegin(token)) return null;
	const sign = token.text === '€' || token.text === 'EUR';
	if (sign && tokens[i + 1]?.kind === 'number') return euroFirst(tokens, i, sentenceOf);
	if (token.kind === 'mark') return null;
	if (token.text.includes('-') || beginsWithDigit(token.text)) {
		const inside = compound(token);
		if (inside) return made(tokens, i, i + 1, inside.value, inside.form, inside.rest);
	}
	if (token.kind === 'number') {
		const scale = scaleAt(tokens, i + 1);
		const read = digits(token.text, scale !== null);
		if (!read) return null;
		const odd = { oddFormat: read.odd };
		if (scale)
			return made(tokens, i, scale.to, round(read.value * scale.value), 'digits', {
				scale: scale.word,
				...odd
			});
		const dot = tokens[i + 1];
		if (
			dot?.text === '.' &&
			dot.start === token.end &&
			/^(\d{1,4}|\d{1,3}\.\d{3})$/.test(token.text) &&
			tokens[i + 2]?.kind === 'word' &&
			sentenceOf[i + 2] === sentenceOf[i]
		)
			return made(tokens, i, i + 2, read.value, 'ordinal');
		return made(tokens, i, i + 1, read.value, 'digits', plus(tokens, i + 1));
	}
	if (isArticle(token)) return articleNumber(tokens, i);
	if (
		token.norm === 'halbe' &&
		tokens[i + 1]?.norm === 'dutzend' &&
		/^(das|dem)$/.test(tokens[i - 1]?.norm ?? '')
	)
		return made(tokens, i, i + 2, 6, 'dozen', { bound: 'approx' });
	if (token.norm === 'halbe' || token.norm === 'dutzend') {
		return token.norm === 'dutzend' && /^(das|dem|gut|knapp|rund|etwa)$/.test(tokens[i - 1]?.norm ?? '')
			? made(tokens, i, i + 1, 12, 'dozen', { bound: 'approx' })
			: null;
	}
	if (isRoundSize(token) && /^(einige|mehrere|viele|paar|ein)$/.test(tokens[i - 1]?.norm ?? '')) return null;
	if (scaleOf(token) !== null && token.norm.startsWith('million')) return null;
	const value = cardinal(token.text.endsWith('-') ? token.norm.slice(0, -1) : token.norm);
	if (value !== null && value > 0 && wordFits(token)) {
		const scale = scaleAt(tokens, i + 1);
		if (scale) {
			const dozen = scale.word === 'dutzend';
			return made(tokens, i, scale.to, round(value * scale.value), dozen ? 'dozen' : 'words', {
				scale: dozen ? null : scale.word,
				bound: dozen ? 'approx' : null
			});
		}
		return made(tokens, i, i + 1, value, 'words');
	}
	const rank = ordinal(token.norm);
	return rank !== null && rank > 0 ? made(tokens, i, i + 1, rank, 'ordinal') : null;
}

/** Nouns of money that close a compound ("100-Millionen-Programm"); others ("Millionenstadt") count people. */
const purse =
	/(programme?s?|pakete?s?|pott|topf|topfs|förderung|fonds|budgets?|etats?|investition|zuschuss|zuschusses|spritze|aufträge?|auftrags?|verträge?|vertrags?|summe|betrag|hilfe|projekte?s?|vorhaben|initiative|förderprogramms?|hilfsprogramms?|euro|deal|kredit|offensive|finanzierung|zusage|plan)$/;

/** Numbers inside one written word: "100-Millionen-Programm" is money, "275er-Marke" a level. */
function compound(token: Token): { value: number; form: NumberForm; rest: Partial<NumberMention> } | null {
	const mark = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:er)?-?marke$/.exec(token.norm);
	if (mark) return { value: digits(mark[1]!, false)!.value, form: 'digits', rest: { level: true } };
	const sum = /^([\d.,]+|\p{L}+)-(mio|mrd|million|millionen|milliarde|milliarden)\.?-(.+)$/u.exec(token.norm);
	if (!sum || !purse.test(sum[3]!)) return null;
	const read = /^\d/.test(sum[1]!) ? digits(sum[1]!, true)?.value : (cardinal(sum[1]!) ?? undefined);
	if (read === undefined) return null;
	return {
		value: round(read * scales[sum[2]!]!),
		form: /^\d/.test(sum[1]!) ? 'digits' : 'words',
		rest: { scale: sum[2]!, money: true }
	};
}

/** "ein Dutzend", "eine halbe Million", "ein gutes Dutzend": only with a word of size is the article a number. */
function articleNumber(tokens: Token[], i: number): NumberMention | null {
	let at = i + 1;
	let factor = 1;
	let bound: NumberMention['bound'] = null;
	for (let hops = 0; hops < 2; hops++, at++) {
		const word = tokens[at]?.norm ?? '';
		if (/^halbe[nrs]?$/.test(word)) factor = 0.5;
		else if (word === 'dreiviertel') factor = 0.75;
		else if (/^(gute|reichliche)[nrs]?$/.test(word)) bound = 'at_least';
		else if (/^(knappe|runde|ganze|volle)[nrs]?$/.test(word)) bound = 'approx';
		else if (/^(weitere|zusätzliche|neue|zweite)[nrs]?$/.test(word) && hops === 0) continue;
		else break;
	}
	if (at > i + 1 && tokens[at]?.text === 'Hundert')
		return made(tokens, i, at + 1, factor * 100, 'words', { bound: bound ?? (factor < 1 ? 'approx' : null) });
	const scale = scaleAt(tokens, at);
	if (!scale || scale.word === 'tausend') return null;
	const dozen = scale.word === 'dutzend';
	if (dozen) return made(tokens, i, scale.to, factor * 12, 'dozen', { bound: bound ?? 'approx' });
	return made(tokens, i, scale.to, round(factor * scale.value), 'words', { scale: scale.word, bound });
}

function euroFirst(tokens: Token[], i: number, sentenceOf: readonly number[]): NumberMention | null {
	const inner = numberAt(tokens, i + 1, sentenceOf);
	return inner ? withChange(inner, { from: i, money: true }) : null;
}

function scaleAt(tokens: Token[], i: number): { value: number; word: string; to: number } | null {
	const token = tokens[i];
	if (!token) return null;
	if (token.norm === 'teur' || (token.text === 'T' && tokens[i + 1]?.text === '€'))
		return { value: 1e3, word: 'teur', to: i };
	const value = scaleOf(token);
	if (value === null || (token.norm === 'tausend' && !token.capital && tokens[i - 1]?.kind !== 'number'))
		return null;
	const dot = tokens[i + 1];
	const short = /^(mio|mrd|tsd)$/.test(token.norm);
	return {
		value,
		word: token.norm,
		to: short && dot?.text === '.' && dot.start === token.end ? i + 2 : i + 1
	};
}

function plus(tokens: Token[], i: number): Partial<NumberMention> {
	const next = tokens[i];
	return next?.text === '+' && next.start === tokens[i - 1]!.end ? { bound: 'at_least', to: i + 1 } : {};
}

function withCurrency(tokens: Token[], mention: NumberMention): NumberMention {
	// "500.000,- Euro"
	const dash = tokens[mention.to]?.text === ',' && /^[-–—]$/.test(tokens[mention.to + 1]?.text ?? '');
	const next = tokens[mention.to + (dash ? 2 : 0)];
	if (!next) return mention;
	if (dash)
		return currency.has(next.norm) ? withChange(mention, { money: true, to: mention.to + 3 }) : mention;
	if (next.text === 'T' && mention.scale === 'teur')
		return withChange(mention, { money: true, to: mention.to + 2 });
	if (next.norm === 'teur') return withChange(mention, { money: true, to: mention.to + 1 });
	return currency.has(next.norm) ? withChange(mention, { money: true, to: mention.to + 1 }) : mention;
}

/** "20 bis 30", "20–30", "zwischen 20 und 30": one mention with both ends. */
function joinRange(
	tokens: Token[],
	left: NumberMention,
	sentenceOf: readonly number[]
): NumberMention | null {
	if (left.form === 'ordinal') return null;
	// "30- bis 40", "drei- bis vierhundert"
	const hyphen =
		tokens[left.to]?.text === '-' &&
		tokens[left.to]!.start === tokens[left.to - 1]!.end &&
		tokens[left.to + 1]?.norm === 'bis';
	const at = hyphen ? left.to + 1 : left.to;
	const link = tokens[at];
	const dash = link !== undefined && /^[–—-]$/.test(link.text);
	const between = tokens[left.from - 1]?.norm === 'zwischen' && link?.norm === 'und';
	const until = link?.norm === 'bis' && tokens[at + 1]?.norm !== 'zu';
	if (!dash && !between && !until) return null;
	const right = numberAt(tokens, at + 1, sentenceOf);
	if (!right || right.form === 'ordinal') return null;
	const lower = round(left.value * sharedSize(tokens, left, right));
	if (right.value <= lower) return null;
	const spaced = dash && link.start > tokens[left.to - 1]!.end;
	if (spaced && (left.form !== 'digits' || right.form !== 'digits' || right.value > 3 * lower)) return null;
	return withChange(right, {
		from: left.from,
		value: lower,
		upper: right.value,
		money: left.money || right.money
	});
}

/** What the lower end leaves to the upper one: "2 bis 3 Millionen", "zwei bis drei Dutzend", "drei- bis vierhundert". */
function sharedSize(tokens: Token[], left: NumberMention, right: NumberMention): number {
	if (left.scale !== null) return 1;
	if (right.scale !== null) return left.value < 1000 ? (scales[right.scale] ?? 1) : 1;
	if (right.form === 'dozen') return left.form === 'dozen' || left.value >= 12 ? 1 : 12;
	if (!tokens[left.from]!.text.endsWith('-') || left.value > 20) return 1;
	const size = /(hundert|tausend)$/.exec(tokens[right.from]!.norm)?.[1];
	return size === 'hundert' ? 100 : size === 'tausend' ? 1000 : 1;
}

/** A capital inside a sentence makes a number word a name or a noun ("die Acht"), unless it opens one. */
function wordFits(token: Token): boolean {
	return (
		!(token.capital && /^(achten|elfen|sieben|zweier|dreier)$/.test(token.norm)) || token.norm === 'sieben'
	);
}

const round = (value: number) => Math.round(value * 100) / 100;
