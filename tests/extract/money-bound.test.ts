import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const millions = fc.integer({ min: 20, max: 900 });
const small = fc.integer({ min: 2, max: 9 });
const letter = { services_live: 'S', authorities_onboarded: 'A', funding_eur: '€' } as const;
const always = alwaysTold((line: string) =>
	figuresOf(line).map(
		(f) =>
			`${letter[f.metric]} ${f.metric === 'funding_eur' ? f.value / 1e6 : f.value} ${f.stage} ${f.measure}`
	)
);

describe('money that is bound or in a law', () => {
	it('is committed by what was concluded over it', () => {
		const paper = words('Vereinbarungen', 'Verträge', 'Einzelvereinbarungen', 'Abkommen');
		always([paper, millions], (paper, n) => ({
			text: `[OZG] Der Bund hat ${paper} über ${n} Millionen Euro mit den Ländern geschlossen, die dafür Onlinedienste bauen.`,
			figures: [`€ ${n} committed total`]
		}));
	});

	it('is announced where a bill tells the cost', () => {
		const bill = words(
			'der Gesetzentwurf',
			'der Regierungsentwurf',
			'der Referentenentwurf',
			'der Gesetzesentwurf'
		);
		const tells = words('schätzt', 'beziffert', 'veranschlagt');
		always([bill, tells, millions], (bill, tells, n) => ({
			text: `[OZG] Auf ${n} Millionen Euro ${tells} ${bill} die Kosten, die dem Bund durch das Onlinezugangsgesetz entstehen.`,
			figures: [`€ ${n} announced total`]
		}));
	});

	it('is announced where a budget gives it, whoever gets it', () => {
		const budget = words(
			'so steht es im beschlossenen Haushalt',
			'so sieht es der Haushaltsplan vor',
			'wie aus dem Etat hervorgeht',
			'so steht es im Haushaltsgesetz'
		);
		always([budget, millions], (budget, n) => ({
			text: `[Berlin] ${n} Millionen Euro bekommt das IT-Dienstleistungszentrum vom Land für 2026, ${budget}.`,
			figures: [`€ ${n} announced total`]
		}));
	});

	it('is for what it is set aside for in a ministry’s budget', () => {
		const set = words('vorgesehen', 'eingeplant', 'veranschlagt', 'reserviert');
		const purpose = words('die EUDI-Wallet', 'die Registermodernisierung', 'die Verwaltungscloud');
		always([set, purpose, millions], (set, purpose, n) => ({
			text: `[Bundeshaushalt] Für ${purpose} sind im Etat des Digitalministeriums ${n} Millionen Euro ${set}.`,
			figures: [`€ ${n} announced total`]
		}));
		always([millions], (n) => ({
			text: `[Bundeshaushalt] Der Etat des Digitalministeriums umfasst ${n} Millionen Euro für 2026.`,
			figures: []
		}));
	});

	it('is no further than told where only a part of it is spent', () => {
		const purse = words('der Bundesförderung', 'der Landesförderung', 'dem Zuschuss');
		always([purse, millions, small], (purse, n, m) => ({
			text: `[Kaiserslautern] Bislang hat die Stadt von ${purse} für die digitale Verwaltung über ${n} Millionen Euro nur ${m} Millionen ausgegeben.`,
			figures: [`€ ${n} announced total`, `€ ${m} paid total`]
		}));
		const all = words(
			'Bewilligt ist die volle Summe seit 2020.',
			'Die gesamte Summe ist seit Langem bewilligt.'
		);
		always([purse, all, millions, small], (purse, all, n, m) => ({
			text: `[Kaiserslautern] Bislang hat die Stadt von ${purse} für die digitale Verwaltung über ${n} Millionen Euro nur ${m} Millionen ausgegeben. ${all}`,
			figures: [`€ ${n} committed total`, `€ ${m} paid total`]
		}));
	});

	it('is paid for the networks of offices, too', () => {
		const net = words(
			'die Netze des Bundes',
			'das Verwaltungsnetz',
			'das Behördennetz',
			'das Regierungsnetz'
		);
		always([net, millions], (net, n) => ({
			text: `[Bundesrechnungshof] ${n} Millionen Euro ${net.startsWith('die') ? 'haben' : 'hat'} ${net} seit 2013 gekostet.`,
			figures: [`€ ${n} paid total`]
		}));
	});
});

describe('money told with "further"', () => {
	it('is added where a round gives it', () => {
		const round = words('ersten Aufruf', 'zweiten Aufruf', 'jüngsten Aufruf');
		always([round, small, millions], (round, n, m) => ({
			text: `[Schleswig-Holstein] ${n} Mio. Euro wurden für die digitale Verwaltung im ${round} an elf Kommunen vergeben, insgesamt liegen ${m} Mio. Euro bereit.`,
			figures: [`€ ${n} committed added`, `€ ${m} announced total`]
		}));
	});

	it('is a total where the work goes on, and added where the money does', () => {
		const work = words('Ausbau', 'Aufbau', 'Umbau');
		always([work, small], (work, n) => ({
			text: `[Kreis Passau] Im Kreishaushalt stehen ${n} Millionen Euro für den weiteren ${work} der digitalen Verwaltung.`,
			figures: [`€ ${n} announced total`]
		}));
		always([work, small], (work, n) => ({
			text: `[Kreis Passau] Im Kreishaushalt stehen weitere ${n} Millionen Euro für den ${work} der digitalen Verwaltung.`,
			figures: [`€ ${n} announced added`]
		}));
	});
});

describe('who joins', () => {
	it('is one, however many belong to it', () => {
		const parts = words(
			', zu der 24 Ortsgemeinden gehören,',
			', in der 24 Gemeinden liegen,',
			', zu der 24 Gemeinden und die Kreisstadt gehören,'
		);
		always([parts], (parts) => ({
			text: `[Verbandsgemeinde Montabaur] Die Verbandsgemeinde Montabaur${parts} hat sich dem ZIDKOR angeschlossen.`,
			figures: ['A 1 live added']
		}));
	});
});
