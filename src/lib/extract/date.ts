import type { PartialDate } from '#lib/schema/date.ts';
import { frameAt } from './frame.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';

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
		const numeric = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(token.text);
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
		const month = token.capital ? monthNames.indexOf(token.norm) : -1;
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

/** The date a figure holds for, where its own words tell one: "Stand: Mai 2025", "im Dezember 2022", "Ende November". */
export function asOfTold(
	part: Part,
	n: NumberMention,
	dates: readonly ToldDate[],
	money: boolean,
	cueDistance: number
): ToldDate | null {
	const frame = frameAt(part, n.from);
	const segments = new Set(frame.order.slice(0, 2 + Math.min(cueDistance, 1)));
	const mine = dates.filter(
		(d) =>
			segments.has(part.segmentOf[d.from]!) &&
			(d.date.length > 4 || /^ende$/.test(part.tokens[d.from]?.norm ?? ''))
	);
	const standing = dates.find((d) => d.before === 'stand' || part.tokens[d.from - 2]?.norm === 'stand');
	const fit = mine.find(
		(d) =>
			/^(im|ende|zum|am|vom|bis|mitte|stand|waren|seit|waren|standen)$/.test(d.before) ||
			part.tokens[d.from - 1]?.norm === 'ende' ||
			part.tokens[d.from - 1]?.norm === 'mitte'
	);
	if (fit && (part.segmentOf[fit.from] === frame.own || !money) && past(part, fit, frame.own)) return fit;
	if (standing && Math.abs((part.sentenceOf[standing.from] ?? 0) - part.sentenceOf[n.from]!) <= 1)
		return standing;
	return null;
}

function past(part: Part, d: ToldDate, own: number): boolean {
	const verbs = part.tokens
		.filter((_, i) => part.segmentOf[i] === own || part.segmentOf[i] === part.segmentOf[d.from])
		.map((t) => t.norm);
	return (
		verbs.some((v) =>
			/^(waren|standen|gab|war|lagen|hatten|nutzten|zählte|zählten|stand|lag|wurde|gehören|gehörten|ging)$/.test(
				v
			)
		) ||
		d.before === 'stand' ||
		d.before === 'zum' ||
		(d.before === 'seit' && d.date.length === 10)
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
