import { expect, it } from 'vitest';
import { embedKinds, embedWords } from '#lib/state/embed.ts';
import { parseShort } from '#lib/state/read-embed.ts';
import { agreed, filesOf, mostUsual, usualViews } from '#lib/ui/embed/usual.ts';
import { landKeys } from '#lib/ui/lands.ts';
import { known } from '../../state/states.ts';

it('are views that can be read, each once, and not more than can be written', () => {
	const views = usualViews(known);
	expect(new Set(views).size).toBe(views.length);
	expect(agreed(views)).toEqual(views);
	expect(views.length).toBe(169);
	for (const short of views)
		expect(parseShort(short, { ...known, lands: landKeys })?.notices, short).toEqual([]);
});

it('hold every kind, every layer and every Land', () => {
	const views = usualViews(known);
	for (const kind of embedKinds)
		expect(
			views.some((short) => short.split('~')[0] === embedWords[kind]),
			kind
		).toBe(true);
	for (const short of [
		'karte~ebene=entwickelt',
		'verlauf~kennzahl=foerderung~stufen=alle',
		'vergleich~bis=2024',
		'angaben~nur=umstritten',
		...landKeys.map((land) => `geld~kennzahl=foerderung~land=${land}`)
	])
		expect(views).toContain(short);
});

it('are refused as a whole where they are more than were agreed, and the refusal names what would be missing', () => {
	const views = usualViews(known);
	expect(() => agreed(views, views.length - 2)).toThrow(
		new RegExp(`${views.at(-2)}, ${views.at(-1)} would be left out`)
	);
	expect(mostUsual).toBeGreaterThanOrEqual(views.length);
});

it('are counted in both languages and each state', () => {
	const views = ['karte', 'rang'];
	expect(filesOf({ views, frozen: [{ views }, { views: ['karte'] }] })).toBe(10);
});
