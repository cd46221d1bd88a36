import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });
const land = words('Hessen 06', 'Schleswig-Holstein 01', 'Saarland 10', 'Mecklenburg-Vorpommern 13');

/** "23 → DE by 06": value, place and leading Land of every figure. */
const told = (line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}${f.lead ? ` by ${f.lead}` : ''}`);

const always = alwaysTold(told);

describe('authorities outside the heading’s Land', () => {
	const outside = words(
		'Außerhalb des Landes',
		'Jenseits der Landesgrenzen',
		'Über die Landesgrenzen hinaus',
		'Im übrigen Bundesgebiet',
		'In anderen Ländern',
		'In den übrigen Bundesländern',
		'Außerhalb'
	);
	const noun = words('Behörden', 'Kommunen', 'Wohngeldstellen');

	it('count nationwide, led by it', () => {
		always([land, outside, count, noun], (of, where, n, who) => {
			const [name, key] = of.split(' ');
			return {
				text: `[${name}] ${where} nutzen ${n} ${who} den Onlinedienst.`,
				figures: [`${n} → DE by ${key}`]
			};
		});
		always([land, count, noun], (of, n, who) => {
			const [name, key] = of.split(' ');
			return {
				text: `[${name}] Im Land selbst nutzen ${n} ${who} den Onlinedienst, außerhalb sind es ${n + 5}.`,
				figures: [`${n} → ${key}`, `${n + 5} → DE by ${key}`]
			};
		});
	});

	it('have no leader in the heading where others are only an example', () => {
		const like = words('Wie in anderen Ländern', 'Nach dem Vorbild in anderen Ländern');
		fc.assert(
			fc.property(land, count, noun, like, (of, n, who, as) => {
				const text = `[${of.split(' ')[0]}] ${as} nutzen nun ${n} ${who} den Onlinedienst.`;
				expect(told(text).join(), text).not.toContain('by');
			}),
			{ numRuns: 40 }
		);
	});

	it('count at home where it is outside of something else', () => {
		always(
			[land, count, noun, words('der Öffnungszeiten', 'der Sprechstunden', 'eines Büros')],
			(of, n, who, what) => {
				const [name, key] = of.split(' ');
				return {
					text: `[${name}] Außerhalb ${what} nutzen ${n} ${who} den Onlinedienst.`,
					figures: [`${n} → ${key}`]
				};
			}
		);
	});
});

describe('services that one Land makes for all', () => {
	const phrase = words(
		'im Auftrag aller Länder',
		'im Auftrag der Länder',
		'für alle Länder',
		'stellvertretend für die anderen Länder',
		'für sämtliche Bundesländer'
	);

	it('count nationwide, led by it', () => {
		always([land, phrase, count], (of, whom, n) => {
			const [name, key] = of.split(' ');
			return {
				text: `[${name}] ${n} Onlinedienste hat das Land ${whom} freigeschaltet.`,
				figures: [`${n} → DE by ${key}`]
			};
		});
		always(
			[
				land,
				count,
				words('und von allen Ländern übernommen werden', 'und allen Ländern zur Verfügung stehen')
			],
			(of, n, and) => {
				const [name, key] = of.split(' ');
				return {
					text: `[${name}] ${n} Leistungen, vom Waffenschein bis zum Wohngeld, sollen bis Ende 2026 online gehen ${and}.`,
					figures: [`${n} → DE by ${key}`]
				};
			}
		);
		always([phrase, count], (whom, n) => ({
			text: `[OZG] ${n} Onlinedienste hat Bremen ${whom} freigeschaltet.`,
			figures: [`${n} → DE by 04`]
		}));
	});

	it('leave the Land’s own where they are', () => {
		always([land, count], (of, n) => {
			const [name, key] = of.split(' ');
			return {
				text: `[${name}] ${n + 50} Leistungen sind im Land online, ${n} weitere entstehen im Auftrag aller Länder.`,
				figures: [`${n + 50} → ${key}`, `${n} → DE by ${key}`]
			};
		});
		always([count], (n) => ({
			text: `[Fulda] ${n} Leistungen sind in der Stadt online, für alle Länder ein Vorbild.`,
			figures: [`${n} → 06631009`]
		}));
	});
});

describe('what a relative clause behind a preposition tells of the maker', () => {
	const responsible = words('verantwortlich zeichnet', 'federführend ist', 'die Verantwortung trägt');
	const lands = words('Hessen 06', 'Bremen 04', 'Saarland 10');

	it('gives no place to the authorities of the clause before', () => {
		always([lands, count, responsible, words('Bundesweit', 'Deutschlandweit')], (of, n, is, where) => {
			const [name, key] = of.split(' ');
			return {
				text: `[${name}] ${where} greifen ${n} Behörden auf den Dienst zurück, für den ${name} ${is}.`,
				figures: [`${n} → DE${is === 'federführend ist' ? ` by ${key}` : ''}`]
			};
		});
	});
});

describe('money for what one Land makes for all', () => {
	const million = fc.integer({ min: 2, max: 40 });
	const phrase = words('für alle Länder', 'stellvertretend für alle Länder', 'im Auftrag der anderen Länder');
	const lands = words('Hessen 06', 'Bremen 04', 'Hamburg 02');

	it('counts nationwide, led by it', () => {
		always([lands, million, phrase], (of, n, whom) => {
			const [name, key] = of.split(' ');
			return {
				text: `[${name}] ${n} Millionen Euro haben die Onlinedienste gekostet, die ${name} ${whom} entwickelt hat.`,
				figures: [`${n * 1e6} → DE by ${key}`]
			};
		});
	});

	it('is the one’s who pays a share of it', () => {
		always([million, phrase], (n, whom) => ({
			text: `[Hessen] Hessen zahlt ${n} Millionen Euro für die Onlinedienste, die Bremen ${whom} entwickelt hat.`,
			figures: [`${n * 1e6} → 06 by 04`]
		}));
	});

	it('counts nationwide where the federation pays it, and in the Land that gets it', () => {
		const services = words(
			'BAföG Digital, Sachsen-Anhalt 15',
			'den digitalen Wohngeldantrag, Schleswig-Holstein 01'
		);
		always([services, million], (of, n) => {
			const [what, home] = of.split(', ');
			const [name, key] = home!.split(' ');
			return {
				text: `[${name}] Der Bund stellt für ${what} ${n} Millionen Euro bereit.`,
				figures: [`${n * 1e6} → DE by ${key}`]
			};
		});
		always([services, million], (of, n) => {
			const [what, home] = of.split(', ');
			const [name, key] = home!.split(' ');
			return {
				text: `[${name}] Für ${what} bekommt das Land vom Bund ${n} Millionen Euro.`,
				figures: [`${n * 1e6} → ${key}`]
			};
		});
	});
});
