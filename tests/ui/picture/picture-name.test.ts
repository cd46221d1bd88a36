import { expect, it } from 'vitest';
import { parseFullName } from '#lib/state/read-embed.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { pictureName, pictureOfView, picturePath } from '#lib/ui/picture/picture-name.ts';
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
});

it('gives pages without a view the map of the newest levels', () => {
	for (const page of ['method', 'data', 'imprint'] as const) expect(pictureName({ page })).toBe('karte');
	expect(picturePath('karte', 'en')).toBe('/en/bild/karte.png');
});

it('draws a layer, a month and all stages as themselves, and a table as what its numbers are of', () => {
	expect(pictureName({ page: 'map' }, state, 'ebene=anteil&form=kacheln&stichtag=2024-09')).toBe(
		'karte~kennzahl=behoerden~bis=2024~ebene=anteil~stichtag=2024-09'
	);
	expect(pictureName({ page: 'time' }, state, 'stufen=alle')).toMatch(/~stufen=alle$/);
	expect(pictureName({ page: 'compare' }, state, 'gruppe=ost')).toBe('karte~kennzahl=behoerden~bis=2024');
	const day = '2026-11-24';
	for (const [short, drawn] of [
		['ziele~kennzahl=behoerden', 'verlauf~kennzahl=behoerden'],
		['angaben~kennzahl=foerderung~stufe=ausgezahlt', 'karte~kennzahl=foerderung'],
		['angaben', 'karte'],
		['geld~kennzahl=foerderung~land=05', 'karte~kennzahl=foerderung~land=05'],
		['karte~form=kacheln', 'karte']
	] as const) {
		const read = parseFullName(`${short}~stand=${day}`, known);
		expect(read && pictureOfView(read), short).toBe(`${drawn}~stand=${day}`);
	}
});
