import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always, million, thousand, words } from './money-told.ts';

const few = fc.integer({ min: 2, max: 18 });

describe('a programme told in the news of a town', () => {
	it('counts in the Land whose name is in its word', () => {
		const size = words('dotiert', 'ausgestattet');
		always([million, words('Landeswettbewerb', 'Landesprogramm', 'Landesfonds'), size], (m, what, v) => ({
			text: `[Flensburg] Beim ${what} für digitale Rathäuser, der mit ${m} Millionen Euro ${v} ist, ging die Stadt leer aus.`,
			figures: [`${m}000000 announced total 01`]
		}));
		always([million, thousand, words('dotierten', 'ausgestatteten')], (m, t, v) => ({
			text: `[Gera] Aus dem mit ${m} Millionen Euro ${v} Landesprogramm für digitale Rathäuser erhält Gera ${t}.000 Euro.`,
			figures: expect.arrayContaining([`${m}000000 announced total 16`]) as unknown as string[]
		}));
	});

	it('counts in the whole country where it is the federation’s', () => {
		always([million, few, words('Bundesprogramm', 'Bundesförderprogramm')], (m, n, what) => ({
			text: `[Essen] Die Stadt erhält ${n} Millionen Euro aus dem ${what} Smart Cities, das insgesamt 8${m} Millionen Euro umfasst.`,
			figures: [`${n}000000 committed added 05113000`, `8${m}000000 announced total DE`]
		}));
	});

	it('counts in the Land where its court of audit tells it', () => {
		always([million, words('Darmstadt', 'Kassel', 'Wetzlar')], (m, town) => ({
			text: `[${town}] Das Land hat laut Rechnungshof ${m} Millionen Euro für die Digitalisierung der Verwaltungen ausgezahlt.`,
			figures: [`${m}000000 paid total 06`]
		}));
	});

	it('counts in the Land where its towns share it', () => {
		const share = words('teilen sich', 'erhalten zusammen', 'bekommen');
		always([million, words('Acht', 'Sieben', 'Fünf'), share], (m, n, v) => ({
			text: `[Zwickau] ${n} Städte ${v} in dieser Runde ${m} Millionen Euro für digitale Rathäuser.`,
			figures: [`${m}000000 committed added 14`]
		}));
		always([million], (m) => ({
			text: `[Siegburg] Der Dachverband der kommunalen IT erhält vom Land ${m} Millionen Euro für Onlinedienste.`,
			figures: [`${m}000000 committed total 05`]
		}));
	});

	it('counts in the Land where a part of it is told', () => {
		always([million, few], (m, n) => ({
			text: `[Paderborn] Von den ${m} Millionen Euro, die das Land für digitale Modellregionen bereitstellt, erhält Paderborn ${n} Millionen.`,
			figures: [`${m}000000 announced total 05`, `${n}000000 committed total 05774032`]
		}));
	});
});

describe('a federal body', () => {
	it('gives money nationwide from the town where it sits', () => {
		const body = words('Das Bundesverwaltungsamt', 'Das Bundesamt');
		always([million, body], (m, who) => ({
			text: `[Köln] ${who} hat einen Auftrag über ${m} Millionen Euro für die Registermodernisierung vergeben.`,
			figures: [`${m}000000 committed total DE`]
		}));
		always([million], (m) => ({
			text: `[Köln] Der Bund veranschlagt für die Registermodernisierung ${m} Millionen Euro.`,
			figures: [`${m}000000 announced total DE`]
		}));
	});

	it('gives it to the town where that is told', () => {
		always([million], (m) => ({
			text: `[Köln] Der Bund fördert die Registermodernisierung im Rathaus der Stadt mit ${m} Millionen Euro.`,
			figures: [`${m}000000 committed total 05315000`]
		}));
	});
});

describe('a Land that gives', () => {
	const gives = words('fördert', 'unterstützt', 'bezuschusst');

	it('is not where the town’s grant counts', () => {
		always([thousand, gives, words('Thüringen')], (t, v, land) => ({
			text: `[Gera] ${land} ${v} das digitale Bürgerbüro mit ${t}.000 Euro.`,
			figures: [`${t}000 committed total 16052000`]
		}));
		always([few, words('das Vorhaben', 'das Projekt')], (n, what) => ({
			text: `[Darmstadt] ${n} Millionen Euro hat Hessen für ${what} „Digitalstadt“ bewilligt.`,
			figures: [`${n}000000 committed total 06411000`]
		}));
	});

	it('is where money for many counts', () => {
		always([million, gives], (m, v) => ({
			text: `[Gera] Thüringen ${v} die Digitalisierung der Kommunen mit ${m} Millionen Euro.`,
			figures: [`${m}000000 committed total 16`]
		}));
	});

	it('gives to the places that the sentence before begins with', () => {
		const both = words('Bad Hersfeld und Bebra', 'Bebra und Bad Hersfeld');
		always([thousand, both], (t, who) => ({
			text: `[Hessen] ${who} bauen ein digitales Bürgerbüro auf. Dafür überreichte die Ministerin einen Förderbescheid über ${t}.000 Euro.`,
			figures: [`${t}000 committed total 06632`]
		}));
	});
});
