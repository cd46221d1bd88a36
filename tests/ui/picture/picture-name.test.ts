import { expect, it } from 'vitest';
import { parseFullName } from '#lib/state/read-embed.ts';
import { defaultState } from '#lib/state/view-state.ts';
import {
	pictureName,
	pictureOfList,
	pictureOfView,
	picturePath,
	sitePicture
} from '#lib/ui/picture/picture-name.ts';
import { known } from '../../state/states.ts';

const state = { ...defaultState('authorities_onboarded'), to: 2024 };

it('names the view that the page shows, with its filter and its state of knowledge', () => {
	expect(pictureName({ page: 'map' }, state)).toBe('karte~kennzahl=behoerden~bis=2024');
	expect(pictureName({ page: 'time' }, { ...state, stand: '2026-11-24' })).toBe(
		'verlauf~kennzahl=behoerden~bis=2024~stand=2026-11-24'
	);
	expect(parseFullName('verlauf~kennzahl=behoerden~bis=2024~stand=2026-11-24', known)).toEqual({
		kind: 'time',
		state: { ...state, stand: '2026-11-24' }
	});
});

it('takes from the path what the path alone says', () => {
	expect(pictureName({ page: 'land', key: '14' }, state)).toMatch(/^verlauf~.*land=14/);
	expect(pictureName({ page: 'year', year: 2023 }, defaultState('services_live'))).toBe(
		'karte~von=2023~bis=2023'
	);
	expect(pictureName({ page: 'figure', id: 'abc' })).toBe('angabe~abc');
	expect(pictureName({ page: 'figure', id: 'abc' }, { ...state, stand: '2026-11-24' })).toBe(
		'angabe~abc~stand=2026-11-24'
	);
});

it('gives pages without a view the picture of the site, which tells no numbers of something else', () => {
	for (const page of ['method', 'data', 'imprint', 'query', 'search', 'subjects'] as const)
		expect(pictureName({ page })).toBe(sitePicture);
	expect(parseFullName(sitePicture, known)).toBeNull();
	expect(picturePath('karte', 'en')).toBe('/en/bild/karte.png');
});

it('draws a layer, a month, all stages and a table with its own filter as themselves, and ranks as the map of their numbers', () => {
	expect(pictureName({ page: 'map' }, state, 'ebene=anteil&form=kacheln&stichtag=2024-09')).toBe(
		'karte~kennzahl=behoerden~bis=2024~ebene=anteil~stichtag=2024-09'
	);
	expect(pictureName({ page: 'time' }, state, 'stufen=alle')).toMatch(/~stufen=alle$/);
	expect(pictureName({ page: 'compare' }, state, 'gruppe=ost')).toBe(
		'vergleich~kennzahl=behoerden~bis=2024~gruppe=ost'
	);
	expect(pictureName({ page: 'figures' }, defaultState(), 'kennzahl=foerderung')).toBe(
		'angaben~kennzahl=foerderung'
	);
	const day = '2026-11-24';
	for (const [short, drawn] of [
		['ziele~kennzahl=behoerden', 'ziele~kennzahl=behoerden'],
		['angaben~kennzahl=foerderung~stufe=ausgezahlt', 'angaben~kennzahl=foerderung~stufe=ausgezahlt'],
		['angaben', 'angaben'],
		['geld~kennzahl=foerderung~land=05', 'geld~kennzahl=foerderung~land=05'],
		['rang~kennzahl=foerderung', 'karte~kennzahl=foerderung'],
		['karte~form=kacheln', 'karte']
	] as const) {
		const read = parseFullName(`${short}~stand=${day}`, known);
		expect(read && pictureOfView(read), short).toBe(`${drawn}~stand=${day}`);
	}
});

it('shows rows of the first page of a list with a link to that page alone', () => {
	const list = { kind: 'figures', state: defaultState() } as const;
	expect(pictureOfList(list, 1)).toBe(pictureOfView(list));
	expect(pictureOfList(list, 2)).toBe(sitePicture);
	expect(pictureOfList(undefined, 1)).toBe(sitePicture);
});
