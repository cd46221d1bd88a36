import { describe, expect, it } from 'vitest';
import { doubtsOf, type Grounds } from '#lib/dataset/plausible.ts';
import type { Decided } from '#lib/ledger/decide.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { Place } from '#lib/schema/place.ts';
import { assemble } from '#lib/dataset/assemble.ts';
import { partsOf } from '#lib/dataset/plausible/parts.ts';
import { plainView } from '#lib/query/plain-view.ts';
import { loadSubjects } from '#cli/load-extractor.ts';
import { authorities, counted, inputsOf, itemsFor, money, told } from '../query/counted.ts';
import { breaks, limits } from './own.ts';

/** What the project's own bounds say of figures: "figure: bound value against". */
const said = (figures: Decided[], more: Partial<Grounds> = {}): string[] =>
	doubtsOf(figures, {
		limits: limits(),
		breaks: breaks(),
		places: [],
		items: itemsFor(figures),
		...more
	}).map((d) => `${d.figure}: ${d.limit} ${d.value} ${d.against}${d.other === null ? '' : ` (${d.other})`}`);

const words = (text: string): Pick<Figure, 'evidence'> => ({
	evidence: { text, in: 'text', start: 0, end: text.length, hash: 'a'.repeat(64) }
});

describe('more than there are', () => {
	it('bundles than the catalogue has', () => {
		expect(said([told({ id: 'a', value: 576 }), told({ id: 'b', value: 575 })])).toEqual([
			'a: katalog-575 576 575'
		]);
		expect(said([told({ id: 'a', unit: 'service', value: 6000 })])).toEqual([]);
	});
	it('authorities of the kind that a subject is for', () => {
		const offices = (value: number) =>
			authorities({ id: 'a', scope: 'DE', subject: 'aufenthalt-digital', value });
		expect(said([offices(600)])).toEqual(['a: auslaenderbehoerden 600 599']);
		expect(said([offices(599)])).toEqual([]);
	});
	it.each([
		['2 201 Gemeinden', 2201, true],
		['2.201 Gemeinden', 2201, true],
		['418 sächsische Städte und Gemeinden', 418, false],
		['420 sächsischen Gemeinden', 420, false],
		['427 Gemeinden', 427, true],
		['427 Verbandsgemeinden', 427, false],
		['427 Behörden aus allen Gemeinden', 427, false]
	])('municipalities than a Land has: %s', (text, value, flagged) => {
		const figure = authorities({ id: 'a', scope: '14', value, asOf: '2020', ...words(text) });
		// Saxony had 426 in 2016 and has 418 in 2025: in between the larger number counts.
		expect(said([figure])).toEqual(flagged ? [`a: gemeinden-14-2016 ${value} 426`] : []);
	});
	it('municipalities than there are today, after the last reform', () => {
		const figure = authorities({ id: 'a', scope: '14', value: 420, asOf: '2026', ...words('420 Gemeinden') });
		expect(said([figure])).toEqual(['a: gemeinden-14-2025 420 418']);
	});
	it('authorities than a place can have: municipalities, Kreise, a tenth and ten more', () => {
		const places = ['05111', '05112', '05113'].map((key) => ({ key, land: '05' }) as Place);
		const at = (id: string, value: number) => authorities({ id, value });
		expect(said([at('fits', 14), at('not', 15)], { places })).toEqual(['not: behoerden-eines-ortes 15 14']);
	});
	it('but not the own offices of a Land, of which no number of municipalities tells', () => {
		const places = ['05111', '05112', '05113'].map((key) => ({ key, land: '05' }) as Place);
		const figure = authorities({ id: 'a', scope: '05', value: 550 });
		const [item] = itemsFor([figure]);
		const inText = (digest: string) => said([figure], { places, items: [{ ...item!, digest }] });
		expect(inText('Die E-Akte sollen 550 Behörden mit 120.000 Landesbeschäftigten bekommen.')).toEqual([]);
		expect(inText('Die E-Akte sollen 550 Behörden bekommen.')).toEqual(['a: behoerden-eines-ortes 550 14']);
	});
	it('nor those of a city state, whose districts and offices are no municipalities', () => {
		const places = ['11000', '05111'].map((key) => ({ key }) as Place);
		const at = (scope: string) => authorities({ id: scope, scope, value: 15 });
		expect(said([at('11'), at('05')], { places })).toEqual(['05: behoerden-eines-ortes 15 12']);
	});
	it('a billion in one item of a Land; not of Germany', () => {
		expect(
			said([
				money({ id: 'land', value: 2e9 }),
				money({ id: 'one', value: 1e9 }),
				money({ id: 'bund', value: 3e9, scope: 'DE' })
			])
		).toEqual(['land: eine-milliarde 2000000000 1000000000']);
	});
});

