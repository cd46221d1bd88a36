import { describe, expect, it } from 'vitest';
import { addressOf, pathOf } from '#lib/state/address.ts';
import { defaultState } from '#lib/state/view-state.ts';

describe('addresses of pages', () => {
	it('always end in a slash and stand under /en/ in English', () => {
		expect(pathOf({ page: 'start' }, 'de')).toBe('/');
		expect(pathOf({ page: 'land', key: '05' }, 'en')).toBe('/en/land/05/');
		expect(pathOf({ page: 'year', year: 2024 }, 'de')).toBe('/jahr/2024/');
		expect(pathOf({ page: 'figure', id: 'a/b' }, 'en')).toBe('/en/angabe/a%2Fb/');
	});

	it('do not repeat in the query what the path says', () => {
		const state = { ...defaultState(), unit: 'form' as const, from: 2020, lands: ['12'] };
		expect(addressOf({ page: 'start' }, 'de', state)).toBe('/?einheit=formular&von=2020&land=12');
		expect(addressOf({ page: 'land', key: '12' }, 'de', state)).toBe('/land/12/?einheit=formular&von=2020');
		expect(addressOf({ page: 'year', year: 2020 }, 'de', state)).toBe('/jahr/2020/?einheit=formular&land=12');
	});
});

it('what a page alone reads stands behind what all pages share', () => {
	const place = { page: 'map' } as const;
	expect(addressOf(place, 'de', defaultState(), 'ebene=anteil')).toBe('/karte/?ebene=anteil');
	expect(addressOf(place, 'en', { ...defaultState(), from: 2020 }, 'ebene=anteil')).toBe(
		'/en/karte/?von=2020&ebene=anteil'
	);
});
