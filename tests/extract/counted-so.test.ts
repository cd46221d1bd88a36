import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 90 });
const more = fc.integer({ min: 100, max: 400 });
const letter = { services_live: 'S', authorities_onboarded: 'A', funding_eur: '€' } as const;
const always = alwaysTold((line: string) =>
	figuresOf(line).map((f) => `${letter[f.metric]} ${f.value} ${f.stage} ${f.measure}`)
);

describe('services for which nobody need go anywhere', () => {
	const place = words('ins Rathaus', 'aufs Amt', 'ins Bürgerbüro', 'in die Zulassungsstelle', 'zum Schalter');

	it('are offered', () => {
		const free = words(
			'Für N Anträge muss niemand mehr WHERE.',
			'Für N Anträge müssen die Bürger nicht mehr WHERE.',
			'Für N Anträge muss keiner mehr WHERE.',
			'Für N Anträge braucht niemand mehr WHERE zu gehen.',
			'Bei N Anträgen entfällt der Gang WHERE.',
			'Bei N Anträgen sparen sich die Bürger den Weg WHERE.'
		);
		always([free, place, count], (of, where, n) => ({
			text: `[Chemnitz] ${of.replace('N', String(n)).replace('WHERE', where)}`,
			figures: [`S ${n} live total`]
		}));
	});

	it('are not, where people still must', () => {
		const bound = words(
			'Für N Anträge muss man noch WHERE.',
			'Für N Anträge müssen die Bürger weiterhin WHERE.'
		);
		always([bound, place, count], (of, where, n) => ({
			text: `[Chemnitz] ${of.replace('N', String(n)).replace('WHERE', where)}`,
			figures: []
		}));
	});

	it('are not, where it stays on paper or they are only looked at', () => {
		const none = words(
			'Bei N Formularen bleibt es vorerst beim Papier.',
			'N Anträge bleiben in Papierform.',
			'Die Stadt kündigte eine Überprüfung aller N Formulare an.',
			'Geplant ist eine Inventur der N Formulare.',
			'Die Opposition vermisst Ziele für N Verfahren.'
		);
		always([none, count], (of, n) => ({ text: `[Fulda] ${of.replace('N', String(n))}`, figures: [] }));
	});
});

describe('what grew', () => {
	it('is added where a list has more entries', () => {
		const list = words(
			'ihre Liste digitaler Anträge',
			'ihr Angebot an Onlinediensten',
			'ihren Katalog der Online-Anträge'
		);
		const grown = words('um N Einträge verlängert', 'um N Positionen erweitert', 'um N Punkte ergänzt');
		always([list, grown, count], (of, by, n) => ({
			text: `[Lüneburg] Die Stadt hat ${of} ${by.replace('N', String(n))}.`,
			figures: [`S ${n} live added`]
		}));
	});

	it('came on top where it led to more without a comma between', () => {
		const led = words('und kommt damit auf M', 'und kommt somit auf M');
		always([led, count, more], (of, n, m) => ({
			text: `[Trier] Seit Neujahr hat die Stadt ${n} Dienste ins Netz gestellt ${of.replace('M', String(m))}.`,
			figures: [`S ${n} live added`, `S ${m} live total`]
		}));
	});

	it('is the count told before where only "the number" climbs', () => {
		const climb = words('klettern', 'steigen', 'wachsen', 'anwachsen');
		const whose = words('die Zahl', 'ihre Zahl', 'diese Zahl');
		always([climb, whose, count], (verb, whose, n) => ({
			text: `[Weimar] ${n} Anträge sind es erst, die die Stadt ihren 65.000 Bürgern elektronisch abnimmt. Bis Ende 2026 soll ${whose} auf ${2 * n} ${verb}.`,
			figures: [`S ${n} live total`, `S ${2 * n} planned total`]
		}));
	});

	it('is what stands first behind "the number of"', () => {
		const where = words('im Land', 'im Freistaat', 'in der Mark');
		always([where, count, more], (where, n, m) => ({
			text: `[Brandenburg] Damit soll die Zahl der Onlinedienste ${where} von jetzt ${n} auf ${m} im Jahr 2026 klettern.`,
			figures: [`S ${n} live total`, `S ${m} planned total`]
		}));
	});

	it('is a group whose members a clause describes', () => {
		const circle = words(
			'Der Kreis der Kommunen',
			'Die Zahl der Städte',
			'Die Riege der Kommunen',
			'Die Gruppe der Gemeinden'
		);
		const grown = words('gewachsen', 'gestiegen', 'angewachsen');
		always([circle, grown, more], (of, verb, m) => ({
			text: `[KIV Thüringen] ${of}, die der KIV Thüringen als Gesellschafter beigetreten sind, ist seit Januar um zwei auf ${m} ${verb}.`,
			figures: ['A 2 live added', `A ${m} live total`]
		}));
	});

	it('came where it was taken in', () => {
		const by = words('der Aufnahme', 'dem Beitritt', 'dem Eintritt', 'dem Zugang');
		always([by, count, more], (by, n, m) => ({
			text: `[DIKOM] Mit ${by} von ${n} Kommunen ist der Zweckverband auf ${m} Mitglieder angewachsen.`,
			figures: [`A ${n} live added`, `A ${m} live total`]
		}));
	});
});

