import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, type Place } from '#lib/state/address.ts';
import { addressIn, atStand, shortCode, shortIn, shortPath, spelledPath } from '#lib/state/short-code.ts';
import { mapLayers, writeMap } from '#lib/state/map-view.ts';
import { tableWords } from '#lib/state/figure-table.ts';
import { metricWords, stageWords, unitWords } from '#lib/state/words.ts';
import { states } from './states.ts';

const codeOf = (address: string): string | null => {
	const [path = '', query] = address.replace(/^\//, '').split('?');
	return shortCode(path, new URLSearchParams(query));
};
const read = (code: string) => {
	const address = addressIn(code);
	return address && `/${atStand(address, null)}`;
};
const places: fc.Arbitrary<Place> = fc.constantFrom<Place>(
	{ page: 'start' },
	{ page: 'map' },
	{ page: 'time' },
	{ page: 'compare' },
	{ page: 'land', key: '05' },
	{ page: 'year', year: 2024 },
	{ page: 'subject', slug: 'aufenthalt-digital' }
);

describe('a code', () => {
	it('says the address of any view in full', () => {
		fc.assert(
			fc.property(places, states, (place, state) => {
				const address = addressOf(place, 'de', { ...state, stand: null });
				expect(read(codeOf(address) ?? '')).toBe(address);
			})
		);
	});

	it('says any parameters, be they ours or not, in any letters', () => {
		const text = fc.string({ unit: 'grapheme', maxLength: 60 });
		fc.assert(
			fc.property(fc.array(fc.tuple(text, text), { maxLength: 5 }), (pairs) => {
				const code = shortCode('angaben/', new URLSearchParams(pairs));
				expect(code).toMatch(/^[a-z0-9-]+$/);
				const { query = '' } = addressIn(code ?? '') ?? {};
				expect([...new URLSearchParams(query)]).toEqual(pairs);
			})
		);
	});

	it('differs where addresses do', () => {
		fc.assert(
			fc.property(states, states, (one, other) => {
				const [a, b] = [one, other].map((state) =>
					addressOf({ page: 'map' }, 'de', { ...state, stand: null })
				);
				expect(codeOf(a!) === codeOf(b!)).toBe(a === b);
			})
		);
	});

	// Cited once, cited for ever: none of these lines may be changed.
	it.each([
		['/', '0f3'],
		['/karte/?kennzahl=behoerden', '1012n'],
		['/zeit/?kennzahl=foerderung&stufe=bewilligt&von=2021&bis=2024&land=05,14,16', '202249laoby34dfoc'],
		['/karte/?ebene=je-kopf&form=kacheln&stichtag=2024-09', '1c3d1ez72024-09h1'],
		['/angaben/?nur=umstritten&sort=-wert&spalten=wert,ort', '480jeky206tq'],
		['/angaben/?q=B%C3%BCrgerb%C3%BCro', '4izz0c42c3bc7267657262c3bc726fbi'],
		['/land/05/?kennzahl=foerderung', '520502tz'],
		['/gegenstand/aufenthalt-digital/', '7iaufenthalt-digitalhq']
	])('of %s stays %s', (address, code) => {
		expect(codeOf(address)).toBe(code);
		expect(read(code)).toBe(address);
	});

	it('is refused with a single wrong sign, with one too many or too few', () => {
		const code = codeOf('/karte/?kennzahl=behoerden&bis=2024&land=05') ?? '';
		const signs = [...'0123456789abcdefghijklmnopqrstuvwxyz-'];
		for (let at = 0; at < code.length; at++)
			for (const sign of signs)
				if (sign !== code[at]) expect(addressIn(code.slice(0, at) + sign + code.slice(at + 1))).toBeNull();
		for (const other of [code.slice(1), code.slice(0, -1), `${code}0`, '', 'zz', '0'])
			expect(addressIn(other), other).toBeNull();
	});

	it('has one sign for each word that an address can have', () => {
		const words = {
			kennzahl: metricWords,
			einheit: unitWords,
			stufe: stageWords,
			abdeckung: tableWords.coverage,
			nur: tableWords.only,
			sicherheit: tableWords.confidence,
			spalten: tableWords.column
		};
		for (const [name, all] of Object.entries(words))
			for (const word of Object.values(all))
				expect(codeOf(`/angaben/?${name}=${word}`), word).toHaveLength(5);
		for (const layer of mapLayers.slice(1))
			expect(codeOf(`/karte/?${writeMap({ layer, form: 'tiles', month: null })}`), layer).toHaveLength(7);
	});
});

it('is none of a page without a view, and of words without end', () => {
	expect(shortCode('methode/', new URLSearchParams())).toBeNull();
	expect(shortCode('land/05/more/', new URLSearchParams())).toBeNull();
	expect(shortCode('angaben/', new URLSearchParams({ q: 'x'.repeat(2000) }))).toBeNull();
});

it('lies in a folder, or stands behind the sign, with its day', () => {
	expect(shortPath('1zz', 'de')).toBe('/g/1zz/');
	expect(shortPath('1zz', 'en', '2026-11-25')).toBe('/en/g/1zz/2026-11-25/');
	expect(spelledPath('1zz', 'de', '2026-11-25')).toBe('/g/#1zz/2026-11-25/');
	expect(shortIn('#1zz/2026-11-25/')).toEqual({ code: '1zz', stand: '2026-11-25' });
	expect(shortIn('1zz')).toEqual({ code: '1zz', stand: null });
	expect(shortIn('#1zz/karte')).toBeNull();
});
