import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

/** "A 9 live total": what a text counts, without its place and without money. */
const always = alwaysTold((text) =>
	figuresOf(text)
		.filter((f) => f.unit !== 'eur')
		.map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`)
);
const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 60, max: 400 });
const few = fc.integer({ min: 3, max: 19 });
const offices = words('Kommunen', 'Gemeinden', 'Rathäuser', 'Städte');

describe('authorities that stand beside a word of use and use nothing', () => {
	it('chose something else', () => {
		always(
			[count, few, offices, words('eine andere Lösung', 'einen anderen Anbieter')],
			(n, m, noun, other) => ({
				text: `[Hessen] ${n} ${noun} nutzen das Serviceportal. ${m} ${noun} haben sich für ${other} entschieden.`,
				figures: [`A ${n} live total`]
			})
		);
		always([count, few, offices], (n, m, noun) => ({
			text: `[Hessen] ${n} ${noun} nutzen das Serviceportal, die ${m} ${noun} im Süden behalten eigene Portale.`,
			figures: [`A ${n} live total`]
		}));
	});

	it('are those who are left', () => {
		always(
			[count, few, offices, words('warten noch auf Hardware', 'zögern noch'), words('übrigen', 'restlichen')],
			(n, m, noun, idle, rest) => ({
				text: `[Hessen] ${n} ${noun} nutzen das Serviceportal, die ${rest} ${m} ${idle}.`,
				figures: [`A ${n} live total`]
			})
		);
	});

	it('lie abroad', () => {
		always([count, offices, words('österreichische', 'dänische', 'estnische')], (n, noun, where) => ({
			text: `[Bayern] Auch ${n} ${where} ${noun} arbeiten mit der E-Akte.`,
			figures: []
		}));
	});

	it('are cared for, lived in, or helped with money', () => {
		always([count, offices, words('betreuen', 'versorgen')], (n, noun, care) => ({
			text: `[Hessen] Die Behörde arbeitet mit der E-Akte. ${n} ${noun} hat sie digital zu ${care}.`,
			figures: []
		}));
		always([few, offices], (n, noun) => ({
			text: `[Hessen] Das Serviceportal ist neu. Zusammen zählen die ${n} ${noun} rund 27.000 Einwohner.`,
			figures: []
		}));
		always(
			[few, words('unterstützt', 'fördert'), words('Modellkommunen', 'Pilotkommunen')],
			(n, helps, noun) => ({
				text: `[Hessen] Mit vier Millionen Euro ${helps} das Land ${n} ${noun} der digitalen Verwaltung.`,
				figures: []
			})
		);
	});

	it('were there in the beginning', () => {
		always(
			[count, few, words('Am Anfang', 'Zu Beginn', 'Anfangs'), words('standen', 'waren')],
			(n, m, then, verb) => ({
				text: `[Hessen] ${n} Kommunen nutzen das Serviceportal. ${then}, im Sommer 2021, ${verb} ${m} Pilotkommunen.`,
				figures: [`A ${n} live total`]
			})
		);
	});

	it('are users where the other thing is not theirs', () => {
		always([count, offices, words('anderen Diensten', 'der anderen Seite')], (n, noun, other) => ({
			text: `[Hessen] ${n} ${noun} nutzen das Serviceportal neben ${other}.`,
			figures: [`A ${n} live total`]
		}));
		always([count, few, offices], (n, m, noun) => ({
			text: `[Hessen] ${n} ${noun} nutzen das Serviceportal, die übrigen ${m} führen es derzeit ein.`,
			figures: [`A ${n} live total`, `A ${m} rollout total`]
		}));
	});
});

describe('services that nobody offers', () => {
	it('are bids', () => {
		always([few, words('eingegangen', 'verworfen worden')], (n, how) => ({
			text: `[Hessen] Für die Software der E-Akte waren ${n} Angebote ${how}.`,
			figures: []
		}));
	});

	it('are what is shared out, rated, told of per head or filed in a field', () => {
		always([few, words('Verfahren', 'Leistungen')], (n, noun) => ({
			text: `[Hessen] Drei Viertel der Fälle entfielen auf ${n} ${noun}.`,
			figures: []
		}));
		always([count, words('Leistungen', 'Onlinedienste')], (n, noun) => ({
			text: `[Hessen] Auf ${n} ${noun} je 100.000 Einwohner kommt das Land.`,
			figures: []
		}));
		always([few], (n) => ({
			text: `[Hessen] Befragt wurden 3.100 Personen zu ${n} Lebenslagen.`,
			figures: []
		}));
		always([few, words('liegen', 'stecken')], (n, verb) => ({
			text: `[Hessen] Zäh ist das Themenfeld Gesundheit, in dem ${n} Leistungsbündel ${verb}.`,
			figures: []
		}));
	});

	it('are those by which another place is behind', () => {
		always([count, few, words('Kassel', 'Darmstadt', 'in Kassel')], (n, m, other) => ({
			text: `[Fulda] Die Stadt bietet ${n} Onlinedienste an, ${m} mehr als ${other}.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('are offered where no tender is told of', () => {
		always([count, words('digitale Angebote', 'Onlineangebote')], (n, noun) => ({
			text: `[Fulda] Die Stadt hält ${n} ${noun} bereit.`,
			figures: [`S ${n} live total`]
		}));
	});
});
