import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { textHash } from '#lib/extract/evidence.ts';
import { ExtractedFigure } from '#lib/schema/figure.ts';
import { loadGold } from '../gold/gold-set.ts';
import { read, vetoes } from './read.ts';

const extractor = await loadExtractor();
const gold = loadGold();
const lands = fc.constantFrom(
	['Hessen', '06'],
	['Sachsen', '14'],
	['Thüringen', '16'],
	['Saarland', '10']
) as fc.Arbitrary<[string, string]>;
const count = fc.integer({ min: 20, max: 570 });
const services = fc.constantFrom(
	'Onlinedienste',
	'Verwaltungsleistungen',
	'digitale Dienste',
	'Behördengänge'
);
const bound = fc.constantFrom(
	['', ''],
	['rund ', ' approx'],
	['über ', ' at_least'],
	['mehr als ', ' at_least'],
	['knapp ', ' approx']
) as fc.Arbitrary<[string, string]>;

describe('every figure', () => {
	const figures = gold.flatMap(({ item }) => extractor.extract(item).map((figure) => ({ item, figure })));

	it('is a figure of the schema', () => {
		for (const { figure } of figures) expect(v.is(ExtractedFigure, figure)).toBe(true);
	});

	it('replays to its words, at most twelve', () => {
		for (const { item, figure } of figures) {
			const { in: part, start, end, text, hash } = figure.evidence;
			expect((part === 'title' ? item.title : item.digest!).slice(start, end)).toBe(text);
			expect(text.split(/\s+/).length).toBeLessThanOrEqual(12);
			expect(hash).toBe(textHash(text));
		}
	});

	it('has an id of its own in its item', () => {
		const ids = figures.map((f) => f.figure.id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('is the same each time', () => {
		for (const { item } of gold.slice(0, 40))
			expect(JSON.stringify(extractor.explain(item))).toBe(JSON.stringify(extractor.explain(item)));
	});
});

describe('sentences made from a grammar', () => {
	const check = (line: string, want: string[]) => expect(read(line), line).toEqual(want);

	it('bound, number, noun: live', () => {
		fc.assert(
			fc.property(lands, count, services, bound, ([place, key], n, noun, [word, name]) => {
				check(`[${place}] Inzwischen sind ${word}${n} ${noun} online.`, [`S ${n}${name} live total ${key}`]);
			})
		);
	});

	it('modal verb and date: planned with its target', () => {
		fc.assert(
			fc.property(
				lands,
				count,
				services,
				fc.integer({ min: 2026, max: 2035 }),
				([place, key], n, noun, year) => {
					check(`[${place}] Bis ${year} sollen ${n} ${noun} online sein.`, [
						`S ${n} planned total ${key} target ${year}`
					]);
				}
			)
		);
	});

	it('negation and demand: nothing', () => {
		fc.assert(
			fc.property(lands, count, services, ([place], n, noun) => {
				check(`[${place}] Die ${n} ${noun} sind noch nicht verfügbar.`, []);
				check(`[${place}] Der Verband fordert ${n} ${noun} im Netz.`, []);
				check(`[${place}] Bald könnten ${n} ${noun} online sein.`, []);
			})
		);
	});

	it('an elided noun takes the one before', () => {
		fc.assert(
			fc.property(lands, count, count, ([place, key], a, b) => {
				// 575 to 582 is the catalogue of the law, whoever tells it.
				fc.pre(a !== b && (a + b < 575 || a + b > 582));
				check(
					`[${place}] ${a} neue Onlinedienste wurden eingeführt, insgesamt sind nun ${a + b} verfügbar.`,
					[`S ${a} live added ${key}`, `S ${a + b} live total ${key}`]
				);
			})
		);
	});

	it('kinds in a list are a figure each', () => {
		fc.assert(
			// No more Gemeinden and Kreise than the smallest Land has, or the place could not be meant.
			fc.property(
				lands,
				fc.uniqueArray(fc.integer({ min: 20, max: 50 }), { minLength: 2, maxLength: 2 }),
				fc.integer({ min: 2, max: 5 }),
				([place, key], [a, c], b) => {
					const got = read(
						`[${place}] Angeschlossen sind ${a} Landesbehörden, ${b} Landkreise und ${c} Gemeinden.`
					);
					expect(got.sort()).toEqual([a, b, c].map((n) => `A ${n} live total ${key}`).sort());
				}
			)
		);
	});

	it('a cap for each recipient is no money', () => {
		fc.assert(
			fc.property(
				lands,
				fc.integer({ min: 5, max: 400 }),
				fc.constantFrom('je Kommune', 'pro Gemeinde', 'je Antragsteller'),
				([place], n, each) => {
					check(`[${place}] Für Onlinedienste der Verwaltung gibt es bis zu ${n}.000 Euro ${each}.`, []);
				}
			)
		);
	});

	it('past for comparison leaves the present value', () => {
		fc.assert(
			fc.property(
				lands,
				count,
				fc.integer({ min: 2, max: 19 }),
				fc.constantFrom('im Vorjahr waren es', 'vor einem Jahr waren es', 'zuvor waren es'),
				([place, key], n, old, past) => {
					check(`[${place}] ${n} Onlinedienste sind verfügbar, ${past} ${old}.`, [
						`S ${n} live total ${key}`
					]);
				}
			)
		);
	});
});

describe('distractors', () => {
	it.each<[string, string]>([
		['[Bonn] Vitako legt einen 10-Punkte-Plan vor.', ''],
		['[Bonn] Seit 2021 läuft das Programm.', '2021: year'],
		['[Bonn] Rund 60 Prozent sind online.', '60: share'],
		['[Bonn] Das regelt § 3 des Gesetzes.', '3: law'],
		['[Bonn] Die Stadt liegt auf Platz 12.', '12: rank'],
		['[Bonn] Ab 9 Uhr ist geöffnet.', '9: time'],
		['[Bonn] 45.000 Nutzerkonten gibt es.', '45.000: counts people'],
		['[Bonn] 14 Elefanten waren da.', '14: unknown_head: Elefanten']
	])('%s', (line, veto) => {
		expect(read(line)).toEqual([]);
		expect(vetoes(line)).toEqual(veto ? [veto] : []);
	});
});

describe('any text at all', () => {
	it('is read without a crash, and what is found replays', () => {
		const words = fc.constantFrom(
			'300',
			'Behörden',
			'nutzen',
			'Euro',
			'.',
			',',
			'der',
			'von',
			'2,5',
			'Mio.',
			'davon',
			'„',
			'§',
			'zwei',
			'Hessen',
			'\u00a0',
			'(',
			'Onlinedienste',
			'weitere',
			'bis',
			'zu',
			'tritt',
			'bei'
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string({ unit: 'grapheme', maxLength: 200 }),
					fc.array(words, { maxLength: 60 }).map((w) => w.join(' '))
				),
				(text) => {
					for (const f of extractor.extract({
						id: 'x',
						title: 'Hessen: Titel',
						digest: text,
						published: null
					})) {
						const part = f.evidence.in === 'title' ? 'Hessen: Titel' : text;
						expect(part.slice(f.evidence.start, f.evidence.end)).toBe(f.evidence.text);
					}
				}
			),
			{ numRuns: 400 }
		);
	});
});
