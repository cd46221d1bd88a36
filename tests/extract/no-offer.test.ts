import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const count = fc.integer({ min: 21, max: 480 });
const words = (...list: string[]) => fc.constantFrom(...list);
const services = words('Leistungen', 'Onlinedienste', 'Verwaltungsleistungen', 'Formulare');
const brief = (text: string) => read(`[Hessen] ${text}`).map((f) => f.replace(/(total|added) .*$/, '$1'));
const told = (sentence: fc.Arbitrary<string>, figures: (n: number) => string[]) =>
	fc.assert(
		fc.property(sentence, count, services, (text, n, what) => {
			const whole = text.replace('N', String(n)).replace('W', what);
			expect(brief(whole), whole).toEqual(figures(n));
		})
	);

describe('services that nobody offers', () => {
	it('are no figure', () =>
		told(
			words(
				'Im Schnitt stehen auf den Seiten der Rathäuser N W online bereit.',
				'Durchschnittlich bieten die Städte N W an.',
				'Nur ein Viertel der N W ist online.',
				'60 Prozent der N W sind verfügbar.',
				'Die Arbeitsgruppe prüft derzeit N W auf ihre Eignung.',
				'Das Land hat den Kommunen N W zur Digitalisierung vorgeschlagen.',
				'Das Amt informiert über N W, beantragen kann man sie nicht.'
			),
			() => []
		));

	it('are none where there are more than any place has', () => {
		for (const text of [
			'Für die 6.000 Verwaltungsleistungen brauche es mehr Zeit.',
			'Das Land kennt rund 7.500 Leistungen.'
		])
			expect(brief(text), text).toEqual([]);
	});

	it('are one where the clause says that they are there', () =>
		told(
			words(
				'Das Land hat N W geprüft und freigeschaltet, alle sind online.',
				'Online verfügbar sind N W, sie wurden vorgeschlagen.',
				'Das Angebot an digitalen Leistungen wuchs auf N.',
				'20 Jahre nach dem Start sind N W online.'
			),
			(n) => [`S ${n} live total`]
		));
});

describe('services told by other words', () => {
	const n = fc.integer({ min: 21, max: 48 });
	it('are handled from home', () =>
		fc.assert(
			fc.property(n, words('Vorgänge', 'Prozesse'), words('erledigen', 'abwickeln'), (m, what, verb) => {
				expect(brief(`Gegenwärtig lassen sich ${m} ${what} online ${verb}.`)).toEqual([`S ${m} live total`]);
				expect(
					brief(
						`Gegenwärtig wurden ${m} ${what} online ${verb === 'erledigen' ? 'erledigt' : 'abgewickelt'}.`
					)
				).toEqual([]);
			})
		));

	it('are a part of those that were meant', () =>
		fc.assert(
			fc.property(n, words('geplanten', 'angestrebten', 'vorgesehenen'), (m, meant) => {
				expect(brief(`${m} von ${meant} 50 Onlinediensten sind online.`)).toEqual([`S ${m} live total`]);
				expect(brief(`Von den ${meant} 50 Onlinediensten wurden bisher ${m} umgesetzt.`)).toEqual([
					`S ${m} live total`
				]);
			})
		));

	it('are what the last in a row has', () =>
		fc.assert(
			fc.property(n, count, (m, more) => {
				expect(
					brief(`Mehr als ${more} Onlinedienste hat Kassel schon, Fulda hinkt mit ${m} hinterher.`)
				).toEqual([`S ${more} at_least live total`, `S ${m} live total`]);
			})
		));

	it('go online on a day to come', () =>
		fc.assert(
			fc.property(
				n,
				words(
					'Die Stadt schaltet zum 1. Juli N Anträge frei.',
					'Zum 1. Juli werden N Anträge freigeschaltet.'
				),
				(m, text) => {
					expect(brief(text.replace('N', String(m)))).toEqual([`S ${m} planned total`]);
				}
			)
		));
});