describe('a level that falls by half', () => {
	const level = (id: string, value: number, asOf: string, more: Partial<Figure> = {}) =>
		authorities({ id, value, asOf, ...more });
	it('is doubted, with the level before it', () => {
		expect(said([level('a', 300, '2023'), level('b', 149, '2024-05')])).toEqual([
			'b: halbierung-behoerden 149 300 (a)'
		]);
		expect(said([level('a', 300, '2023'), level('b', 150, '2024-05')])).toEqual([]);
	});
	it.each([
		['as a lower bound, which never fell', { bound: 'at_least' }],
		['of another coverage', { coverage: 'some' }],
		['of another subject', { subject: 'dikom' }],
		['of what is planned', { stage: 'planned' }],
		['of what was added', { measure: 'added' }],
		['without a date', { asOf: null }],
		['within the span of the date before', { asOf: '2023-10-01' }]
	] as [string, Partial<Figure>][])('is not doubted %s', (_, more) => {
		expect(said([level('a', 300, '2023'), level('b', 100, '2024-05', more)])).toEqual([]);
	});
	it('is not doubted across a break of its series', () => {
		const offer = (id: string, value: number, asOf: string) =>
			told({ id, value, asOf, unit: 'online_service' });
		expect(said([offer('a', 1700, '2024'), offer('b', 380, '2025-07')])).toEqual([]);
		expect(said([offer('a', 1700, '2025-07'), offer('b', 380, '2025-12')])).toEqual([
			'b: halbierung-leistungen 380 1700 (a)'
		]);
	});
	it('has nothing to do with money, whose volumes come and go', () => {
		expect(said([money({ id: 'a', value: 8e7, asOf: '2020' }), money({ id: 'b', value: 1e7 })])).toEqual([]);
	});
});

describe('a part that is larger than its whole', () => {
	it.each([
		['137 der 575 Leistungen', 137, null],
		['600 der 575 Leistungen', 600, 575],
		['1.600 von den 1 575 Leistungen', 1600, 1575],
		['3000 der 2023 begonnenen Dienste', 3000, null],
		['600 Leistungen der 575', 600, null]
	])('in the words themselves: %s', (text, value, whole) => {
		const figure = told({ id: 'a', unit: 'service', value, ...words(text) });
		expect(said([figure])).toEqual(whole === null ? [] : [`a: teil-leistungen ${value} ${whole}`]);
	});

	const digest = (text: string, part: number, whole: Partial<Figure> = {}) => {
		const place = (words: string) => {
			const start = text.indexOf(words);
			return { text: words, in: 'text' as const, start, end: start + words.length, hash: 'a'.repeat(64) };
		};
		const both = [
			told({
				id: 'whole',
				item: 'one',
				unit: 'service',
				value: 200,
				evidence: place('200 Leistungen'),
				...whole
			}),
			told({ id: 'part', item: 'one', unit: 'service', value: part, evidence: place(String(part)) })
		];
		return said(both, { items: itemsFor(both).map((item) => ({ ...item, digest: text })) });
	};
	it('after "davon"', () => {
		expect(digest('Online sind 200 Leistungen. Davon sind 250 überall zu haben.', 250)).toEqual([
			'part: teil-leistungen 250 200 (whole)'
		]);
		expect(digest('Online sind 200 Leistungen, davon 120 überall.', 120)).toEqual([]);
	});
	it('but not where another number stands between, which "davon" may speak of', () => {
		expect(
			digest(
				'Die Stadt hat 200 Leistungen online. Das Land zählt 712, davon 407 eigene; online sind 383.',
				383
			)
		).toEqual([]);
	});
	it('but not of another place', () => {
		expect(digest('Online sind 200 Leistungen, davon 250 überall.', 250, { scope: '05' })).toEqual([]);
	});
	it('but not after "mehr als", nor without the word', () => {
		const text = 'Online sind 200 Leistungen, davon 250 überall.';
		expect(digest(text, 250, { bound: 'at_least' })).toEqual([]);
		expect(digest('Online sind 200 Leistungen, im Nachbarland 250.', 250)).toEqual([]);
	});
});

