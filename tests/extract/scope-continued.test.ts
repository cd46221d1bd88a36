import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 90 });

/** "23 → 06 by 01": value, place and leading Land of every figure. */
const told = (line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}${f.lead ? ` by ${f.lead}` : ''}`);

const always = alwaysTold(told);

describe('a number that goes on with the one before', () => {
	const noun = words('Wohngeldstellen', 'Kommunen', 'Behörden');

	it('counts where that counts, in the same sentence', () => {
		always([fc.integer({ min: 6, max: 20 }), noun, words('fünf weitere', 'fünf')], (n, who, more) => ({
			text: `[Kreis Steinfurt] ${n} ${who} im Kreis Steinfurt nutzen den Onlinedienst aus Schleswig-Holstein, ${more} bereiten die Anbindung vor.`,
			figures: [`${n} → 05566 by 01`, '5 → 05566 by 01']
		}));
	});

	it('counts where that counts, if it adds to it in the next', () => {
		always([count, words('Verwaltungen', 'Behörden', 'Kommunen')], (n, who) => ({
			text: `[Ulm] ${n} Kommunen in Hessen nutzen das Serviceportal. Elf weitere ${who} werden derzeit angebunden.`,
			figures: [`${n} → 06`, '11 → 06']
		}));
		always([count, noun], (n, who) => ({
			text: `[Ulm] Bundesweit nutzen ${n + 200} ${who} das Serviceportal, in Bayern allein sind es ${n}. Weitere elf ${who} werden derzeit angebunden.`,
			figures: [`${n + 200} → DE`, `${n} → 09`, '11 → DE']
		}));
	});

	it('counts where its own words say', () => {
		always([count, noun], (n, who) => ({
			text: `[Ulm] ${n} ${who} in Hessen nutzen das Serviceportal. Elf weitere ${who} in Bayern werden derzeit angebunden.`,
			figures: [`${n} → 06`, '11 → 09']
		}));
		always([count, noun], (n, who) => ({
			text: `[Ulm] ${n} ${who} in Hessen nutzen das Serviceportal. Landesweit werden elf ${who} derzeit angebunden.`,
			figures: [`${n} → 06`, '11 → 08']
		}));
	});
});

describe('money that goes on with the sum before', () => {
	const million = fc.integer({ min: 12, max: 95 });
	const goal = words(
		'das Themenfeld Familie und Kind',
		'das von Bremen betreute Themenfeld Familie und Kind'
	);

	it('counts where that counts', () => {
		always([million, goal, words('gebunden', 'bewilligt')], (n, what, verb) => ({
			text: `[Bremen] ${n} Millionen Euro hat der Bund für ${what} bis Ende 2024 ausgegeben. Weitere ${n - 10} Millionen Euro seien ${verb}.`,
			figures: [`${n}000000 → DE by 04`, `${n - 10}000000 → DE by 04`]
		}));
		always([million, words('ausgezahlt', 'abgerufen')], (n, verb) => ({
			text: `[Darmstadt] Das Land Hessen hatte für digitale Verwaltung ${n} Millionen Euro eingeplant. Bis Ende 2024 wurden ${n - 10} Millionen Euro ${verb}.`,
			figures: [`${n}000000 → 06`, `${n - 10}000000 → 06`]
		}));
	});

	it('counts with whoever is told to give or get it', () => {
		always([million, words('Die Stadt', 'Das Rathaus')], (n, who) => ({
			text: `[Darmstadt] Das Land Hessen hatte für digitale Verwaltung ${n} Millionen Euro eingeplant. ${who} gibt weitere ${n - 10} Millionen Euro für digitale Verwaltung aus.`,
			figures: [`${n}000000 → 06`, `${n - 10}000000 → 06411000`]
		}));
	});
});

describe('"dort"', () => {
	it('is the one place of the sentence before', () => {
		always([count, words('Sachsen → 14', 'Bremen → 04', 'Der Freistaat Bayern → 09')], (n, of) => {
			const [name, key] = of.split(' → ');
			return {
				text: `[Hessen] ${name} bietet ${n} Leistungen online an. Dort sollen ${n + 5} weitere folgen.`,
				figures: [`${n} → ${key}`, `${n + 5} → ${key}`]
			};
		});
	});

	it('is at home where several were named, or none', () => {
		always([count, words('Sachsen und Bayern sind', 'Die Verwaltung ist')], (n, who) => ({
			text: `[Hessen] ${who} mit einem Portal vertreten. Dort sind ${n} Leistungen online.`,
			figures: [`${n} → 06`]
		}));
	});
});

describe('a kreisfreie Stadt', () => {
	it('is none of the Verbandsgemeinden told of', () => {
		always([words('Mainz 07315000', 'Koblenz 07111000', 'Trier 07211000'), count], (of, n) => {
			const [town, key] = of.split(' ');
			return {
				text: `[${town}] Wie die Verbandsgemeinden ringsum setzt man auf das Internet: ${n} Leistungen sind online.`,
				figures: [`${n} → ${key}`]
			};
		});
	});
});
