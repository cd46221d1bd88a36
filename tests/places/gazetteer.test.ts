import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '#cli/load-gazetteer.ts';

const gazetteer = await loadGazetteer();
/** What a text names: "form=key,key", with ~ for a hint, ! for abroad, < for below the Kreis. */
const named = (text: string) =>
	gazetteer.find(text).map((m) => {
		const mark = m.foreign ? '!' : m.belowKreis ? '<' : m.adjective ? '~' : '';
		return `${text.slice(m.start, m.end)}${mark}=${gazetteer.settle(m.keys, []) ?? m.keys.join('|')}`;
	});

describe('the longest name wins', () => {
	it.each([
		[
			'Sachsen-Anhalt und Niedersachsen, nicht Sachsen',
			['Sachsen-Anhalt=15', 'Niedersachsen=03', 'Sachsen=14']
		],
		[
			'in Frankfurt (Oder) und in Frankfurt am Main',
			['Frankfurt (Oder)=12053000', 'Frankfurt am Main=06412000']
		],
		['in Halle/Saale', ['Halle/Saale=15002000']],
		['Neustadt a. d. Waldnaab', ['Neustadt a. d. Waldnaab=09374139']]
	])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('a marker decides the level', () => {
	it.each([
		['im Landkreis München', '09184'],
		['die Stadt München', '09162000'],
		['der Kreis Lüneburg', '03355'],
		['die Region Hannover', '03241'],
		['Brandenburg an der Havel', '12051000'],
		['Brandenburg', '12'],
		['die Stadt Bremen', '04011000'],
		['Bremen', '04'],
		['Hamburg', '02']
	])('%s is %s', (text, key) => expect(gazetteer.find(text).at(-1)?.keys).toEqual([key]));

	it('speaks for a list where it stands in the plural', () => {
		expect(named('die Kreise Diepholz, Leer und Coesfeld').map((m) => m.split('=')[1])).toEqual([
			'03251',
			'03457',
			'05558'
		]);
	});
	it('speaks for one place where it stands in the singular', () => {
		expect(named('das Amt Peitz, Spremberg und Cottbus')).toEqual([
			'Peitz<=12071',
			'Spremberg=12071372',
			'Cottbus=12052000'
		]);
	});
});

describe('common words are no places without a sign of one', () => {
	it.each([
		'Der Bescheid kommt an zweiter Stelle, sagt Minister Schwarz.',
		'Essen und Trinken in der Lage',
		'Acht Kommunen machen mit.',
		'Die Verwaltung des Bundes und des Landes',
		'Weil das Wissen wächst, steigt die Welle.',
		'Die Dritte im Bunde ist die Verwaltung.',
		'Im Norden hat man damit begonnen, am Wald liegt es nicht.'
	])('%s', (text) => expect(named(text)).toEqual([]));

	it.each([
		'laut Landrat Marc-André Burgdorf',
		'sagte Oberbürgermeisterin Eva Weimar',
		'Staatssekretär Dr. Hans Lahr kam',
		'Sprecherin Anna Lena Springe'
	])('nor is the surname of an office: %s', (text) => expect(named(text)).toEqual([]));

	it.each([
		['Landrat in Burgdorf', 'Burgdorf'],
		['Bürgermeister Bad Vilbel', 'Bad Vilbel']
	])('but %s is one', (text, name) => expect(named(text).at(-1)).toContain(name));

	it.each([
		['in Essen', '05113000'],
		['die Stadt Hof', '09464000'],
		['Essen: Neues Portal', '05113000']
	])('but %s is one', (text, key) => expect(named(text).at(-1)).toContain(key));
});

describe('forms', () => {
	it.each([
		['Saarlandes', '10'],
		['Brandenburgs Kommunen', '12'],
		['brandenburgische Behörden', '12'],
		['Kieler Verwaltung', '01002000'],
		['Münchner Stadtrat', '09162000'],
		['NRW-Kommunen', '05']
	])('%s', (text, key) => expect(gazetteer.find(text)[0]?.keys).toContain(key));
});

describe('names shared by several places', () => {
	const neustadt = gazetteer.find('in Neustadt')[0]?.keys ?? [];
	it('stay open without a hint', () => {
		expect(neustadt.length).toBeGreaterThan(5);
		expect(gazetteer.settle(neustadt, [])).toBeNull();
	});
	it('are told by the Kreis or the Land beside them', () => {
		expect(gazetteer.settle(neustadt, ['03241'])).toBe('03241012');
		const halle = gazetteer.find('in Halle')[0]?.keys ?? [];
		expect(gazetteer.settle(halle, ['15'])).toBe('15002000');
	});
	it('go to the owner that is ten times larger', () => {
		expect(gazetteer.settle(gazetteer.find('in Frankfurt')[0]?.keys ?? [], [])).toBe('06412000');
	});
});

it('knows what lies abroad', () => {
	expect(gazetteer.find('In Wien und Zürich').map((m) => m.foreign)).toEqual([true, true]);
});

it('knows the capitals', () => {
	expect(['01002000', '15003000', '16051000', '05111000'].map((key) => gazetteer.isCapital(key))).toEqual([
		true,
		true,
		true,
		true
	]);
	expect(gazetteer.isCapital('05315000')).toBe(false);
});

it('never overlaps, never leaves the text, and reads every text', () => {
	fc.assert(
		fc.property(
			fc.array(
				fc.oneof(fc.string(), fc.constantFrom('Bremen', 'Halle', 'Kreis', 'Neustadt', ' ', '-', '/Saale'))
			),
			(parts) => {
				const text = parts.join('');
				let end = 0;
				for (const mention of gazetteer.find(text)) {
					expect(mention.start).toBeGreaterThanOrEqual(end);
					end = mention.end;
				}
				expect(end).toBeLessThanOrEqual(text.length);
			}
		)
	);
});