describe('a part of an amount', () => {
	const parts = (text: string, [whole, part]: [string, string], more: Partial<Figure> = {}) => {
		const place = (of: string): Figure['evidence'] => {
			const start = text.indexOf(of);
			return { text: of, in: 'text', start, end: start + of.length, hash: 'a'.repeat(64) };
		};
		const both = [
			money({ id: 'whole', item: 'one', value: 100e6, evidence: place(whole) }),
			money({ id: 'part', item: 'one', value: 64e6, evidence: place(part), ...more })
		];
		return [
			...partsOf(
				both,
				itemsFor(both).map((item) => ({ ...item, digest: text }))
			)
		];
	};
	const text = 'Das Land stellt 100 Millionen Euro bereit, davon 64 Millionen für smarte Städte.';
	const words: [string, string] = ['100 Millionen Euro bereit', '64 Millionen'];
	it('is one that its item tells with "davon", of the same stage', () => {
		expect(parts(text, words)).toEqual(['part']);
		expect(parts(text, words, { stage: 'paid' })).toEqual([]);
		expect(parts(text, words, { measure: 'added' })).toEqual([]);
		expect(parts(text, words, { value: 164e6 })).toEqual([]);
		expect(parts(text.replace('davon', 'und'), words)).toEqual([]);
	});
	it('is one of counts, too, unless it is there everywhere or of another subject', () => {
		const digest = 'Zu Buche stehen 248 Onlineleistungen, von denen 85 in einer Kommune zu haben sind.';
		const counted = (more: Partial<Figure> = {}) => {
			const at = (of: string, value: number) => {
				const start = digest.indexOf(of);
				const evidence = {
					text: of,
					in: 'text' as const,
					start,
					end: start + of.length,
					hash: 'a'.repeat(64)
				};
				return told({ id: of, item: 'one', unit: 'online_service', value, evidence });
			};
			const both = [at('248', 248), { ...at('85', 85), coverage: 'some' as const, ...more }];
			return [
				...partsOf(
					both,
					itemsFor(both).map((item) => ({ ...item, digest }))
				)
			];
		};
		expect(counted()).toEqual(['85']);
		expect(counted({ coverage: 'all' })).toEqual([]);
		expect(counted({ subject: 'bundesleistungen' })).toEqual([]);
		expect(counted({ stage: 'planned' })).toEqual([]);
	});
	it('is noted with it, as is money for a purpose, and neither is a level beside a whole', async () => {
		const ledger = [
			money({ id: 'older', subject: 'ozg', value: 100e6, asOf: '2022' }),
			money({ id: 'newer', subject: 'ozg', value: 64e6, asOf: '2024', flags: ['part'] })
		];
		const subjects = loadSubjects().filter(({ slug }) => slug === 'ozg');
		const { figures } = assemble(inputsOf(ledger, [], { subjects }));
		expect(figures.map(({ id, flags }) => [id, flags])).toEqual([
			['newer', ['part', 'purpose']],
			['older', ['purpose']]
		]);
		const levels = await (
			await counted(ledger)
		).levels(plainView({ metric: 'funding_eur', unit: 'eur', stage: 'announced' }, 2000, 2026));
		expect(levels.map(({ figure }) => figure)).toEqual(['older']);
	});
});

describe('an editor', () => {
	const decision = {
		figure: 'a',
		verdict: 'accept',
		fields: {},
		reason: 'x',
		who: 'y',
		date: '2026-01-01'
	} as const;
	it('has the last word', () => {
		expect(said([{ ...told({ id: 'a', value: 576 }), decision }])).toEqual([]);
	});
	it('who rejects a level takes it from those that others are held against', () => {
		const high = {
			...authorities({ id: 'a', value: 300, asOf: '2023' }),
			decision: { ...decision, verdict: 'reject' as const }
		};
		expect(said([high, authorities({ id: 'b', value: 100 })])).toEqual([]);
	});
});
