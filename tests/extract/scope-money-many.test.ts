import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const million = fc.integer({ min: 2, max: 40 });
const thousand = fc.integer({ min: 21, max: 310 });
const always = alwaysTold((line) => figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`));

/** A town, its key, its Land's, and what that Land's municipalities are called. */
const town = words(
	'Merzig, 10042113, 10, saarländischen',
	'Gotha, 16067029, 16, Thüringer',
	'Ravensburg, 08436064, 08, baden-württembergischen',
	'Fulda, 06631009, 06, hessischen'
);
const parts = (of: string) => of.split(', ') as [string, string, string, string];

describe('what a Land gives to its municipalities together, beside what the heading’s town gets', () => {
	it('counts in the Land', () => {
		const sum = fc.constantFrom(
			(n: number, whose: string) =>
				`Insgesamt stellt das Innenministerium den ${whose} Kommunen ${n} Millionen Euro bereit.`,
			(n: number, whose: string) =>
				`${n} Millionen Euro hält das Land insgesamt bereit, damit die ${whose} Rathäuser digital werden.`,
			(n: number) => `Zusammen teilen sich die zehn Preisträger ${n} Millionen Euro.`,
			(n: number) => `Alle 31 geförderten Kommunen erhalten zusammen ${n} Millionen Euro.`,
			(n: number) => `Das Förderprogramm des Landes hat ein Volumen von ${n} Millionen Euro.`
		);
		always([town, thousand, million, sum], (of, own, n, told) => {
			const [name, key, land, whose] = parts(of);
			return {
				text: `[${name}] Die Stadt ${name} erhält vom Land ${own}.000 Euro für die E-Akte. ${told(n, whose)}`,
				figures: [`${own}000 → ${key}`, `${n * 1e6} → ${land}`]
			};
		});
	});

	it('counts in the Kreis that gives to its own, and where a few share one grant', () => {
		always([thousand], (n) => ({
			text: `[Kreis Plön] Für die E-Akte gab der Kreis zuerst 9.000 Euro. Insgesamt stellt der Kreis seinen Kommunen ${n}.000 Euro für die E-Akte bereit.`,
			figures: ['9000 → 01057', `${n}000 → 01057`]
		}));
		always([thousand, words('beiden', 'drei')], (n, few) => ({
			text: `[Merzig] Das Innenministerium gibt den ${few} Gemeinden zusammen ${n}.000 Euro für die E-Akte.`,
			figures: [`${n}000 → 10042113`]
		}));
	});

	it('is the heading’s grant where the Land’s capital only stands for who gives it', () => {
		always([thousand, words('unterstützt das Portal mit', 'fördert die E-Akte mit')], (n, verb) => ({
			text: `[Plön] Kiel ${verb} ${n}.000 Euro.`,
			figures: [`${n}000 → 01057057`]
		}));
		always([thousand], (n) => ({
			text: `[Plön] Kiel investiert ${n}.000 Euro in die E-Akte.`,
			figures: [`${n}000 → 01002000`]
		}));
	});
});

describe('a contract, in the news of a firm’s seat', () => {
	const giver = words('Das Saarland, 10', 'Thüringen, 16', 'Das Land Brandenburg, 12', 'Dresden, 14612000');
	const seat = words('Lübeck', 'Ulm', 'Augsburg');
	const worth = words('Der Auftrag umfasst', 'Der Vertrag hat einen Wert von', 'Der Vertragswert liegt bei');

	it('counts where the one is who gave it', () => {
		always([giver, seat, million, worth], (of, at, n, what) => {
			const [who, key] = of.split(', ');
			return {
				text: `[${at}] ${who} hat die Softwarefirma mit der Einführung der E-Akte beauftragt. ${what} ${n} Millionen Euro.`,
				figures: [`${n * 1e6} → ${key}`]
			};
		});
	});

	it('counts in the heading’s town where that is the one', () => {
		always([seat, million, worth], (at, n, what) => ({
			text: `[${at}] Die Stadt hat eine Softwarefirma aus Hessen mit der E-Akte beauftragt. ${what} ${n} Millionen Euro.`,
			figures: [`${n * 1e6} → ${{ Lübeck: '01003000', Ulm: '08421000', Augsburg: '09761000' }[at]}`]
		}));
	});
});
