import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

/** "A 9 live total": what a text counts, without its place. */
const always = alwaysTold((text) =>
	figuresOf(text).map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`)
);
const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 60, max: 400 });
const few = fc.integer({ min: 21, max: 58 });
const day = words('bis 2027', 'bis Ende 2026', 'bis Ostern');

describe('a goal', () => {
	it('that was not reached is none, what there is instead is live', () => {
		always([count, few, words('verfehlt', 'verpasst')], (n, m, how) => ({
			text: `[Hessen] Das Ziel von ${n} angeschlossenen Behörden hat das Land mit ${m} ${how}.`,
			figures: [`A ${m} live total`]
		}));
		always([count, few, words('Leistungen', 'Onlinediensten')], (n, m, noun) => ({
			text: `[Fulda] Mit ${m} ${noun} blieb die Stadt hinter ihrem Ziel von ${n} zurück.`,
			figures: [`S ${m} live total`]
		}));
	});

	it('is what something grows to by a day; what it grew to is there', () => {
		always([count, day, words('wächst', 'steigt')], (n, by, verb) => ({
			text: `[Hessen] Die Zahl der angeschlossenen Kommunen ${verb} ${by} auf ${n}.`,
			figures: [`A ${n} planned total`]
		}));
		always([count, words('ist im vergangenen Jahr auf', 'ist inzwischen auf')], (n, has) => ({
			text: `[Hessen] Die Zahl der Onlinedienste ${has} ${n} gestiegen.`,
			figures: [`S ${n} live total`]
		}));
		always([count, few, day], (n, m, by) => ({
			text: `[Hessen] Das Serviceportal nutzen ${m} Kommunen, ${by} dürften es ${n} sein.`,
			figures: [`A ${m} live total`, `A ${n} planned total`]
		}));
	});
});

describe('counts of years that are over', () => {
	it('are none beside the one of now', () => {
		always([count, few, words('jetzt', 'inzwischen', 'heute')], (n, m, now) => ({
			text: `[Hessen] Nach ${m} Behörden im Jahr 2022 und ${m + 1} im Jahr 2023 arbeiten ${now} ${n} mit der E-Akte.`,
			figures: [`A ${n} live total`]
		}));
		always([count, few, words('heute', 'inzwischen')], (n, m, now) => ({
			text: `[Fulda] Im Sommer 2022 zählte das Rathaus ${m} Onlinedienste, ${now} ${n}.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('are figures where they tell of one time only', () => {
		always([count], (n) => ({
			text: `[Hessen] Nach Angaben des Ministeriums arbeiten jetzt ${n} Behörden mit der E-Akte.`,
			figures: [`A ${n} live total`]
		}));
	});
});

describe('a promise', () => {
	const promised = words(
		'haben zugesagt, das Serviceportal einzusetzen',
		'haben die Vereinbarung unterschrieben'
	);
	it('is a level where a part of those who gave it is counted', () => {
		always([count, few, promised], (n, m, how) => ({
			text: `[Hessen] ${n} Kommunen ${how}. In Betrieb ist es erst bei ${m}.`,
			figures: [`A ${n} planned total`, `A ${m} live total`]
		}));
	});

	it('adds to those who use it already', () => {
		always([count, few], (n, m) => ({
			text: `[Hessen] ${n} Kommunen nutzen das Serviceportal, ${m} weitere haben ihre Teilnahme zugesagt.`,
			figures: [`A ${n} live total`, `A ${m} planned added`]
		}));
	});

	it('is kept where they are online', () => {
		always([count, words('und sind damit online', 'und sind damit live')], (n, kept) => ({
			text: `[Hessen] ${n} Kommunen haben sich für das Serviceportal entschieden ${kept}.`,
			figures: [`A ${n} live total`]
		}));
	});
});

describe('a remark between a count and its verb', () => {
	it('parts them not', () => {
		always(
			[
				count,
				few,
				words('vor allem aus dem Bauamt', 'insbesondere aus dem Sozialamt', 'meist aus dem Bürgeramt')
			],
			(n, m, remark) => ({
				text: `[Fulda] Die Stadt hält ${n} Onlinedienste vor. ${m} weitere, ${remark}, werden bis Jahresende freigegeben.`,
				figures: [`S ${n} live total`, `S ${m} planned added`]
			})
		);
	});
});

describe('a page into which something is built', () => {
	it('is not what is used', () => {
		always([count, words('Internetauftritt', 'Internetseite', 'Homepage')], (n, page) => ({
			text: `[Hessen] ${n} Gemeinden haben das Serviceportal in ihre${page.endsWith('t') ? 'n' : ''} ${page} eingebunden.`,
			figures: [`A ${n} live total`]
		}));
	});
});
