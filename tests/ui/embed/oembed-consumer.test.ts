import { describe, expect, it } from 'vitest';
import { defaultState } from '#lib/state/view-state.ts';
import { framedFigure, framedView, oembedOf } from '#lib/ui/embed/oembed.ts';
import { discovered, faultsOf, isFor, read, requestFor } from '../../support/oembed-consumer.ts';

const page = `<main><h1>Titel</h1>${'<p>Ein Satz, der eine Zeile füllt und in die nächste geht.</p>'.repeat(30)}</main>`;
const origin = 'https://p.example';
const view = framedView({ kind: 'map', state: defaultState() }, 'de', 'Leistungen "je" Land', page);
const rich = { type: 'rich', version: '1.0', html: '<p>x</p>', width: 600, height: 400 };
const answer = (record: unknown) => ({
	status: 200,
	type: 'application/json; charset=utf-8',
	body: JSON.stringify(record)
});

describe('a consumer by the rules', () => {
	it('asks the endpoint for addresses of its schemes alone, everything encoded', () => {
		const provider = { endpoint: `${origin}/oembed`, schemes: [`${origin}/*`] };
		expect(requestFor(provider, `${origin}/karte/?bis=2024&land=12`, { maxwidth: 300 })).toBe(
			`${origin}/oembed?url=https%3A%2F%2Fp.example%2Fkarte%2F%3Fbis%3D2024%26land%3D12&maxwidth=300&format=json`
		);
		expect(requestFor(provider, 'https://other.example/karte/')).toBeNull();
		expect(isFor('https://*.p.example/e/*', 'https://www.p.example/e/karte/')).toBe(true);
		expect(isFor('https://*.p.example/e/*', 'http://www.p.example/e/karte/')).toBe(false);
		expect(() => isFor('https://*/e/*', 'https://p.example/e/')).toThrow(/whole domain/);
	});
	it('finds the endpoint in the head of a page, and nothing of another type', () => {
		const link = (type: string, href: string) => `<link rel="alternate" type="${type}" href="${href}">`;
		const html = (head: string, body = '') => `<html><head>${head}</head><body>${body}</body></html>`;
		const json = link('application/json+oembed', 'https://p.example/oembed?a&amp;b');
		expect(discovered(html(link('text/xml+oembed', 'x') + json))).toBe('https://p.example/oembed?a&b');
		expect(discovered(html('', json))).toBeNull();
	});
	it('knows what each type has to have', () => {
		expect(faultsOf(rich)).toEqual([]);
		expect(faultsOf({ type: 'link', version: '1.0' })).toEqual([]);
		for (const [record, fault] of [
			[{ ...rich, type: 'chart' }, /none of photo/],
			[{ ...rich, version: 1 }, /version/],
			[{ ...rich, html: undefined }, /rich has no html/],
			[{ ...rich, width: '600' }, /width is no number/],
			[{ ...rich, height: 0 }, /height is no number/],
			[{ type: 'photo', version: '1.0', width: 1, height: 1 }, /photo has no url/],
			[{ ...rich, thumbnail_url: 'https://p.example/a.png' }, /thumbnail/],
			[{ ...rich, provider_url: '/start' }, /provider_url is no address/],
			[{ ...rich, html: '<iframe src="https://p.example/" width="700" height="400">' }, /larger than width/],
			[{ ...rich, html: '<iframe src="/e/karte/">' }, /no full address/]
		] as const)
			expect(faultsOf(record).join(), JSON.stringify(record)).toMatch(fault);
	});
	it('holds an answer against the room that it asked for', () => {
		expect(faultsOf(rich, { maxwidth: 300 })).toEqual(['width is more than maxwidth']);
		const pictured = {
			...rich,
			thumbnail_url: 'https://p.example/a.png',
			thumbnail_width: 1200,
			thumbnail_height: 630
		};
		expect(faultsOf(pictured, { maxheight: 500 })).toEqual(['thumbnail_height is more than maxheight']);
	});
	it('tells the refusals apart, and what is no answer', () => {
		const why = (status: number) => {
			const outcome = read({ status, type: null, body: '' });
			return outcome.told ? null : outcome.why;
		};
		expect([404, 501, 401, 500].map(why)).toEqual(['not_found', 'not_implemented', 'unauthorized', 'broken']);
		expect(read({ ...answer(rich), type: 'text/html' })).toMatchObject({ why: 'broken' });
		expect(read({ ...answer(rich), body: '<html>' })).toMatchObject({ why: 'broken', faults: ['no JSON'] });
		expect(read(answer(rich))).toEqual({ told: true, record: rich });
	});
});

describe('our records', () => {
	it('are consumed without a fault, of a view and of a card, whatever room there is', () => {
		const card = framedFigure({ id: 'abc', stand: null }, 'en', 'A figure', page);
		for (const framed of [view, card])
			for (const room of [{}, { maxwidth: 200 }, { maxheight: 150 }, { maxwidth: 1400, maxheight: 700 }]) {
				const told = read(answer(oembedOf(framed, 'de', origin, room)), room);
				expect(told.told ? [] : told.faults).toEqual([]);
			}
	});
});
