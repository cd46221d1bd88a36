import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { laenderOutlines } from '#lib/map/geometry.ts';
import LandMap from '#lib/map/LandMap.svelte';
import { levelLayer } from '#lib/map/layers/level.ts';
import type { Painted } from '#lib/map/painted.ts';
import { landKeys, placeNames } from '#lib/ui/lands.ts';

const painted = (scope: string, value: number, more: Partial<Painted> = {}): Painted => ({
	scope,
	value,
	upper: null,
	bound: 'exact',
	unit: 'bundle',
	date: '2024-12',
	figure: `f-${scope}`,
	compared: true,
	...more
});

const drawWhole = (rows: Painted[], selected: string[] = []) =>
	render(LandMap, {
		props: {
			id: 'k',
			title: 'Leistungen je Land',
			layer: levelLayer(
				rows,
				(key) => placeNames('de')[key] ?? key,
				() => 'E-Akte'
			),
			selected,
			placeNames: placeNames('de'),
			hrefOf: (key: string) => `/land/${key}/`
		}
	}).body;
/** Without coordinates, which are digits too. */
const draw = (rows: Painted[], selected?: string[]) =>
	drawWhole(rows, selected).replaceAll(/ d="[^"]*"/g, '');

const described = (html: string) => /<desc[^>]*>(.*?)<\/desc>/s.exec(html)?.[1] ?? '';
const stepIn = (html: string, key: string) =>
	new RegExp(`class="land step-(\\d)[^"]*"[^>]*data-land="${key}"`).exec(html)?.[1];

describe('map of the Länder', () => {
	it('draws all sixteen, each a link to its page', () => {
		const html = draw([]);
		for (const key of landKeys) expect(html).toContain(`href="/land/${key}/"`);
	});

	it('says below it what signs behind numbers mean, of those that are drawn', () => {
		const money = { unit: 'eur', compared: false, flags: ['several_years'] } as const;
		const html = draw([painted('11', 264e6, money)]);
		expect(html).toMatch(/data-note[^>]*>mehrj\.: für mehrere Jahre</);
		expect(draw([painted('11', 264e6, { ...money, programmes: 2 })])).not.toContain('mehrj.');
		const old = levelLayer([painted('11', 16, { date: '2022' })], String, () => '', 2026);
		expect(old.signs.join()).toMatch(/^’22 hinter einer Zahl/);
		expect(levelLayer([painted('11', 16)], String, () => '', 2026).signs).toEqual([]);
	});

	it('tells at once what few numbers count, and folds what many do', () => {
		const drawn = (...keys: string[]) => draw(keys.map((key) => painted(key, 9, { compared: false })));
		expect(drawn('05', '09', '11')).not.toContain('<details');
		const folded = drawn('05', '09', '11', '12');
		expect(folded).toMatch(/<details[^>]*>\s*<summary[^>]*>Was die 4 Länder zählen<\/summary>/);
		expect(folded).toMatch(/data-note[^>]*>\s*Gezählt wird: NW E-Akte · BY E-Akte · BE E-Akte · BB E-Akte\./);
	});

	it('never shows a number that counts for all of Germany, or for a smaller place', () => {
		const html = draw([
			painted('12', 650),
			painted('DE', 271),
			painted('12062', 272),
			painted('05570008', 273)
		]);
		expect(html).toContain('650');
		for (const number of ['271', '272', '273']) expect(html).not.toContain(number);
	});

	it('gives no colour of the scale to what counts something else, but its number and what it counts', () => {
		const rows = [painted('12', 650), painted('14', 420), painted('05', 9000, { compared: false })];
		const html = draw(rows);
		expect(['12', '14'].map((key) => stepIn(html, key))).toEqual(['5', '1']);
		expect(stepIn(html, '05')).toBeUndefined();
		expect(html).toContain('9.000</text>');
		expect(html).toContain('Nordrhein-Westfalen: 9.000 (E-Akte)');
		expect(html).toContain('Gezählt wird: NW E-Akte.');
		expect(described(html)).toContain(
			'Anderes zählen, ohne Vergleich: Nordrhein-Westfalen 9.000 (Dezember 2024, E-Akte).'
		);
		// Its value makes no class.
		expect(draw(rows.slice(0, 2)).match(/ab \d+/g)).toEqual(html.match(/ab \d+/g));
	});

	it('hatches a Land without a report and says so; it is no zero', () => {
		const html = draw([painted('12', 650), painted('14', 420)]);
		expect(stepIn(html, '12')).toBe('5');
		expect(stepIn(html, '09')).toBe('0');
		const whole = drawWhole([painted('12', 650), painted('14', 420)]);
		const clip = /<clipPath[^>]*>(.*?)<\/clipPath>/s.exec(whole)?.[1] ?? '';
		const outlines = laenderOutlines().paths;
		for (const key of landKeys) expect(clip.includes(outlines[key]!), key).toBe(!['12', '14'].includes(key));
		expect(html).toMatch(/<li[^>]*>.*keine Meldung\s*(<!--.*?-->)?\s*<\/li>/s);
		expect(described(html)).toMatch(/Keine Meldung: .*Bayern/);
		expect(html).not.toMatch(/>0</);
	});

	it('does not speak of gaps where there are none', () => {
		const html = draw(landKeys.map((key, i) => painted(key, 100 + i * 40)));
		expect(html).not.toContain('keine Meldung');
		expect(described(html)).not.toContain('Keine Meldung');
	});

	it('tells in words every value that it draws, with its bound and date', () => {
		const html = draw([
			painted('12', 650, { bound: 'at_least' }),
			painted('10', 17_000_000, { unit: 'eur', bound: 'approx', date: null })
		]);
		expect(described(html)).toMatch(/Brandenburg ≥.650 \(Dezember 2024\)/);
		expect(described(html)).toMatch(/Saarland ≈.17.Mio\..€ \(ohne Datum\)/);
	});

	it('outlines the chosen Länder, and only them', () => {
		const outlined = (html: string) => html.match(/class="selected/g)?.length ?? 0;
		expect(outlined(draw([painted('12', 650)], ['12', '14']))).toBe(2);
		expect(outlined(draw([painted('12', 650)]))).toBe(0);
	});

	it('names where its outlines come from', () => {
		expect(draw([])).toContain('GeoBasis-DE / BKG');
	});
});
