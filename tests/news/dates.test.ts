import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distinctDates, looksLikeDate, toldDate } from '#lib/news/dates.ts';

describe('a told date is read as precisely as it is told', () => {
	it.each([
		['2025-02-07', '2025-02-07'],
		['2025-02', '2025-02'],
		['2025', '2025'],
		['2025-02-07T23:30:00+01:00', '2025-02-07'],
		['2025-02-07 08:15', '2025-02-07'],
		['20250207', '2025-02-07'],
		['07.02.2025', '2025-02-07'],
		['7.2.2025', '2025-02-07'],
		['7. 2. 2025', '2025-02-07'],
		['07.02.2025, 10:30 Uhr', '2025-02-07'],
		['Freitag, 7. Februar 2025', '2025-02-07'],
		['7. Februar 2025 um 10:30 Uhr', '2025-02-07'],
		['7. Feb. 2025', '2025-02-07'],
		['1. März 2025', '2025-03-01'],
		['März 2025', '2025-03'],
		['1. Jänner 2025', '2025-01-01'],
		['Fri, 07 Feb 2025 10:00:00 +0100', '2025-02-07'],
		['07 Feb 2025 23:59:59 GMT', '2025-02-07'],
		['Wed, 5 Mar 2025 10:00:00 EST', '2025-03-05'],
		['  07.02.2025\n', '2025-02-07'],
		['29.02.2024', '2024-02-29']
	])('%s', (told, date) => expect(toldDate(told)).toBe(date));
});

describe('what is not told is not guessed', () => {
	it.each([
		'',
		'gestern',
		'02/07/2025',
		'07.02.25',
		'31.02.2025',
		'29.02.2025',
		'2025-13-01',
		'2025-02-30',
		'00.01.2025',
		'Frühjahr 2025',
		'Ende 2025',
		'7. Februar 2025 nutzten 120 Behörden den Dienst',
		'4/2023',
		'5.0',
		'am Freitag'
	])('%j', (told) => expect(toldDate(told)).toBeNull());
	it('nothing at all', () => expect([toldDate(null), toldDate(undefined)]).toEqual([null, null]));
});

it('every day of the calendar is read the same in German, ISO and RFC 822', () => {
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
			(d) => {
				const iso = d.toISOString().slice(0, 10);
				const [y, m, day] = iso.split('-');
				expect(toldDate(`${day}.${m}.${y}`)).toBe(iso);
				expect(toldDate(d.toISOString())).toBe(iso);
				expect(toldDate(d.toUTCString())).toBe(iso);
			}
		)
	);
});

it('no string makes the reader throw, and whatever it gives is a date', () => {
	fc.assert(
		fc.property(fc.string(), (s) => {
			const date = toldDate(s);
			if (date !== null) expect(date).toMatch(/^\d{4}(-\d\d){0,2}$/);
		})
	);
});

it('a wrong day still looks like a date, a version does not', () => {
	expect(['31.02.2025', '7.2.25', '5.0', 'Update'].map(looksLikeDate)).toEqual([true, true, false, false]);
});

it('a month and a day in it are one date, two days are two', () => {
	expect(distinctDates(['2025-02', null, '2025-02-07', '2025-02-07'])).toEqual(['2025-02-07']);
	expect(distinctDates(['2025-02-07', '2025-02-08'])).toHaveLength(2);
});
