import { describe, expect, it } from 'vitest';
import { fullNameOf } from '#lib/state/embed.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { oembedPath } from '#lib/ui/embed/oembed-path.ts';
import { framedFigure, framedView, oembedOf } from '#lib/ui/embed/oembed.ts';
import { known } from '../../state/states.ts';

const embed = { kind: 'map' as const, state: { ...defaultState('authorities_onboarded') } };
const frozen = { ...embed, state: { ...embed.state, stand: known.stands.at(-1)! } };
const origin = 'https://p.example/sub';
/** A page of about the height of most. */
const page = `<main><h1>Titel</h1>${'<p>Ein Satz, der eine Zeile füllt und in die nächste geht.</p>'.repeat(12)}</main>`;

describe('the record of a view for editorial systems', () => {
	const told = oembedOf(framedView(embed, 'de', 'Behörden "je" Land', page), 'de', origin);
	it('has what oEmbed asks of a rich one', () => {
		expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 600, title: 'Behörden "je" Land' });
		expect(told.height).toBeGreaterThan(300);
		expect(told.html).toContain(`src="${origin}/e/karte~kennzahl=behoerden/auto.html"`);
	});
	it('frames what tells its height, and lets it; whoever follows the link gets the view without a script', () => {
		expect(told.html).toMatch(/ sandbox="allow-scripts /);
		expect(told.html).not.toContain('allow-same-origin');
		expect(told.html).toContain(`<a href="${origin}/e/karte~kennzahl=behoerden/">`);
	});
	it('is a frame after a hidden quotation, so that WordPress gives it its height', () => {
		expect(told.html).toMatch(
			/^<blockquote hidden><a href="[^"<>]*">[^<>]*<\/a><\/blockquote><iframe [^<>]*><\/iframe>$/
		);
		expect(told.html).toContain('title="Behörden &quot;je&quot; Land"');
		expect(told.html).toContain('>Behörden &quot;je&quot; Land</a>');
	});
	it('keeps to the room that a consumer has, in its numbers and in its code', () => {
		const small = oembedOf(framedView(embed, 'de', 'x', page), 'de', origin, {
			maxwidth: 300,
			maxheight: 200
		});
		expect(small).toMatchObject({ width: 300, height: 200 });
		expect(small.html).toContain('height="200"');
		expect(oembedOf(framedView(embed, 'de', 'x', page), 'de', origin, { maxwidth: 5000 }).width).toBe(600);
	});
	it('lies at an address that says the view in full', () => {
		for (const one of [embed, frozen]) {
			const path = oembedPath(fullNameOf(one), 'de');
			expect(parseFullName(path.slice('/oembed/'.length, -'.json'.length), known)).toEqual(one);
		}
		expect(oembedPath(fullNameOf(embed), 'en')).toBe('/en/oembed/karte~kennzahl=behoerden.json');
	});
	it('names its picture, where a consumer has room for it', () => {
		expect(told).toMatchObject({
			thumbnail_url: `${origin}/bild/karte~kennzahl=behoerden.png`,
			thumbnail_width: 1200,
			thumbnail_height: 630
		});
		expect(oembedOf(framedView(embed, 'de', 'x', page), 'de', origin, { maxwidth: 600 })).not.toHaveProperty(
			'thumbnail_url'
		);
	});
	it('is there for the card of a figure too', () => {
		const card = oembedOf(framedFigure({ id: 'abc', stand: null }, 'en', 'x', page), 'en', origin);
		expect(card.html).toContain(`src="${origin}/en/e/angabe/abc/auto.html"`);
		expect(card.thumbnail_url).toBe(`${origin}/en/bild/angabe~abc.png`);
	});
	it('is there for the card of a day, with the picture of that day', () => {
		const card = oembedOf(framedFigure({ id: 'abc', stand: '2026-11-25' }, 'de', 'x', page), 'de', origin);
		expect(card.html).toContain(`src="${origin}/e/angabe/abc/2026-11-25/auto.html"`);
		expect(card.thumbnail_url).toBe(`${origin}/bild/angabe~abc~stand=2026-11-25.png`);
	});
});
