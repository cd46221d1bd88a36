import type { PartialDate } from '#lib/schema/date.ts';
import type { Measure, Stage } from '#lib/schema/figure.ts';
import { frameAt, hasVerb } from './frame.ts';
import { headAfter } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens, sentenceNumbers } from './spans.ts';
import { distractor } from './veto.ts';
import { ofWord } from './word.ts';

const monthNames = [
	'januar',
	'februar',
	'märz',
	'april',
	'mai',
	'juni',
	'juli',
	'august',
	'september',
	'oktober',
	'november',
	'dezember'
];
const monthOf = ofWord(({ norm }) => monthNames.indexOf(norm));
const yearToken = /^(19[89]\d|20[0-4]\d)$/;

/** A date that a text tells, with the words around it. */
export interface ToldDate {
	date: PartialDate;
	/** Word before it: `im`, `bis`, `seit`, `Stand` …; lower case. */
	before: string;
	from: number;
	to: number;
	/** The year isn't written; taken from the item's date. */
	yearGuessed: boolean;
}

const two = (n: number) => String(n).padStart(2, '0');

/** Reads dates as precisely as they are told; a month without year takes the nearest one of the item's date. */
export function toldDates(part: Part, published: PartialDate | null): ToldDate[] {
	const found: ToldDate[] = [];
	const t = part.tokens;
	for (let i = 0; i < t.length; i++) {
		const token = t[i]!;
		const numeric = token.kind === 'number' ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text) : null;
		if (
			numeric &&
			Number(numeric[2]) <= 12 &&
			Number(numeric[1]) <= 31 &&
			Number(numeric[1]) > 0 &&
			Number(numeric[2]) > 0
		) {
			add(i, i + 1, `${numeric[3]}-${two(Number(numeric[2]))}-${two(Number(numeric[1]))}`);
			continue;
		}
		const month = token.capital ? monthOf(token) : -1;
		if (month >= 0) {
			const dayDot =
				t[i - 1]?.text === '.' && /^\d{1,2}$/.test(t[i - 2]?.text ?? '') ? Number(t[i - 2]!.text) : null;
			const year = yearToken.test(t[i + 1]?.text ?? '') ? t[i + 1]!.text : null;
			const from = dayDot ? i - 2 : i;
			if (year)
				add(from, i + 2, `${year}-${two(month + 1)}${dayDot && dayDot <= 31 ? `-${two(dayDot)}` : ''}`);
			else if (published) add(from, i + 1, near(month + 1, dayDot, published), true);
			continue;
		}
		if (
			token.kind === 'number' &&
			yearToken.test(token.text) &&
			monthNames.indexOf(t[i - 1]?.norm ?? '') < 0
		) {
			const end = t[i - 1]?.norm === 'ende' || t[i - 1]?.norm === 'jahresende';
			const slash = t[i + 1]?.text === '/' || t[i - 1]?.text === '/';
			// "zum Jahreswechsel 2021/2022", where it is over.
			if (t[i - 1]?.text === '/' && t[i - 3]?.norm === 'jahreswechsel' && published !== null)
				if (token.text <= published.slice(0, 4) && yearToken.test(t[i - 2]!.text))
					add(i - 3, i + 1, t[i - 2]!.text);
			if (!slash) add(end ? i - 1 : i, i + 1, token.text, false);
		}
	}
	return found;

	function add(from: number, to: number, date: string, yearGuessed = false) {
		let k = from - 1;
		while (
			/^(ende|mitte|anfang|jahr|jahre|dem|den|monat|insgesamt|:|herbst|frühjahr|sommer|zum)$/.test(
				t[k]?.norm ?? ''
			) &&
			k > from - 4 &&
			!(t[k]!.norm === 'zum' && k === from - 1)
		)
			k--;
		found.push({ date, before: t[k]?.norm ?? '', from, to, yearGuessed });
	}
}

function near(month: number, day: number | null, published: PartialDate): string {
	const year = Number(published.slice(0, 4));
	const now = Number(published.slice(5, 7) || 12);
	const chosen = month > now ? year - 1 : year;
	return `${chosen}-${two(month)}${day && day <= 31 ? `-${two(day)}` : ''}`;
}

/** What of a reading a date must fit. */
export interface Dated {
	part: Part;
	number: NumberMention;
	stage: Stage;
	measure: Measure;
	money: boolean;
}

const before = (d: ToldDate, words: RegExp): boolean => words.test(d.before);

/**
 * The date a figure holds for, where its own words tell one: "Stand: Mai 2025", "bis Ende März 2024 haben …", "im
 * Dezember 2022 waren es", "von 2020 bis 2023 abgerufen". A day without its year is news of the item, no date of its
 * own; a budget's year and a programme's start are none either (guide 36).
 */
