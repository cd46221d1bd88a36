import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTold } from './always.ts';
import { figuresOf } from './read.ts';

const asOf = (line: string, published = '2025-03-05') => figuresOf(line, published).map((f) => f.asOf);

describe('the date that a figure holds for', () => {
	it.each([
		[
			'a day told as its state',
			'[Hessen] 420 Leistungen sind online (Stand: 31. Januar 2025).',
			'2025-01-31'
		],
		['the end of a span', '[Hessen] Bis Ende Januar 2025 haben 420 Kommunen das Portal genutzt.', '2025-01'],
		[
			'the last year of money spent',
			'[Hessen] Zwischen 2020 und 2023 hat das Land 8 Millionen Euro für die E-Akte ausgegeben.',
			'2023'
		],
		['a day with its year', '[Hessen] Seit dem 1. Februar 2025 nutzen 420 Kommunen das Portal.', '2025-02-01']
	])('is %s', (_, line, date) => expect(asOf(line)).toEqual([date]));

	it.each([
		['a day without its year', '[Hessen] Seit dem 1. Februar nutzen 420 Kommunen das Portal.'],
		[
			'the start of something else',
			'[Hessen] Seit der Gründung im April 2020 sind 420 Kommunen beigetreten.'
		],
		['a budget’s year', '[Hessen] Für die E-Akte stehen bis Ende 2027 8 Millionen Euro bereit.']
	])('is the item’s, not %s', (_, line) => expect(asOf(line)).toEqual(['2025-03-05']));

	it('is kept by what is told "zum selben Zeitpunkt"', () => {
		expect(
			asOf(
				'[Hessen] Ausgezahlt waren für die E-Akte Ende Juni 2024 erst 8 Millionen Euro, zum selben Zeitpunkt gebunden 3 Millionen Euro.'
			)
		).toEqual(['2024-06', '2024-06']);
	});
});

describe('a level of a year that is over', () => {
	const words = (...list: string[]) => fc.constantFrom(...list);
	const count = fc.integer({ min: 21, max: 420 });
	const year = fc.integer({ min: 2018, max: 2023 });
	const when = words(
		'Zu Jahresbeginn Y',
		'Anfang Y',
		'Mitte Y',
		'Im Sommer Y',
		'Im Winter Y',
		'Ende Y',
		'Im Jahr Y',
		'Im ersten Quartal Y',
		'Bereits Y',
		'Y'
	);
	const dated = holdsTold((line) => figuresOf(`[Hessen] ${line}`).map((f) => `${f.value} ${f.asOf}`));

	it('holds for that year where its clause is in the past tense', () => {
		const told = words(
			'waren N Verwaltungsleistungen online verfügbar',
			'nutzten N Kommunen das Serviceportal',
			'standen erst N Onlinedienste zur Verfügung',
			'arbeiteten N Behörden mit der E-Akte'
		);
		dated([when, year, told, count], (at, y, what, n) => [
			`${at.replace('Y', String(y))} ${what.replace('N', String(n))}.`,
			`${n} ${y}`
		]);
		dated([year, count], (y, n) => [
			`Zum Jahreswechsel ${y}/${y + 1} waren ${n} Verwaltungsleistungen online verfügbar.`,
			`${n} ${y}`
		]);
	});

	it('is no date of what stands beside it', () => {
		const beside = words(
			'Seit Y sind N Verwaltungsleistungen online verfügbar.',
			'Die Y gestarteten N Onlinedienste sind verfügbar.',
			'N Verwaltungsleistungen sind online verfügbar, das Portal startete Y.',
			'N Verwaltungsleistungen sind online verfügbar, Mitte Y waren es 12.',
			'Laut OZG von Y waren N Verwaltungsleistungen online verfügbar.'
		);
		dated([beside, year, count], (sentence, y, n) => [
			sentence.replace('Y', String(y)).replace(/\bN\b/, String(n)),
			`${n} 2025-03-05`
		]);
	});

	it('ends with what is told of now', () => {
		dated([year, count], (y, n) => [
			`${n} Kommunen arbeiteten ${y} mit dem Serviceportal, ${n + 30} arbeiten heute damit.`,
			`${n} ${y}`,
			`${n + 30} 2025-03-05`
		]);
	});
});

describe('"über" before a sum', () => {
	const bounds = (line: string) => figuresOf(line).map((f) => f.bound);

	it('names the amount of a paper, though its parties stand between', () => {
		expect(
			bounds(
				'[Hessen] Den Vertrag mit einem Softwarehaus über 4 Millionen Euro für die E-Akte hat das Land geschlossen.'
			)
		).toEqual(['exact']);
	});

	it('is a limit elsewhere', () => {
		expect(bounds('[Hessen] Für die E-Akte hat das Land über 4 Millionen Euro ausgegeben.')).toEqual([
			'at_least'
		]);
	});
});
