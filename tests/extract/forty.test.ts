import { describe, expect, it } from 'vitest';
import { figuresOf, read } from './read.ts';

/** Hard sentences, each with the trap that it sets. */
const sentences: [trap: string, line: string, figures: string[]][] = [
	[
		'rounded, everywhere',
		'[Hessen] Rund 1.200 Onlinedienste sind in Hessen flächendeckend abrufbar.',
		['S 1200 approx live total 06 all']
	],
	[
		'ordinal is a total, the Kreis is not its scope',
		'[OZG] Als 300. Behörde ging gestern der Kreis Unna mit dem Dienst online.',
		['A 300 live total DE']
	],
	['ordinal without a noun that counts', '[Sachsen] Der Kabinettsausschuss tagte zum 300. Mal.', []],
	['cap for each', '[Bayern] Bis zu 20.000 Euro erhält jede Kommune für ihre Onlinedienste.', []],
	[
		'volume beside a cap',
		'[Bayern] Das Programm Digitales Rathaus ist mit 42,68 Mio. Euro ausgestattet, je Kommune sind höchstens 20.000 Euro vorgesehen.',
		['€ 42680000 announced total 09']
	],
	[
		'all of them',
		'[Nordrhein-Westfalen] Alle 53 Kreise und kreisfreien Städte sind angeschlossen.',
		['A 53 live total 05 all']
	],
	[
		'they only exist',
		'[Nordrhein-Westfalen] In den 396 Kommunen des Landes leben 18 Millionen Menschen.',
		[]
	],
	[
		'x of y',
		'[Nordrhein-Westfalen] 120 der 396 Kommunen nutzen das Portal bereits.',
		['A 120 live total 05 some']
	],
	[
		'almost all is no number',
		'[Niedersachsen] Fast alle 45 Landkreise und kreisfreien Städte machen mit.',
		[]
	],
	[
		'past for comparison',
		'[Thüringen] 278 Anträge können online gestellt werden, im Vorjahr waren es rund 35.',
		['S 278 live total 16']
	],
	['received, not offered', '[Thüringen] 278 Anträge gingen bisher online ein.', []],
	['from … to', '[Berlin] Die Zahl der Onlinedienste stieg von 40 auf 85.', ['S 85 live total 11']],
	[
		'addition, then the level',
		'[Berlin] 45 Dienste kamen hinzu, damit sind es nun 85.',
		['S 45 live added 11', 'S 85 live total 11']
	],
	[
		'a part of its own kind',
		'[Sachsen] 650 Leistungen sind online, davon 240 kommunale.',
		['S 650 live total 14', 'S 240 live total 14']
	],
	[
		'a new part',
		'[Sachsen] 650 Leistungen sind online, davon 100 neu.',
		['S 650 live total 14', 'S 100 live added 14']
	],
	[
		'"über" that is no bound',
		'[Saarland] Minister Barke übergab weitere 163 Bescheide über 1,55 Mio. Euro für digitale Rathäuser.',
		['€ 1550000 committed added 10']
	],
	[
		'"über" that is one',
		'[Hamburg] Über 1,55 Mio. Euro sind bereits in die Onlinedienste der Verwaltung geflossen.',
		['€ 1550000 at_least paid total 02']
	],
	[
		'the catalogue of the law',
		'[Bund] Unter den 575 Leistungsbündeln des OZG sind 115 rein bundesrechtlich.',
		[]
	],
	['a demand', '[Bund] Vitako fordert eine Milliarde Euro für die kommunale IT.', []],
	[
		'a plan with its date',
		'[Schleswig-Holstein] Bis Ende 2026 sollen 400 Leistungen online sein.',
		['S 400 planned total 01 target 2026']
	],
	[
		'negated from above',
		'[Schleswig-Holstein] Das Ziel, 400 Leistungen online anzubieten, wurde nicht erreicht.',
		[]
	],
	['a told zero', '[Schleswig-Holstein] Noch keine der 1.104 Gemeinden nutzt den Dienst.', []],
	[
		'two counted groups',
		'[Mecklenburg-Vorpommern] Ein Dutzend Ämter und zwei weitere Städte arbeiten jetzt mit der E-Akte.',
		['A 12 approx live total 13', 'A 2 live total 13']
	],
	[
		'a range',
		'[Mecklenburg-Vorpommern] Zwanzig bis dreißig Kommunen wollen folgen.',
		['A 20–30 at_least planned total 13']
	],
	[
		'a long number word',
		'[Rheinland-Pfalz] Zweihundertsiebzig Verwaltungen haben den Dienst eingeführt.',
		['A 270 live total 07']
	],
	['vague', '[Rheinland-Pfalz] Hunderte Kommunen nutzen das Portal.', []],
	['a share', '[Baden-Württemberg] Mehr als die Hälfte der 1.101 Gemeinden setzt das Verfahren ein.', []],
	[
		'a share with its count',
		'[Baden-Württemberg] Neun von zehn Kommunen, genau 991, setzen das Verfahren ein.',
		['A 991 live total 08']
	],
	['no joining word', '[Neunkirchen] Die Kreisstadt führt die E-Akte ein.', []],
	[
		'a joining that is done',
		'[Springe] Springe ist dem Zweckverband beigetreten.',
		['A 1 live added 03241017 implied']
	],
	[
		'a name that two towns share',
		'[Friedberg] Die Stadt tritt der Genossenschaft bei.',
		['A 1 planned added untold implied']
	],
	[
		'a lead Land, and two stages',
		'[Brandenburg] Der vom Land entwickelte Dienst ist in 14 Ländern bei 250 Ausländerbehörden im Einsatz, 160 führen ihn gerade ein.',
		['A 250 live total DE lead 12', 'A 160 rollout total DE lead 12']
	],
	[
		'those who get money',
		'[Brandenburg] Zehn Brandenburger Kommunen erhalten zusammen 200.000 Euro für digitale Bürgerdienste.',
		['€ 200000 committed total 12']
	],
	[
		'a named place and a group',
		'[Region Hannover] Die Region Hannover und acht ihrer Kommunen nutzen gemeinsam das Portal.',
		['A 9 live total 03241']
	],
	['mixed purposes', '[Bund] Rund 180 Mio. Euro für Breitband und die Digitalisierung der Verwaltung.', []],
	[
		'an agency’s whole budget',
		'[Sachsen] Die Staatskanzlei verfügt über einen Etat von 247 Millionen Euro.',
		[]
	],
	[
		'date and users',
		'[Köln] Der Service ging am 1. März 2025 an den Start; 3,5 Millionen Nutzerkonten bestehen.',
		[]
	],
	[
		'a part with its own coverage',
		'[Städteregion Aachen] 258 Leistungen sind online, 168 davon in mindestens einer Kommune.',
		['S 258 live total 05334', 'S 168 live total 05334 some']
	],
	[
		'five distractors',
		'[IT-Planungsrat] Seit dem OZG 2.0 vom Juli 2024 gilt § 1a auch für 5G-Anträge nach DIN 66399.',
		[]
	],
	['what might have been', '[Hessen] Der Dienst hätte 50 Kommunen helfen können.', []]
];

describe('forty hard sentences', () => {
	it.each(sentences)('%s: %s', (_trap, line, figures) => {
		expect(read(line).sort()).toEqual([...figures].sort());
	});

	it('two groups that are told side by side carry a flag', () => {
		const [line] = sentences.filter(([trap]) => trap === 'two counted groups').map(([, text]) => text);
		for (const figure of figuresOf(line!)) expect(figure.flags).toContain('coordination');
	});

	it('a shared name carries a flag', () => {
		expect(figuresOf('[Friedberg] Die Stadt tritt der Genossenschaft bei.')[0]?.flags).toContain(
			'ambiguous_place'
		);
	});
});