export function asOfTold(
	r: Dated,
	dates: readonly ToldDate[],
	published: PartialDate | null
): ToldDate | null {
	const { part, number: n } = r;
	const frame = frameAt(part, n.from);
	const sentence = part.sentenceOf[n.from]!;
	const near = new Set(frame.order.slice(0, 3));
	const mine = dates.filter(
		(d) =>
			near.has(part.segmentOf[d.from]!) &&
			(published === null || d.date.slice(0, published.length) <= published) &&
			nearestNumber(part, d, n) &&
			!ofLater(part, d, n)
	);
	const standing = dates.find(
		(d) =>
			(d.before === 'stand' || part.tokens[d.from - 2]?.norm === 'stand') &&
			(part.sentenceOf[d.from] === sentence ||
				(part.sentenceOf[d.from] === sentence + 1 && !countsElse(part, sentence + 1, dates)))
	);
	if (standing && !mine.some((d) => before(d, /^bis$/))) return standing;
	const same = segmentTokens(part, frame.own)
		.map((t) => t.norm)
		.join(' ');
	if (/bis dahin|(selben|gleichen|diesem) (zeitpunkt|stichtag|zeitraum)/.test(same))
		return dates.findLast((d) => d.to <= n.from) ?? null;
	if (r.money && r.stage === 'announced') return null;
	const reached = mine.find(
		(d) =>
			isEnd(part, d) &&
			!before(d, /^(seit|ab|von)$/) &&
			(!r.money || r.stage === 'paid' || (d.date.length > 4 && part.segmentOf[d.from] === frame.own)) &&
			(d.date.length > 4 || before(d, /^(bis|zum|von)$/) || past(part, d, frame.own))
	);
	if (reached) return reached;
	const own = mine.filter((d) => d.date.length > 4 && !d.yearGuessed && !ofAnother(part, d));
	if (r.money)
		return r.stage === 'paid'
			? (own.find((d) => part.segmentOf[d.from] === frame.own && !before(d, /^(seit|ab|von|für)$/)) ?? null)
			: null;
	const then =
		r.measure === 'total' && published !== null
			? mine.find((d) => d.date.slice(0, 4) < published.slice(0, 4) && inPastYear(part, d, frame.own))
			: undefined;
	if (then) return then;
	const told = own.find(
		(d) =>
			before(d, /^(im|zum|am|vom|allein|seit|waren|standen)$/) &&
			(published === null || !before(d, /^(zum|am)$/) || past(part, d, frame.own))
	);
	if (told || published !== null) return told ?? null;
	const all = dates.filter((d) => d.date.length > 4 && before(d, /^(vom|stand)$/) && !ofAnother(part, d));
	return new Set(all.map((d) => d.date)).size === 1 ? all[0]! : null;
}

const pastVerb =
	/^(war|waren|stand|standen|gab|lag|lagen|hatte|hatten|nutzte|nutzten|zählte|zählten|arbeitete|arbeiteten|bot|boten|setzten|verwendeten|beteiligten|gehörten|verfügte|verfügten|umfasste|umfassten|betrug|liefen|machten|hielten|führten|wickelten|fanden|ließen|konnte|konnten|befanden|existierten|kam|kamen|wurden|gingen)$/;
const presentWord =
	/^(heute|jetzt|nun|nunmehr|inzwischen|mittlerweile|derzeit|aktuell|momentan|gegenwärtig|seither|seitdem|sind|ist)$/;
const timeOfYear =
	/^(ende|mitte|anfang|beginn|jahresbeginn|jahresanfang|jahresmitte|jahresende|jahreswechsel|frühjahr|frühling|sommer|spätsommer|herbst|winter|quartal|halbjahr|jahr|jahre|jahres|ersten|zweiten|dritten|vierten)$/;
/** "seit 2022", "die 2021 gestarteten", "das OZG von 2017": a year that something began, and none for which a level is told. */
const ofThing =
	/^(seit|ab|von|vom|aus|bis|nach|vor|für|laut|gegenüber|und|der|die|das|den|dem|ein|eine|einem|einer|gesetz|ozg)$/;

/** "Zu Jahresbeginn 2022 waren", "2021 nutzten": a year that is over, in a clause of the past tense. */
function inPastYear(part: Part, d: ToldDate, own: number): boolean {
	const told = part.segmentOf[d.from]!;
	const opening = told < own && !hasVerb(part, part.segments[told]!.from, part.segments[told]!.to);
	if (told !== own && !opening) return false;
	const words = segmentTokens(part, own).map((t) => t.norm);
	if (!words.some((w) => pastVerb.test(w)) || words.some((w) => presentWord.test(w))) return false;
	let k = d.from - 1;
	while (timeOfYear.test(part.tokens[k]?.norm ?? '') || (part.tokens[k]?.norm === 'des' && k > 0)) k--;
	if (k >= part.segments[told]!.from && ofThing.test(part.tokens[k]!.norm)) return false;
	const next = part.tokens[d.to];
	// "in 2021 gestarteten Portalen"
	return !(next && !next.capital && /t?e[tn]en$/.test(next.norm) && !pastVerb.test(next.norm));
}

/** "120 arbeiten heute damit": told of now, whatever the date of the count before it. */
export const toldOfNow = (part: Part, n: NumberMention): boolean =>
	segmentTokens(part, part.segmentOf[n.from]).some((t) =>
		/^(heute|jetzt|nun|nunmehr|inzwischen|mittlerweile|derzeit|aktuell|momentan|gegenwärtig)$/.test(t.norm)
	);

