import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesOfTitle, prefixOf, unglue } from '#lib/news/title.ts';

const gazetteer: Record<string, string[]> = {
	Musterstadt: ['99999999'],
	'Kreis Musterburg': ['99998'],
	Bayern: ['09']
};
const placesOf = (title: string) => gazetteer[title.slice(0, title.indexOf(':'))] ?? [];

describe('the prefix of a heading', () => {
	it.each([
		['Musterstadt: Neues Portal', 'Musterstadt'],
		['Neustadt a. d. Muster: Portal', 'Neustadt a. d. Muster'],
		['Deutscher Landkreistag: Aufgaben: ja', 'Deutscher Landkreistag'],
		['Neues Portal', null],
		['Um 10:30 Uhr', null],
		['Es ist so weit. Der Minister sagt: wir', null]
	])('%s', (title, prefix) => expect(prefixOf(title)).toBe(prefix));
});

describe('a prefix is a place, the whole country, or no place', () => {
	it.each([
		['Musterstadt: Portal', ['99999999']],
		['OZG: Bilanz', ['DE']],
		['IT-Planungsrat: Sitzung', ['DE']],
		['Musterverein: Tagung', []],
		['Portal in Musterstadt', []]
	])('%s', (title, places) => expect(placesOfTitle(title, placesOf)).toEqual(places));
});

describe('a glued heading is cut where a known name ends', () => {
	it.each([
		['IT-PlanungsratFür eine gemeinsame IT', 'IT-Planungsrat: Für eine gemeinsame IT'],
		['MusterstadtPortal eröffnet', 'Musterstadt: Portal eröffnet'],
		['Kreis MusterburgBauantrag per App', 'Kreis Musterburg: Bauantrag per App'],
		['OZGViele Leistungen fehlen', 'OZG: Viele Leistungen fehlen'],
		['BundIDNeue Funktionen', 'BundID: Neue Funktionen'],
		['FremdortNeues Amt', 'Fremdort: Neues Amt']
	])('%s', (glued, whole) => expect(unglue(glued, placesOf)).toBe(whole));
});

describe('a whole heading stays as it is', () => {
	it.each([
		'Musterstadt: BayernPortal wächst',
		'BayernPortal wächst',
		'BundID wird Pflicht',
		'eGovernment im Aufwind',
		'GovTech Campus eröffnet',
		'BürgerInnen gefragt',
		'Portal eröffnet',
		'OZG 2.0 kommt',
		''
	])('%j', (title) => expect(unglue(title, placesOf)).toBeNull());
});

it('cutting loses and adds nothing but the colon', () => {
	fc.assert(
		fc.property(fc.string(), (title) => {
			const cut = unglue(title, placesOf);
			if (cut !== null) expect(cut.replace(': ', '').replace(/\s/g, '')).toBe(title.replace(/\s/g, ''));
		})
	);
});
