import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const thousand = fc.integer({ min: 21, max: 950 });
const purpose = words('die E-Akte', 'das digitale Rathaus', 'das Serviceportal', 'den digitalen Bauantrag');
const always = alwaysTold((line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`)
);

describe('the capital of the Land in the news of a place there', () => {
	const home = words(
		'Plön Kiel 01057057',
		'Lahr Stuttgart 08317065',
		'Landkreis Gotha Erfurt 16067',
		'Völklingen Saarbrücken 10041519'
	);
	const parts = (of: string) => /^(.+) (\S+) (\d+)$/.exec(of)!.slice(1) as [string, string, string];

	it('gives what counts at home', () => {
		const said = words(
			'C fördert W mit N.000 Euro.',
			'C unterstützt das Vorhaben W mit N.000 Euro aus einem Programm.',
			'Für W kommen N.000 Euro aus C, bewilligt wurden sie gestern.'
		);
		always([home, said, thousand, purpose], (of, line, n, what) => {
			const [at, capital, key] = parts(of);
			const text = line
				.replace('C', capital)
				.replace('C', capital)
				.replace('W', what)
				.replace('N', String(n));
			return { text: `[${at}] ${text}`, figures: [`${n}000 → ${key}`] };
		});
	});

	it('has its own money where it gets it', () => {
		always([thousand, purpose], (n, what) => ({
			text: `[Plön] Kiel erhält ${n}.000 Euro für ${what}.`,
			figures: [`${n}000 → 01002000`]
		}));
	});
});

describe('where a grant was handed over', () => {
	const where = words(
		'Im Rathaus von Stuhr hat der Minister',
		'In Stuhr hat Staatssekretär Jan Meier',
		'Bei einem Termin im Rathaus in Stuhr hat die Ministerin'
	);

	it('is no place where it counts in the news of the Kreis', () => {
		always([where, thousand, purpose], (who, n, what) => ({
			text: `[Landkreis Diepholz] ${who} einen Bescheid über ${n}.000 Euro für ${what} überreicht.`,
			figures: [`${n}000 → 03251`]
		}));
	});

	it('gets it where its mayor is told of, or in the news of the Land', () => {
		always([thousand, purpose], (n, what) => ({
			text: `[Landkreis Diepholz] In Stuhr hat der Minister einen Bescheid über ${n}.000 Euro für ${what} an den Bürgermeister übergeben.`,
			figures: [`${n}000 → 03251037`]
		}));
		always([where, thousand, purpose], (who, n, what) => ({
			text: `[Niedersachsen] ${who} einen Bescheid über ${n}.000 Euro für ${what} überreicht.`,
			figures: [`${n}000 → 03251037`]
		}));
	});
});

describe('where others do the work', () => {
	const centre = words(
		'beim Servicecenter in Mainz',
		'im Rechenzentrum in Mainz',
		'bei der Zentrale in Mainz'
	);

	it('does not join', () => {
		const joins = words('ist dem 115-Verbund beigetreten', 'hat sich der Behördennummer 115 angeschlossen');
		always([words('Die Stadt', 'Die Nibelungenstadt'), joins, centre], (who, verb, there) => ({
			text: `[Worms] ${who} ${verb}, Anrufe landen ${there}.`,
			figures: ['1 → 07319000']
		}));
	});

	it('has no services', () => {
		always([fc.integer({ min: 21, max: 110 }), words('gehostete', 'betriebene')], (n, how) => ({
			text: `[Worms] Das in Mainz ${how} Portal hält ${n} Leistungen bereit.`,
			figures: [`${n} → 07319000`]
		}));
	});
});