/** "…, Ende 2021 waren es 80", "im Sommer 2023 bei 301, Ende 2024 bei 480": the date of the count behind it. */
const ofLater = (part: Part, d: ToldDate, n: NumberMention): boolean =>
	d.from > n.to &&
	sentenceNumbers(part, part.sentenceOf[n.from]!).some(
		(m) =>
			m.from >= d.to &&
			m.from - d.to <= 4 &&
			!m.money &&
			distractor(part, m) === null &&
			!part.tokens.slice(d.to, m.from).some((t) => t.kind === 'mark') &&
			'elided' in headAfter(part, m)
	);

/** "seit der Gründung im April 2020": the date of something else. */
const ofAnother = (part: Part, d: ToldDate): boolean =>
	part.tokens
		.slice(Math.max(0, d.from - 3), d.from)
		.some((t) => /(gründung|start|beginn|gesetz|verordnung|beschluss|einführung|laufend)/.test(t.norm)) ||
	/^laufend/.test(part.tokens[d.to]?.norm ?? '');

/** "Ende 2023", "bis Juni 2023", "zum 30. Juni": the day up to which was counted. */
const isEnd = (part: Part, d: ToldDate): boolean =>
	before(d, /^(bis|stichtag|stand)$/) ||
	[d.from, d.from - 1].some((i) => /^(ende|jahresende|mitte)$/.test(part.tokens[i]?.norm ?? '')) ||
	(part.tokens[d.from - 1]?.norm === 'und' && yearToken.test(part.tokens[d.from - 2]?.text ?? ''));

/** No other counted number stands between a number and its date. */
function nearestNumber(part: Part, d: ToldDate, n: NumberMention): boolean {
	const [from, to] = d.from > n.from ? [n.to, d.from] : [d.to, n.from];
	return !part.numbers.some(
		(o) =>
			o !== n &&
			!(part.tokens[n.to]?.norm === 'der' && o.from <= n.to + 3) &&
			o.from >= from &&
			o.to <= to &&
			(o.money || part.at('heads', o.to).some((t) => t.class === 'service' || t.class === 'authority'))
	);
}

/** A sentence counts something of its own. */
const countsElse = (part: Part, sentence: number, dates: readonly ToldDate[]): boolean =>
	sentenceNumbers(part, sentence).some((n) => !dates.some((d) => d.from <= n.from && n.to <= d.to));

function past(part: Part, d: ToldDate, own: number): boolean {
	const verbs = [...segmentTokens(part, own), ...segmentTokens(part, part.segmentOf[d.from]!)].map(
		(t) => t.norm
	);
	return verbs.some((v) =>
		/^(waren|standen|gab|war|lagen|hatten|nutzten|zählte|zählten|stand|lag|wurden?|gehören|gehörten|ging|gingen|kamen|kam|haben|hat|habe|seien|sind|ist|worden)$/.test(
			v
		)
	);
}

/** The date a planned figure is promised for. */
export function targetOf(
	part: Part,
	n: NumberMention,
	dates: readonly ToldDate[],
	published: PartialDate | null
): PartialDate | null {
	const frame = frameAt(part, n.from);
	const near = frame.order.slice(0, 3);
	for (const segment of near) {
		const mine = dates.filter((d) => part.segmentOf[d.from] === segment && d.before !== 'seit');
		const best = mine.sort((a, b) => Math.abs(a.from - n.from) - Math.abs(b.from - n.from))[0];
		if (best) {
			const before = part.tokens[best.from - 1]?.norm;
			const end = part.tokens[best.from]?.norm === 'ende' || before === 'ende' || before === 'jahresende';
			if (best.yearGuessed && published && best.date < published.slice(0, best.date.length))
				return String(Number(best.date.slice(0, 4)) + 1) + best.date.slice(4);
			return end && best.date.length === 4 ? best.date : best.date;
		}
		const words = segmentTokens(part, segment)
			.map((t) => t.norm)
			.join(' ');
		if (
			published &&
			/(laufenden jahr|in diesem jahr|dieses jahr|bis jahresende|bis zum jahresende|zum jahresende|noch heuer)/.test(
				words
			)
		)
			return published.slice(0, 4);
		if (published && /(kommenden jahr|nächsten jahr|nächstes jahr)/.test(words))
			return String(Number(published.slice(0, 4)) + 1);
	}
	return null;
}

/** The period that an addition covers: "im Jahr 2024", "für 2024", "2025 neu". */
export function periodOf(part: Part, n: NumberMention, dates: readonly ToldDate[]): PartialDate | null {
	const frame = frameAt(part, n.from);
	const own = dates.filter(
		(d) =>
			d.date.length === 4 &&
			frame.order.slice(0, 3).includes(part.segmentOf[d.from]!) &&
			/^(im|in|für|seit|jahr)?$/.test(d.before)
	);
	const any =
		own[0] ??
		dates.find(
			(d) =>
				d.date.length === 4 &&
				part.sentenceOf[d.from] === part.sentenceOf[n.from] &&
				!/^(bis|ab|von|als)$/.test(d.before)
		);
	return any?.date ?? null;
}