describe('who is counted', () => {
	it('are those of a whole, whatever they do it with', () => {
		const does = words('bearbeiten', 'versenden', 'empfangen');
		always([does, count], (does, n) => ({
			text: `[Nordrhein-Westfalen] Von den 396 Kommunen ${does} ${n} Anträge über den Wohngeld-Onlinedienst.`,
			figures: [`A ${n} live total`]
		}));
	});

	it('are one more where an office is named with its seat', () => {
		always([count], (n) => ({
			text: `[Wartburgkreis] Das Landratsamt in Bad Salzungen und ${n} Kommunen des Kreises nutzen das Portal.`,
			figures: [`A ${n + 1} live total`]
		}));
	});

	it('are no users where something befell them, where they are in charge or do other things', () => {
		const none = words(
			'N Kommunen sind Opfer von Schadsoftware im Portal geworden.',
			'Das Portal ist da, die Zahl der zuständigen Waffenbehörden liegt bei N.',
			'Seine N Mitglieder betreuen zusammen etwa 750.000 Arbeitsplätze.',
			'Rund 2,3 Millionen Anträge gingen online bei den N Trägern ein.',
			'Neun Förderaufrufe, N Kommunen: Das Programm Digitales Rathaus ist beliebt.'
		);
		always([none, count], (of, n) => ({ text: `[Sachsen] ${of.replace('N', String(n))}`, figures: [] }));
	});

	it('is nobody where several were "the first"', () => {
		always([count], (n) => ({
			text: `[Nordrhein-Westfalen] ${n} Kommunen empfangen E-Rechnungen über das Portal. Die Landesbehörden sind dabei, 2020 als erste die Bezirksregierungen.`,
			figures: [`A ${n} live total`]
		}));
	});
});

describe('a whole at the end of a sentence', () => {
	it('is no ordinal', () => {
		const next = words('Verglichen', 'Gezählt', 'Gemessen');
		always([next, count], (next, n) => ({
			text: `[OZG] Hamburg bietet 290 Leistungen, Bremen schafft es nur auf ${n} der 575. ${next} wird seit Oktober.`,
			figures: ['S 290 live total', `S ${n} live total`]
		}));
	});

	it('is one where a year stands before it', () => {
		always([words('Landkreis', 'Kommune')], (noun) => ({
			text: `[Niedersachsen] Mit dem Heidekreis ist im Mai 2019 ${noun === 'Landkreis' ? 'der' : 'die'} 25. ${noun} der GovConnect beigetreten.`,
			figures: ['A 25 live total']
		}));
	});
});
