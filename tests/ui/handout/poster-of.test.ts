import { afterEach, expect, it, vi } from 'vitest';
import { posterOfTable } from '#lib/ui/handout/poster-of.ts';
import { tableNear } from '#lib/ui/handout/table-near.ts';
import { pageOf } from '../../support/page-of.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

const table = (name: string) =>
	`<table id="${name}"><caption>Stand Ende 2026</caption><thead><tr><th scope="col">Land</th><th scope="col" class="number">Stand</th></tr></thead>` +
	`<tbody><tr><th scope="row">Hessen</th><td class="number"><a href="/angabe/a/">575</a> <span>2024</span></td></tr></tbody></table>`;

it('the table that is handed out is that of the section around, else the first of the page', () => {
	const page = pageOf(
		`<main>${table('first')}<section>${table('own')}<p id="within"></p></section><section><p id="alone"></p></section></main><p id="outside"></p>`
	);
	const near = (id: string) => tableNear(page.getElementById(id) ?? undefined)?.id;
	expect(near('within')).toBe('own');
	expect(near('alone')).toBe('first');
	expect(near('outside')).toBeUndefined();
	expect(tableNear(undefined)).toBeNull();
});

it('a drawn table says all that goes with its numbers, and leaves the page as it was', () => {
	const page = pageOf(`<main>${table('ranks')}</main>`);
	const drawn = page.getElementById('ranks') as unknown as HTMLTableElement;
	const before = page.body.outerHTML;
	const svg = posterOfTable(
		drawn,
		{
			title: 'Behörden je Land',
			counted: 'Angeschlossene Behörden',
			filter: ['Hessen'],
			source: 'Quelle: 3 Meldungen',
			knowledge: '2026-11-25'
		},
		'https://p.example/?stand=2026-11-25'
	);
	const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
	expect(texts).toEqual(
		expect.arrayContaining(['Behörden je Land', 'Land', 'Stand', 'Hessen', '575 · 2024', 'Stand Ende 2026'])
	);
	const told = texts.join(' ');
	expect(told).toContain('Angeschlossene Behörden. ');
	expect(told).toContain('Quelle: 3 Meldungen');
	expect(told).toContain('CC BY 4.0 · https://p.example/?stand=2026-11-25');
	expect(svg).toMatch(/<desc[^>]*>Hessen 575 · 2024<\/desc>/);
	expect(page.body.outerHTML.replace(' style=""', '')).toBe(before);
});
