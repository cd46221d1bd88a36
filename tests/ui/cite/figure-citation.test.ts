import { expect, it } from 'vitest';
import { citationOf } from '#lib/ui/cite/figure-citation.ts';
import { viewCitation } from '#lib/ui/cite/view-citation.ts';

const cited = {
	sentence: 'Brandenburg: 650 Verwaltungsleistungen sind online verfügbar.',
	id: 'abc',
	knowledge: '2026-11-24',
	address: 'https://pegel.example/angabe/abc/',
	title: 'Brandenburg: Mehr Leistungen online',
	publisher: 'Rathausblatt',
	published: '2025-03',
	url: 'https://blatt.example/1'
};

it('a figure is cited with its state of knowledge, its address and the item it was read from', () => {
	expect(citationOf(cited)).toBe(
		'DIGITALPEGEL. Brandenburg: 650 Verwaltungsleistungen sind online verfügbar. Angabe abc, Stand der Kenntnis: ' +
			'24. November 2026. CC BY 4.0. Verfügbar unter: https://pegel.example/angabe/abc/ Ausgelesen aus: ' +
			'RATHAUSBLATT. Brandenburg: Mehr Leistungen online. März 2025. Verfügbar unter: https://blatt.example/1'
	);
});

it('what the source does not tell is not made up', () => {
	const bare = citationOf({ ...cited, publisher: null, published: null, url: null });
	expect(bare).toMatch(/Ausgelesen aus: Brandenburg: Mehr Leistungen online\. Ohne Datum\.$/);
});

it('a state whose day is not over yet is cited as such', () => {
	const mark = 'Der Tag war beim Zitieren noch nicht zu Ende.';
	expect(citationOf(cited)).not.toContain(mark);
	expect(citationOf({ ...cited, open: true })).toContain(`24. November 2026. ${mark} CC BY 4.0. Verfügbar`);
	const view = {
		title: 'Karte',
		address: 'https://pegel.example/karte/',
		state: cited.knowledge,
		language: 'de' as const,
		note: ''
	};
	expect(viewCitation(view)).not.toContain(mark);
	expect(viewCitation(view, true)).toContain(`24. November 2026. ${mark} CC BY 4.0.`);
});
