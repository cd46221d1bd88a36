import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

/** "A 9 live total": what a text counts, without its place. */
const always = alwaysTold((text) =>
	figuresOf(text).map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`)
);
const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 30, max: 400 });
const few = fc.integer({ min: 3, max: 19 });
const offices = words('Jugendämtern', 'Kommunen', 'Meldestellen', 'Bauaufsichtsbehörden');

describe('a group without a number, and the part of it that is counted', () => {
	it('are parted by what tells of the group only', () => {
		always(
			[count, words('für die das Land zuständig ist', 'die das Land vollzieht', 'an denen es hängt')],
			(n, told) => ({
				text: `[Hessen] Von den Leistungen, ${told}, sind ${n} online verfügbar.`,
				figures: [`S ${n} live total`]
			})
		);
		always([count, offices, words('im Land', 'in Hessen', 'der Region')], (n, noun, where) => ({
			text: `[Hessen] Von den ${noun} ${where} nutzen ${n} das Serviceportal.`,
			figures: [`A ${n} live total`]
		}));
	});

	it('are none where something else is counted between, or nothing is used', () => {
		always([count, few, offices], (n, people, noun) => ({
			text: `[Hessen] Von den ${noun} kamen ${people} Fachleute, sie sprachen über ${n}.`,
			figures: []
		}));
		always([count, offices], (n, noun) => ({
			text: `[Hessen] Von den ${noun} klagen ${n} über fehlendes Personal.`,
			figures: []
		}));
	});
});

describe('"bei" with a number alone', () => {
	const under = words(
		'läuft die Einrichtung',
		'dauert die Anbindung noch an',
		'wird es gerade eingerichtet',
		'wird es derzeit eingeführt'
	);
	it('counts those for whom something is under way', () => {
		always([count, few, offices, under], (n, m, noun, what) => ({
			text: `[Hessen] Das Serviceportal ist bei ${n} ${noun} in Betrieb, bei ${m} ${what}.`,
			figures: [`A ${n} live total`, `A ${m} rollout total`]
		}));
	});

	it('counts nobody where nothing is told of use', () => {
		always([count, few, offices, words('gab es Ärger', 'fehlt das Geld')], (n, m, noun, what) => ({
			text: `[Hessen] Das Serviceportal ist bei ${n} ${noun} in Betrieb, bei ${m} ${what}.`,
			figures: [`A ${n} live total`]
		}));
	});
});

describe('"weitere" over a sentence that counts nothing', () => {
	const remark = words('Das teilte die Ministerin mit.', 'Der Rechnungshof ist unzufrieden.');
	it('goes on with what was counted', () => {
		always(
			[count, few, remark, words('An M weiteren wird gearbeitet', 'Weitere M sind in Umsetzung')],
			(n, m, r, more) => ({
				text: `[Hessen] ${n} Leistungen sind online verfügbar. ${r} ${more.replace('M', String(m))}.`,
				figures: [`S ${n} live total`, `S ${m} rollout total`]
			})
		);
	});

	it('does not where something else was counted since', () => {
		always([count, few], (n, m) => ({
			text: `[Hessen] ${n} Leistungen sind online verfügbar. Das Ministerium beschäftigt ${m} Fachleute. Weitere ${m + 1} sind in Ausbildung.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a noun with its owner', () => {
	it('is what the next sentence counts', () => {
		always(
			[count, words('Formulare', 'Leistungen'), words('der Landesbehörde', 'des Bezirksamts')],
			(n, noun, whose) => ({
				text: `[Hessen] Im Netz sind nun auch die ${noun} ${whose}. ${n} stehen bereit.`,
				figures: [`S ${n} live total`]
			})
		);
	});
});
