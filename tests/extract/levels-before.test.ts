import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf, read, vetoes } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const now = fc.integer({ min: 101, max: 300 });
const then = fc.integer({ min: 21, max: 90 });
const always = alwaysTold((line: string) => figuresOf(line).map((f) => `${f.value} ${f.stage}`));

describe('a level of a year that is over', () => {
	it('is none beside the one of now that is told before it', () => {
		const told = words(
			'N Kommunen in Hessen nutzen den Onlinedienst',
			'In Hessen setzen N Kommunen den Onlinedienst ein',
			'N Onlinedienste sind in Hessen abrufbar',
			'Hessen bietet N Onlinedienste an'
		);
		const joint = words('; ', ', ', '. ');
		const when = words('Ende 2022', 'Anfang 2023', 'im Sommer 2022', 'zum Jahresende 2021', 'im Januar 2023');
		const level = words('waren es M', 'waren es erst M', 'lag die Zahl bei M', 'kam man auf M');
		always([told, now, joint, when, level, then], (t, n, j, w, l, m) => ({
			text: `[Hessen] ${t.replace('N', String(n))}${j}${j === '. ' ? w[0]!.toUpperCase() + w.slice(1) : w} ${l.replace('M', String(m))}.`,
			figures: [`${n} live`]
		}));
	});

	it('stays a figure where nothing is told of now, or where it tells what came', () => {
		expect(read('[Hessen] Am Stichtag 31. Dezember 2024 waren 83 Onlinedienste in Hessen abrufbar.')).toEqual(
			['S 83 live total 06']
		);
		expect(
			read('[Hessen] Hessen bietet 140 Onlinedienste an, 2024 kamen 30 hinzu.').map((l) =>
				l.split(' ', 2).join(' ')
			)
		).toEqual(['S 140', 'S 30']);
	});

	it('is a former budget, whose currency may be left out', () => {
		expect(
			read(
				'[Hessen] Auf 6,2 Millionen Euro steigt der Ansatz für die digitale Verwaltung. Bisher betrug er 5,2 Millionen.'
			)
		).toHaveLength(1);
		expect(
			read('[Hessen] Für die E-Akte zahlte das Land 2023 310.000 Euro, 2024 waren es 275.000.').map(
				(l) => l.split(' ', 2)[1]
			)
		).toEqual(['310000', '275000']);
	});
});

describe('what "sind es" says beside a source that is named', () => {
	it('counts the same in the place that opens the clause', () => {
		const source = words(
			'laut Innenministerium ',
			'nach Angaben des Ministeriums ',
			'nach Zahlen der FITKO ',
			'laut dem Potsdamer Innenministerium ',
			''
		);
		always([source, now], (s, n) => ({
			text: `[Landkreis Fulda] Vier Kommunen im Landkreis Fulda nutzen den Onlinedienst. Bundesweit sind es ${s}über ${n}.`,
			figures: ['4 live', `${n} live`]
		}));
		expect(
			read(
				'[Landkreis Fulda] Vier Kommunen im Landkreis Fulda nutzen den Onlinedienst. Bundesweit sind es laut dem Potsdamer Innenministerium über 240.'
			)[1]
		).toContain('DE');
	});

	it('goes on to another place without its verb', () => {
		expect(
			read(
				'[Hamburg] Die Plattform nutzen bundesweit 412 Kommunen. In Hessen sind es 120, in Sachsen-Anhalt 43.'
			)
		).toEqual(['A 412 live total DE', 'A 120 live total 06', 'A 43 live total 15']);
	});
});

describe('a main clause behind a mark', () => {
	it('counts the group that was told before the mark', () => {
		expect(
			read('[Hessen] Das Portal steht allen Kommunen offen; 402 von 422 haben sich angeschlossen.')
		).toEqual(['A 402 live total 06 some']);
		expect(
			read(
				'[Hessen] Sämtliche Arbeitsgerichte verzichten auf Papier: Alle sieben arbeiten mit der elektronischen Akte.'
			)
		).toEqual(['A 7 live total 06 all']);
	});
});

describe('a place named as an example', () => {
	it('says not where all of them are', () => {
		const lead = words('darunter Kassel', 'darunter Kassel und Fulda', 'darunter auch die Stadt Kassel');
		always([lead, then], (l, n) => ({
			text: `[Hessen] In Hessen nutzen ${n} Kommunen den Onlinedienst, ${l}.`,
			figures: [`${n} live`]
		}));
		expect(
			read(
				'[Landkreis Fulda] Den Onlinedienst nutzen 31 Kommunen. Acht weitere bereiten den Anschluss vor, darunter Waldeck-Frankenberg.'
			)[1]
		).toBe('A 8 planned added 06631');
	});
});

describe('so many for each', () => {
	it('is a rate, wherever it stands', () => {
		expect(vetoes('[Fulda] Auf 100 Einwohner kommen zwei elektronische Anträge.')).toEqual(
			expect.arrayContaining([expect.stringMatching(/^zwei: rate/)])
		);
		expect(read('[Fulda] Auf jeden Bürger entfallen drei Onlinedienste.')).toEqual([]);
	});
});

describe('cases and tasks', () => {
	it('are no services that anybody offers', () => {
		for (const text of [
			'Pro Jahr kommen so 340 Verfahren zustande.',
			'Bezahlt werden kann mit vier Verfahren.',
			'Die Behörde erbringt 260 Leistungen.'
		])
			expect(read(`[Landkreis Fulda] ${text}`)).toEqual([]);
		expect(read('[Landkreis Fulda] Die Behörde erbringt 260 Leistungen online.')).toEqual([
			'S 260 live total 06631'
		]);
	});
});

describe('nouns of authorities and services', () => {
	it('count where they use something or are offered', () => {
		const body = words(
			'Schulträger',
			'Polizeien',
			'Wasserverbände',
			'Landesdirektionen',
			'Kämmereien',
			'Bürgermeistereien',
			'Generalstaatsanwaltschaften',
			'Mittelzentren',
			'Nachbarstädte',
			'Stadtbezirke',
			'Kommunalunternehmen'
		);
		always([body, then], (b, n) => ({
			text: `[Hessen] In Hessen nutzen ${n} ${b} den Onlinedienst.`,
			figures: [`${n} live`]
		}));
		const noun = words(
			'Verwaltungsprozesse',
			'Onlinevorgänge',
			'Antragswege',
			'Behördenwege',
			'eDienste',
			'Formulardialoge'
		);
		always([noun, then], (s, n) => ({
			text: `[Fulda] Die Stadt bietet ${n} ${s} online an.`,
			figures: [`${n} live`]
		}));
	});

	it('tell a further dozen, an ordinal behind "ihr", and no bound of a verb', () => {
		expect(
			read('[Hessen] Den Dienst nutzen 41 Kommunen. Ein weiteres Dutzend bereitet den Anschluss vor.')[1]
		).toMatch(/^A 12 approx planned/);
		expect(read('[Hessen] Mit Fulda hat die ekom21 ihr 60. Mitglied aufgenommen.')).toEqual([
			'A 60 live total 06'
		]);
		expect(read('[Fulda] Fulda verfügt über 45 Onlinedienste.')[0]).toMatch(/^S 45 live/);
		expect(read('[Fulda] Fulda verfügt über mehr als 45 Onlinedienste.')[0]).toMatch(/^S 45 at_least live/);
	});
});
