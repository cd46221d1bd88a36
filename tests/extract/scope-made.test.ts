import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 90 });
const land = words('Hessen 06', 'Schleswig-Holstein 01', 'Brandenburg 12', 'Mecklenburg-Vorpommern 13');
const told = (line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope}${f.lead ? ` by ${f.lead}` : ''}`);

const always = (form: fc.Arbitrary<string>, figures: (n: number, key: string) => string[]) =>
	fc.assert(
		fc.property(form, land, count, (form, of, n) => {
			const [name, key] = of.split(' ') as [string, string];
			const text = form
				.replaceAll('LAND', name)
				.replaceAll('MEHR', String(n + 100))
				.replaceAll('ZAHL', String(n));
			expect(told(text), text).toEqual(figures(n, key));
		}),
		{ numRuns: 40 }
	);

describe('services made for all Länder', () => {
	it('are told of by a clause that hangs on them', () => {
		always(
			words(
				'[LAND] ZAHL Onlinedienste, die LAND für alle Länder betreibt, sind inzwischen online.',
				'[LAND] ZAHL Onlinedienste stehen auf der Plattform bereit, die LAND nach dem EfA-Prinzip für sämtliche Länder betreibt.',
				'[LAND] Auf der Plattform, die LAND im Auftrag aller Länder betreibt, sind ZAHL Onlinedienste verfügbar.'
			),
			(n, key) => [`${n} → DE by ${key}`]
		);
	});

	it('are told of by the sentence before, to which a word points', () => {
		always(
			words(
				'[LAND] LAND hat das Themenfeld für alle Bundesländer übernommen. ZAHL Leistungen davon sind bereits online.',
				'[LAND] Für alle Länder digitalisiert LAND ein Themenfeld. Daraus sind ZAHL Onlinedienste verfügbar.'
			),
			(n, key) => [`${n} → DE by ${key}`]
		);
	});

	it('are not told of by another clause', () => {
		always(
			words(
				'[LAND] ZAHL Onlinedienste sind freigeschaltet, die Kosten für alle Länder trägt der Bund.',
				'[LAND] ZAHL Onlinedienste sind freigeschaltet. Für alle Länder soll es bald einen Stack geben.',
				'[LAND] Für alle Länder soll es bald einen Stack geben. ZAHL Onlinedienste sind in LAND verfügbar.'
			),
			(n, key) => [`${n} → ${key}`]
		);
	});
});

describe('authorities at home and outside', () => {
	const home = words(
		'zu Hause',
		'daheim',
		'hierzulande',
		'im eigenen Land',
		'im Land selbst',
		'vor der eigenen Haustür'
	);
	it('count at home where a word says so, beside all others', () => {
		fc.assert(
			fc.property(home, land, count, (at, of, n) => {
				const [name, key] = of.split(' ') as [string, string];
				const text = `[${name}] Bundesweit nutzen ${n + 100} Behörden den in ${name} entwickelten Dienst, ${at} sind es ${n}.`;
				expect(told(text), text).toEqual([`${n + 100} → DE by ${key}`, `${n} → ${key}`]);
			}),
			{ numRuns: 40 }
		);
	});

	it('count nationwide outside of the place that is named', () => {
		always(
			words(
				'[LAND] Außerhalb von LAND nutzen ZAHL Behörden den Onlinedienst.',
				'[LAND] ZAHL Behörden außerhalb des Stadtstaates nutzen den Onlinedienst.',
				'[LAND] ZAHL Behörden außerhalb der Hansestadt nutzen den Onlinedienst.'
			),
			(n, key) => [`${n} → DE by ${key}`]
		);
		always(
			words('[LAND] MEHR Behörden außerhalb des Landes nutzen den Dienst, ZAHL weitere folgen.'),
			(n, key) => [`${n + 100} → DE by ${key}`, `${n} → DE by ${key}`]
		);
	});
});

describe('the Land that built what others use', () => {
	it('stands as the subject of a perfect, however long', () => {
		always(
			words(
				'[Potsdam] Ausgerechnet LAND, sonst selten vorn, hat den Dienst gebaut, mit dem bundesweit ZAHL Behörden arbeiten.',
				'[Bund] LAND hat den Dienst im Auftrag des Bundes programmiert; bundesweit nutzen ihn ZAHL Behörden.'
			),
			(n, key) => [`${n} → DE by ${key}`]
		);
	});

	it('is whom others took it over from, told right after too', () => {
		always(
			words(
				'[Saarland] ZAHL Kommunen haben den Onlinedienst im Einsatz, den das Land aus LAND übernommen hat.',
				'[Saarland] ZAHL Kommunen nutzen den Onlinedienst. Übernommen hat ihn das Saarland aus LAND.',
				'[Saarland] ZAHL Kommunen nutzen den Onlinedienst. Die Software stammt aus LAND.',
				'[Saarland] ZAHL Kommunen nutzen die Terminvergabe. Das Verfahren hat das Land aus LAND übernommen.'
			),
			(n, key) => [`${n} → 10 by ${key}`]
		);
		always(
			words(
				'[Saarland] ZAHL Kommunen nutzen das Portal. Der Leiter kommt aus LAND.',
				'[Saarland] ZAHL Kommunen nutzen das Portal, die Betriebskosten werden vom Land übernommen.'
			),
			(n) => [`${n} → 10`]
		);
	});
});

describe('a body of the federation', () => {
	it('offers for the whole country what it offers where it sits', () => {
		fc.assert(
			fc.property(
				words(
					'[Bonn] Im Zollportal stehen',
					'[Berlin] Im Portal des Auswärtigen Amts stehen',
					'[Koblenz] Die Bundeswehr hält',
					'[Offenbach] Bei der Generalzolldirektion stehen'
				),
				count,
				(who, n) => {
					expect(told(`${who} ${n} Onlinedienste bereit.`)).toEqual([`${n} → DE`]);
				}
			),
			{ numRuns: 30 }
		);
	});

	it('before the colon of a heading says that no speaker’s Land is meant', () => {
		expect(
			told('[IT-Planungsrat] 53 Onlinedienste sind überall verfügbar, sagt Hamburgs CIO.').concat(
				told('[Digitales] 53 Onlinedienste sind überall verfügbar, sagt Hamburgs CIO.')
			)
		).toEqual(['53 → DE', '53 → 02']);
	});
});

describe('a town hall of no place', () => {
	it('leaves a report of the Land its Land', () => {
		fc.assert(
			fc.property(words('kaum ein Rathaus', 'nicht jedes Rathaus', 'manches Rathaus'), count, (any, n) => {
				const text = `Das Innenministerium zählt ${n} Onlinedienste, doch ${any} hat alle freigeschaltet.`;
				expect(told(`[Stuttgart] ${text}`)).toEqual([`${n} → 08`]);
				expect(told(`[Stuttgart] Das Rathaus bietet ${n} Onlinedienste an.`)).toEqual([`${n} → 08111000`]);
			}),
			{ numRuns: 30 }
		);
	});
});
