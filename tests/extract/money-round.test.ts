import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { read } from './read.ts';

const million = fc.integer({ min: 2, max: 9 });
const words = (...list: string[]) => fc.constantFrom(...list);
/** "26000000 announced added", of every amount that is read. */
const told = (text: string) =>
	read(text)
		.filter((f) => f.startsWith('€'))
		.map((f) => f.replace(/^€ (\d+).*? (announced|committed|paid) (total|added) .*$/, '$1 $2 $3'));

const always = alwaysTold(told);

/** A round of a programme, told as granted. */
const granted = words(
	'In der dritten Runde des Programms für das digitale Rathaus hat das Land die Bescheide übergeben.',
	'Die Zuwendungen der zweiten Förderstaffel für digitale Rathäuser sind bewilligt.',
	'In der jüngsten Förderrunde für digitale Rathäuser sind elf Kommunen zum Zuge gekommen.'
);

describe('what one gets of a round', () => {
	const share = words(
		'Nach Gera gehen # Millionen Euro.',
		'# Millionen Euro gehen an die Stadt Gera.',
		'Die Stadt Gera bedenkt das Ministerium mit # Millionen Euro.',
		'Gera kann mit # Millionen Euro rechnen.',
		'# Millionen Euro erhält die Stadt Gera.'
	);

	it('is a share of it, and as far as the round', () => {
		always([granted, share, million], (round, s, n) => ({
			text: `[Thüringen] ${round} ${s.replace('#', `${n}`)}`,
			figures: [`${n}000000 committed added`]
		}));
	});

	it('is only announced where the round is', () => {
		always([million, words('startet', 'beginnt im Mai', 'steht bevor')], (n, begins) => ({
			text: `[Thüringen] Die dritte Förderrunde für digitale Rathäuser ${begins}. Nach Gera gehen dann ${n} Millionen Euro.`,
			figures: [`${n}000000 announced added`]
		}));
	});

	it('is no sum of all rounds, nor a grant without one', () => {
		always([granted, million, words('Insgesamt', 'Seit 2019')], (round, n, all) => ({
			text: `[Thüringen] ${round} ${all} wurden damit ${n} Millionen Euro bewilligt und gingen an die Kommunen.`,
			figures: [`${n}000000 committed total`]
		}));
		always([million], (n) => ({
			text: `[Thüringen] Das Land hat den Bescheid für das digitale Rathaus übergeben. Nach Gera gehen ${n} Millionen Euro.`,
			figures: [`${n}000000 committed total`]
		}));
	});

	it('is the largest or smallest of several, told in apposition', () => {
		const one = words('die größte davon', 'der dickste Brocken', 'der größte Brocken', 'die kleinste davon');
		always([one, million], (which, n) => ({
			text: `[Thüringen] Das Land hat Zuschüsse für digitale Rathäuser bewilligt; ${which}, ${n} Millionen Euro, geht an die Stadt Gera.`,
			figures: [`${n}000000 committed added`]
		}));
	});

	it('is a sum of those who were lucky this time', () => {
		always(
			[million, words('163 Rathäuser', '21 Kommunen'), words('diesmal', 'dieses Mal')],
			(n, who, now) => ({
				text: `[Thüringen] Für digitale Rathäuser gibt es Zuschüsse. Landesweit hatten ${now} ${who} Erfolg, der Minister spricht von ${n} Millionen Euro.`,
				figures: [`${n}000000 committed added`]
			})
		);
	});
});

describe('a part in time of a told sum', () => {
	const small = fc.integer({ min: 2, max: 30 });

	it('is added, year by year', () => {
		always([small, small, words('macht zusammen', 'in Summe', 'insgesamt')], (n, m, all) => ({
			text: `[Thüringen] Für digitale Rathäuser werden 2026 ${n} Millionen Euro, 2027 ${m + 30} Millionen Euro bereitgestellt, ${all} ${n + m + 30} Millionen Euro.`,
			figures: [
				`${n}000000 announced added`,
				`${m + 30}000000 announced added`,
				`${n + m + 30}000000 announced total`
			]
		}));
	});

	it('is a total where the years make no told sum', () => {
		always([small, small], (n, m) => ({
			text: `[Thüringen] Für digitale Rathäuser werden 2026 ${n} Millionen Euro, 2027 ${m + 30} Millionen Euro bereitgestellt.`,
			figures: [`${n}000000 announced total`, `${m + 30}000000 announced total`]
		}));
		always([small, small], (n, m) => ({
			text: `[Thüringen] Für digitale Rathäuser werden 2026 ${n} Millionen Euro, 2027 ${m + 30} Millionen Euro bereitgestellt, dazu ${n + m + 35} Millionen Euro für das Serviceportal.`,
			figures: [
				`${n}000000 announced total`,
				`${m + 30}000000 announced total`,
				`${n + m + 35}000000 announced total`
			]
		}));
	});

	it('is a first instalment', () => {
		always([small, words('Nach ersten', 'Die ersten')], (n, so) => ({
			text: `[Thüringen] Für das digitale Rathaus sind 140 Millionen Euro zugesagt. ${so} ${n} Millionen Euro, die 2024 ausgezahlt wurden, folgen weitere.`,
			figures: ['140000000 committed total', `${n}000000 paid added`]
		}));
	});
});

describe('money by which a larger sum is reached', () => {
	const sum = words(
		'Insgesamt stehen damit 140 Millionen Euro bereit.',
		'Die Förderung steigt damit auf 140 Millionen Euro.',
		'Damit sind inzwischen 140 Millionen Euro gebunden.'
	);

	it('came on top', () => {
		always([million, sum], (n, all) => {
			const text = `[Thüringen] Für digitale Rathäuser hat das Land ${n} Millionen Euro freigegeben. ${all}`;
			expect(told(text)[0], text).toBe(`${n}000000 committed added`);
			return { text, figures: told(text) };
		});
	});

	it('did not where the sum is no larger, or is what others do with it', () => {
		const other = words(
			'Damit sollen Firmen 140 Millionen Euro einsparen.',
			'Die Förderung steigt damit auf 1,5 Millionen Euro.'
		);
		always([million, other], (n, all) => {
			const text = `[Thüringen] Für digitale Rathäuser hat das Land ${n} Millionen Euro freigegeben. ${all}`;
			expect(told(text)[0], text).toBe(`${n}000000 committed total`);
			return { text, figures: told(text) };
		});
	});
});
