import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, vetoes } from './read.ts';

const count = fc.integer({ min: 3, max: 900 });
const who = fc.constantFrom(
	'Kommunen',
	'Behörden',
	'Landkreise',
	'Jugendämter',
	'Bauaufsichten',
	'Amtsgerichte'
);
/** What authorities do with a thing, in verbs that no list of use has to know. */
const does = fc.constantFrom(
	'wickeln ihre Verfahren über das Portal ab',
	'führen ihre Akten elektronisch',
	'bearbeiten Bauanträge am Bildschirm',
	'steuern ihren Posteingang mit der Software',
	'beziehen die Lösung aus der Cloud',
	'liefern ihre Daten über die gemeinsame Schnittstelle'
);
const opening = fc.constantFrom('Inzwischen', 'Mittlerweile', 'Heute', 'Im Land');

describe('authorities that work with something', () => {
	it('are told by who does what, whatever the verb', () => {
		fc.assert(
			fc.property(count, who, does, opening, (n, noun, predicate, first) => {
				const [verb, ...rest] = predicate.split(' ');
				expect(read(`[Hessen] ${n} ${noun} ${predicate}.`)[0]).toMatch(new RegExp(`^A ${n} `));
				const inverted = `[Hessen] ${first} ${verb} ${n} ${noun} ${rest.join(' ')}.`;
				expect(read(inverted)[0]).toMatch(new RegExp(`^A ${n} `));
			}),
			{ numRuns: 40 }
		);
	});

	it('are none where they only stand beside it', () => {
		const beside = fc.constantFrom<(n: number, noun: string) => string>(
			(n, noun) => `Vertreter von ${n} ${noun} ließen sich die Software erklären.`,
			(n, noun) => `Das Portal wurde mit ${n} ${noun} diskutiert.`,
			(n, noun) => `Für die ${n} ${noun} sei das Verfahren zu teuer.`,
			(n, noun) => `Die Prüfer haben ${n} ${noun} besucht und das Fachverfahren angesehen.`,
			(n, noun) => `Rang eins unter ${n} ${noun}: So gut ist die Plattform.`,
			(n, noun) => `Jährlich gehen bei ${n} ${noun} 130.000 Anträge ein.`
		);
		fc.assert(
			fc.property(count, who, beside, (n, noun, tell) => {
				expect(read(`[Hessen] ${tell(n, noun)}`).filter((f) => f.startsWith('A'))).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('members', () => {
	it('of an association are users, of a body of people they are not', () => {
		const association = fc.constantFrom('Dem Zweckverband', 'Der Genossenschaft', 'Dem IT-Verbund');
		const body = fc.constantFrom('Dem Beirat', 'Dem Ausschuss', 'Der Architektenkammer', 'Dem Kreistag');
		fc.assert(
			fc.property(count, association, body, (n, ours, theirs) => {
				expect(read(`[Sachsen] ${ours} gehören ${n} Mitglieder an.`)).toEqual([`A ${n} live total 14`]);
				expect(read(`[Sachsen] ${theirs} gehören ${n} Mitglieder an.`)).toEqual([]);
			}),
			{ numRuns: 20 }
		);
	});

	it('are no more than there are authorities', () => {
		expect(vetoes('[Sachsen] Dem Verband gehören 70.000 Mitglieder an.')).toEqual([
			'70.000: counts people: too many for authorities'
		]);
	});
});

describe('a noun that is left out', () => {
	it.each([
		['[Hessen] Jede Kommune darf die Plattform nutzen. 312 tun es.', ['A 312 live total 06']],
		['[Hessen] Von den Meldestellen nutzen mittlerweile 71 das Portal.', ['A 71 live total 06']],
		[
			'[Saarland] Geworden sind es 187: So viele Leistungen lassen sich online erledigen.',
			['S 187 live total 10']
		],
		[
			'[Bremen] 201 Onlinedienste sind verfügbar, doppelt so viele wie vor zwei Jahren; 40 kamen hinzu.',
			['S 201 live total 04', 'S 40 live added 04']
		]
	])('%s', (line, want) => expect(read(line)).toEqual(want));

	it('is not taken from people counted in between', () => {
		expect(
			read('[Hessen] 40 Dienste sind online. 300 Nutzer haben sich gemeldet, 120 sind zufrieden.')
		).toEqual(['S 40 live total 06']);
	});
});

describe('services', () => {
	it('are none where a number only compares, or tells what was handled', () => {
		const none = fc.constantFrom<(n: number) => string>(
			(n) => `Den Ersten und den Letzten trennen ${n} Leistungen.`,
			(n) => `${n} Anliegen wurden seit Januar erledigt.`,
			(n) => `Im Rechenzentrum laufen ${n} Fachverfahren.`,
			(n) => `Im Kreistag lagen ${n} Anträge vor.`
		);
		fc.assert(
			fc.property(fc.integer({ min: 3, max: 500 }), none, (n, tell) => {
				expect(read(`[Sachsen] ${tell(n)}`)).toEqual([]);
			}),
			{ numRuns: 30 }
		);
	});

	it('are so many as never before: no negation', () => {
		expect(read('[Berlin] 62 Online-Formulare, so viele wie nie, hält die Stadt bereit.')).toHaveLength(1);
	});

	it('are told by a form where it can be handed in', () => {
		const where = fc.constantFrom('auf der Internetseite', 'im Netz', 'im Portal', 'per Smartphone');
		fc.assert(
			fc.property(fc.integer({ min: 3, max: 500 }), where, (n, place) => {
				expect(read(`[Hessen] Für Bürger gibt es ${place} ${n} Anträge.`)[0]).toMatch(`S ${n} live`);
			}),
			{ numRuns: 20 }
		);
	});
});

describe('places named beside a counted group', () => {
	it.each([
		'[Sachsen-Anhalt] Inzwischen sind Magdeburg, Dessau-Roßlau und 7 Landkreise an die 115 angeschlossen.',
		'[Schleswig-Holstein] 7 Ämter sowie die Städte Husum und Heide nutzen das Portal.'
	])('are added up: %s', (line) => expect(read(line)[0]).toMatch(/^A 9 live/));

	it('count for one where they stand beside the group', () => {
		expect(read('[Hessen] Neben der Kreisverwaltung nutzen auch 8 Städte das Portal.')[0]).toMatch(
			/^A 9 live/
		);
	});

	it('are not added where they only say where', () => {
		expect(read('[Hessen] In Fulda und 8 Städten wird das Portal genutzt.')[0]).toMatch(/^A 8 /);
	});
});
