import { describe, expect, it } from 'vitest';
import { parseShort } from '#lib/state/embed.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { oembedOf, oembedPath } from '#lib/ui/embed/oembed.ts';
import { known } from '../../state/states.ts';

const embed = { kind: 'map' as const, state: { ...defaultState('authorities_onboarded') } };
const frozen = { ...embed, state: { ...embed.state, stand: known.stands.at(-1)! } };
const origin = 'https://p.example/sub';

describe('the record of a view for editorial systems', () => {
	const told = oembedOf(embed, 'de', 'Behörden "je" Land', origin);
	it('has what oEmbed asks of a rich one', () => {
		expect(told).toMatchObject({ version: '1.0', type: 'rich', width: 600, title: 'Behörden "je" Land' });
		expect(told.height).toBeLessThanOrEqual(1000);
		expect(told.html).toContain(`src="${origin}/e/karte~kennzahl=behoerden/"`);
	});
	it('is one frame and nothing else, so that WordPress shows it', () => {
		expect(told.html).toMatch(/^<iframe [^<>]*><\/iframe>$/);
		expect(told.html).toContain('title="Behörden &quot;je&quot; Land"');
	});
	it('keeps to the room that a consumer has, in its numbers and in its code', () => {
		const small = oembedOf(embed, 'de', 'x', origin, { maxwidth: 300, maxheight: 200 });
		expect(small).toMatchObject({ width: 300, height: 200 });
		expect(small.html).toContain('height="200"');
		expect(oembedOf(embed, 'de', 'x', origin, { maxwidth: 5000 }).width).toBe(600);
	});
	it('lies at an address that says the view in full', () => {
		for (const one of [embed, frozen]) {
			const path = oembedPath(one, 'de');
			const [, short = '', stand] = /^\/oembed\/(.+?)(?:~stand=([\d-]+))?\.json$/.exec(path) ?? [];
			expect(parseShort(short, known, stand ?? null)?.embed).toEqual(one);
		}
		expect(oembedPath(embed, 'en')).toBe('/en/oembed/karte~kennzahl=behoerden.json');
	});
});
