import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 61, max: 110 });
const always = alwaysTold((line) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}${f.lead ? ` by ${f.lead}` : ''}`)
);
const land = words('Hessen 06', 'Bremen 04', 'Thüringen 16', 'Brandenburg 12');
const two = (of: string) => of.split(' ') as [string, string];

describe('a ranking', () => {
	it('counts what is left of a whole where the place behind it is', () => {
		always([land, count], (of, n) => {
			const [name, key] = two(of);
			return {
				text: `[OZG] ${n} der 575 OZG-Leistungen sind in ${name} abrufbar, das Saarland folgt mit ${n - 9}.`,
				figures: [`${n} → ${key}`, `${n - 9} → 10`]
			};
		});
	});

	it('keeps a byname in brackets with its town', () => {
		const told = fc.constantFrom(
			(n: number) => `auf ${n} kommt`,
			(n: number) => `${n} meldet`,
			(n: number) => `es auf ${n} bringt`
		);
		always([count, told], (n, has) => ({
			text: `[Landkreis Harburg] In Seevetal sind ${n} Onlinedienste verfügbar, während Winsen (Luhe) ${has(n - 9)}.`,
			figures: [`${n} → 03353031`, `${n - 9} → 03353040`]
		}));
	});

	it('tells of those who live in a place', () => {
		always([land, count, words('wohnt', 'lebt', 'zu Hause ist')], (of, n, lives) => {
			const [name, key] = two(of);
			return {
				text: `[OZG] Wer in ${name} ${lives}, kann unter ${n} Leistungen wählen, die online verfügbar sind. Bayern folgt mit ${n - 9}.`,
				figures: [`${n} → ${key}`, `${n - 9} → 09`]
			};
		});
	});

	it('means by its kind the place that was told before', () => {
		const kind = words('Hamburg 02 der Stadtstaat', 'Bremen 04 die Hansestadt', 'Sachsen 14 der Freistaat');
		always([kind, count], (of, n) => {
			const [name, key, ...called] = of.split(' ');
			return {
				text: `[OZG] Vorn liegt wieder ${name}. Den Ausschlag gaben ${n} Leistungen, die ${called.join(' ')} online anbietet. Hessen kommt auf ${n - 9}.`,
				figures: [`${n} → ${key}`, `${n - 9} → 06`]
			};
		});
	});

	it('of makers tells of services for all', () => {
		always([land, count], (of, n) => {
			const [name, key] = two(of);
			return {
				text: `[OZG] Niedersachsen hat ${n} Onlinedienste für alle Länder entwickelt. Auf ${n - 9} bringt es ${name}.`,
				figures: [`${n} → DE by 03`, `${n - 9} → DE by ${key}`]
			};
		});
		always([land, count], (of, n) => {
			const [name, key] = two(of);
			return {
				text: `[OZG] Bundesweit sind ${n} Onlinedienste verfügbar. ${name} kommt auf ${n - 9}.`,
				figures: [`${n} → DE`, `${n - 9} → ${key}`]
			};
		});
	});

	it('has no figure in what is told per head', () => {
		always([land, count, words('je 100.000 Einwohner', 'pro Kopf', 'je 10.000 Menschen')], (of, n, per) => {
			const [name, key] = two(of);
			return {
				text: `[OZG] In ${name} sind ${n} Leistungen online verfügbar. Bei den Patenten kommt Bayern auf ${n - 9} ${per}.`,
				figures: [`${n} → ${key}`]
			};
		});
	});

	it('takes the latest count for the present one', () => {
		always([land, count], (of, n) => {
			const [name, key] = two(of);
			return {
				text: `[OZG] Bayern bietet ${n + 9} Leistungen online an. Dahinter rangiert ${name}, das zuletzt ${n} vorzuweisen hatte.`,
				figures: [`${n + 9} → 09`, `${n} → ${key}`]
			};
		});
	});
});

describe('places beside a number that own nothing', () => {
	it('are those of who speaks', () => {
		always([count, words('CIO Müller', 'Digitalminister Meyer')], (n, who) => ({
			text: `[IT-Planungsrat] ${n} der 575 Leistungen gibt es flächendeckend, bilanziert Hamburgs ${who} nach der Sitzung.`,
			figures: [`${n} → DE`]
		}));
	});

	it('are those where the Kreis was handed its grant', () => {
		always([count, words('in Calden', 'im Rathaus von Calden')], (n, where) => ({
			text: `[Landkreis Kassel] Den Förderbescheid über ${n}.000 Euro für die E-Akte hat der Minister (CDU) ${where} übergeben.`,
			figures: [`${n}000 → 06633`]
		}));
	});

	it('leave a provider’s Land to those who joined it', () => {
		always([count], (n) => ({
			text: `[Altenburg] Altenburg arbeitet mit der KIV Thüringen zusammen. ${n} Gesellschafter zählt das Unternehmen, das sie nutzen.`,
			figures: [`${n} → 16`]
		}));
	});
});
