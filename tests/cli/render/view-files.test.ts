import { describe, expect, it } from 'vitest';
import { originOf } from '../../../src/cli/render/public-site.ts';
import { fileKind, partOf, partsInOrder, pathIn } from '../../../src/cli/render/view-files.ts';

describe('what a file is to be', () => {
	it('is said by the end of its name, the longest that fits', () => {
		expect(fileKind('bericht/Karte.SVG')).toBe('svg');
		expect(fileKind('karte.300dpi.png')).toBe('300dpi.png');
		expect(fileKind('karte.1x.png')).toBe('1x.png');
		expect(fileKind('karte.de.csv')).toBe('de.csv');
		expect(fileKind('zitat.csl.json')).toBe('csl.json');
		expect(fileKind('karte.docx')).toBeNull();
		expect(fileKind('svg')).toBeNull();
	});
	it('is a picture of twice its size where a picture is asked for and no more is said', () => {
		expect(fileKind('karte.png')).toBe('2x.png');
	});
});

describe('an address', () => {
	it('is whole or from the root of the site', () => {
		expect(pathIn('/karte/?bis=2024', 'https://p.example')).toBe('/karte/?bis=2024');
		expect(pathIn('https://p.example/sub/karte/', 'https://p.example/sub')).toBe('/karte/');
	});
	it('of another site is refused, also where it only begins alike', () => {
		expect(() => pathIn('https://p.example.org/karte/', 'https://p.example')).toThrow(/no address of/);
		expect(() => pathIn('karte/', 'https://p.example')).toThrow(/begin with its path/);
	});
});

describe('a part of a page', () => {
	it('has its word; another names none', () => {
		expect(partOf('verlauf')).toBe('verlauf');
		expect(partOf('ziele')).toBe('ziele');
		expect(partOf(undefined)).toBeUndefined();
		expect(() => partOf('balken')).toThrow(/none of karte, rang, verlauf/);
	});
});

describe('where the site is reached', () => {
	it('is as said, without a slash at the end', () => {
		expect(originOf('https://p.example/')).toBe('https://p.example');
	});
	it('has to be an address', () => {
		expect(() => originOf('p.example')).toThrow(/no address such as/);
	});
});

it('takes a map or a timeline before a table where a picture is asked for, and parts as they stand for values', () => {
	const parts = ['rang', 'karte', 'geld', 'verlauf'].map((word) => ({ word }));
	const order = (forms: string[]) => partsInOrder(parts, forms).map(({ word }) => word);
	const charts = ['karte', 'verlauf', 'rang', 'geld'];
	for (const forms of [['svg'], ['png-print'], ['csv-german', 'png-2x'], []])
		expect(order(forms)).toEqual(charts);
	for (const forms of [['csv-international'], ['json', 'parquet'], ['bibtex']])
		expect(order(forms)).toEqual(['rang', 'karte', 'geld', 'verlauf']);
});
