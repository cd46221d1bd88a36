import type { PartialDate } from '#lib/schema/date.ts';

const germanMonths = 'januar februar märz april mai juni juli august september oktober november dezember';
const months = new Map<string, number>();
germanMonths.split(' ').forEach((name, i) => months.set(name, i + 1).set(name.slice(0, 3), i + 1));
for (const [name, month] of Object.entries({ jänner: 1, feber: 2, sept: 9, maerz: 3, mrz: 3 })) {
	months.set(name, month);
}
const englishMonths = 'january february march april may june july august september october november december';
englishMonths.split(' ').forEach((name, i) => months.set(name, i + 1).set(name.slice(0, 3), i + 1));

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A date of its parts, as precise as they are; null where the calendar has no such day. */
export function partialDate(year: number, month?: number, day?: number): PartialDate | null {
	if (!Number.isInteger(year) || year < 1900 || year > 2999) return null;
	const yyyy = String(year);
	if (month === undefined) return yyyy;
	if (month < 1 || month > 12) return null;
	const mm = String(month).padStart(2, '0');
	if (day === undefined) return `${yyyy}-${mm}`;
	if (day < 1 || day > daysIn(year, month)) return null;
	return `${yyyy}-${mm}-${String(day).padStart(2, '0')}`;
}

/** No date takes more characters than this, weekday and time zone included. */
const longest = 80;

const num = (part: string | undefined) => (part === undefined ? undefined : Number(part));
const monthOf = (name: string | undefined) => months.get((name ?? '').toLowerCase().replace(/\.$/, ''));

/**
 * The date that `told` states, as written: no time zone is reckoned with, so 23:30 stays on its own day.
 * Reads ISO 8601 (`2025-02-07`, `2025-02`, `2025`, with or without time), German (`07.02.2025`,
 * `7. Februar 2025`, `Februar 2025`) and RFC 822 (`Fri, 07 Feb 2025 10:00:00 +0100`). Anything else, and
 * anything that could be read two ways (`02/07/2025`, a year of two digits), is null: never guessed.
 */
export function toldDate(told: string | null | undefined): PartialDate | null {
	if (told === null || told === undefined || told.length > longest) return null;
	const s = told.trim().replace(/\s+/g, ' ');

	const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ].*)?)?)?$/.exec(s);
	if (iso) return partialDate(Number(iso[1]), num(iso[2]), num(iso[3]));

	const compact = /^(\d{4})(\d{2})(\d{2})(?:T\d.*)?$/.exec(s);
	if (compact) return partialDate(Number(compact[1]), num(compact[2]), num(compact[3]));

	const clock = '(?:,? (?:um )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?: Uhr)?)?';
	const german = new RegExp(`^(?:\\p{L}+\\.?, ?)?(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})${clock}$`, 'u').exec(
		s
	);
	if (german) return partialDate(Number(german[3]), num(german[2]), num(german[1]));

	const worded = new RegExp(
		`^(?:\\p{L}+\\.?, ?)?(?:(\\d{1,2})\\.? )?(\\p{L}+\\.?) (\\d{4})(?:${clock}| .*)$`,
		'u'
	);
	const words = worded.exec(s);
	const month = monthOf(words?.[2]);
	if (words && month) {
		// Between year and end only a clock or a zone may stand, never more words of a sentence.
		const rest = s.slice(words[0].indexOf(words[3] ?? '') + 4);
		if (/^(?:[ ,:\d.+-]|Uhr|um|UTC?|GMT|CES?T|MES?Z|[A-Z]{3}$)*$/.test(rest)) {
			return partialDate(Number(words[3]), month, num(words[1]));
		}
	}
	return null;
}

/** Whether it has the shape of a German date, right or not: `31.02.2025`, `7.2.25`. */
export const looksLikeDate = (s: string): boolean => /^\d{1,2}\.\s?\d{1,2}\.\s?(\d{2}|\d{4})$/.test(s.trim());

/** The distinct dates, more precise ones swallowing the vaguer (`2025-02` in `2025-02-07`). */
export function distinctDates(dates: (PartialDate | null)[]): PartialDate[] {
	const told = [...new Set(dates.filter((d): d is PartialDate => d !== null))];
	return told.filter((d) => !told.some((other) => other !== d && other.startsWith(d)));
}
