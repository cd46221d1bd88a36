import { describe, expect, it } from 'vitest';
import { embedAt, figureAt } from '#lib/state/embed-address.ts';
import { embedPath, figureIn, figureNameOf } from '#lib/state/embed.ts';
import { known } from './states.ts';

const at = (address: string) => {
	const [path = '', search = ''] = address.split('?');
	return embedAt(path, new URLSearchParams(search), known);
};

describe('the view that an address shows', () => {
	it('is that of a view for other pages, of the newest numbers or of a day', () => {
		for (const path of ['/e/karte~kennzahl=behoerden/', `/en/e/verlauf~land=14/${known.stands.at(-1)}/`]) {
			const found = at(path);
			expect(found && embedPath(found.embed, found.locale)).toBe(path);
		}
	});
	it('is the first of a page', () => {
		expect(at('/karte/?kennzahl=behoerden')?.embed).toMatchObject({
			kind: 'map',
			state: { metric: 'authorities_onboarded' }
		});
		expect(at('/en/zeit/?land=14')).toMatchObject({
			locale: 'en',
			embed: { kind: 'time', state: { lands: ['14'] } }
		});
		expect(at('/')?.embed.kind).toBe('rank');
	});
	it('is none where the address is no view, or can’t be read whole', () => {
		for (const address of [
			'/methode/',
			'/e/balken/',
			'/e/karte~bis=1999/',
			'/karte/?kennzahl=x',
			'/e/karte',
			'karte',
			'/e/karte/2026-1-1/'
		])
			expect(at(address), address).toBeNull();
	});
});

it('knows the figure of a page and of a card, in both languages', () => {
	const none = new URLSearchParams();
	expect(figureAt('/angabe/abc1/', none)).toEqual({ id: 'abc1', stand: null, locale: 'de' });
	expect(figureAt('/en/e/angabe/abc1/', none)).toEqual({ id: 'abc1', stand: null, locale: 'en' });
	for (const path of ['/angaben/', '/angabe/', '/angabe/a/b/', '/e/karte/', '/angabe/../x/'])
		expect(figureAt(path, none)).toBeNull();
});

it('knows the day as of which a figure is told: in the path of a card, in the query of a page', () => {
	const query = new URLSearchParams('stand=2026-11-25');
	const told = { id: 'abc1', stand: '2026-11-25', locale: 'de' };
	expect(figureAt('/angabe/abc1/', query)).toEqual(told);
	expect(figureAt('/e/angabe/abc1/2026-11-25/', new URLSearchParams())).toEqual(told);
	expect(figureAt('/angabe/abc1/2026-11-25/', new URLSearchParams())).toBeNull();
	expect(figureAt('/angabe/abc1/', new URLSearchParams('stand=gestern'))).toBeNull();
	for (const stand of [null, '2026-11-25'])
		expect(figureIn(figureNameOf('abc1', stand))).toEqual({ id: 'abc1', stand });
});

it('reads what a page alone reads, and no list that was searched or turned over', () => {
	const at = (path: string) => {
		const [page = '', query] = path.split('?');
		return embedAt(page, new URLSearchParams(query), known)?.embed;
	};
	expect(at('/karte/?form=kacheln')).toMatchObject({ kind: 'map', own: 'form=kacheln' });
	expect(at('/karte/?stichtag=2024-09&ebene=anteil')).toMatchObject({ own: 'ebene=anteil&stichtag=2024-09' });
	expect(at('/zeit/?stufen=alle')).toMatchObject({ kind: 'time', own: 'stufen=alle' });
	expect(at('/vergleich/?gruppe=ost&stand=2026-11-24')).toMatchObject({
		kind: 'compare',
		own: 'gruppe=ost',
		state: { stand: '2026-11-24' }
	});
	expect(at('/angaben/?nur=umstritten&stand=2026-11-24')).toMatchObject({
		kind: 'figures',
		own: 'nur=umstritten',
		state: { stand: '2026-11-24' }
	});
	for (const path of ['/angaben/?q=wohngeld', '/angaben/?seite=2', '/karte/?ebene=x', '/?ebene=anteil'])
		expect(at(path), path).toBeUndefined();
});
