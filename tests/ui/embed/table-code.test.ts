import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPictured, readTable, tableCode, wordsOf } from '#lib/ui/embed/table-code.ts';
import { pageOf } from '../../support/page-of.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

it('is a table with heads, its source and its way back, and no style of its own', () => {
	const code = tableCode(
		{
			caption: 'Stand Ende 2026',
			head: [
				[
					{ text: 'Land', href: null, head: 'col' },
					{ text: 'Stand', href: null, head: 'col' }
				]
			],
			body: [
				[
					{ text: 'Hamburg', href: null, head: 'row' },
					{ text: '≥ 290 <mindestens>', href: 'https://p.example/angabe/a/?x=1&y=2', head: null }
				]
			]
		},
		{ title: 'Leistungen', source: 'Quelle: 3 Meldungen.', address: 'https://p.example/?stand=2026-11-25' }
	);
	expect(code).toContain('<caption>Leistungen. Stand Ende 2026</caption>');
	expect(code).toContain(
		'<th scope="row">Hamburg</th><td><a href="https://p.example/angabe/a/?x=1&amp;y=2">≥ 290 &lt;mindestens&gt;</a></td>'
	);
	expect(code).toContain('<a href="https://p.example/?stand=2026-11-25">Quelle: 3 Meldungen.</a> CC BY 4.0');
	expect(code).not.toMatch(/style|class|script/);
});

describe('words of a cell', () => {
	const wordsIn = (cell: string) => wordsOf(pageOf(`<p>${cell}</p>`).querySelector('p')!);

	it('part what stands in parts of its own, so that a number and its year are no other number', () => {
		expect(wordsIn('<a>575</a>\n\t<span>2024</span>')).toBe('575 · 2024');
		expect(wordsIn('<a>17 Mio. €</a> <!----><span>2024</span><a>3 Mio. €</a> <span>2022</span>')).toBe(
			'17 Mio. € · 2024 · 3 Mio. € · 2022'
		);
		expect(wordsIn('<span>dagegen Heise <a>12</a></span>')).toBe('dagegen Heise 12');
	});

	it('keep the marks of what is quoted, as its language has them', () => {
		expect(wordsIn('<q lang="de">zwölf Dienste</q>')).toBe('„zwölf Dienste“');
		expect(wordsIn('<q lang="en">twelve</q>')).toBe('“twelve”');
	});

	it('leave out what is not seen', () => {
		expect(
			wordsIn('Land<span aria-hidden="true"> ↓</span><span class="visually-hidden">sortiert</span>')
		).toBe('Land');
	});
});

it('is all that is there of a list, where a picture leaves out what it has no room for', () => {
	const table = pageOf(
		'<table><caption>Nach Datum<span data-beyond> · Seite 1 von 2</span></caption>' +
			'<tbody><tr><td>Berlin</td></tr><tr data-beyond=""><td>Bremen</td></tr></tbody></table>',
		() => ({})
	).querySelector('table') as unknown as HTMLTableElement;
	const told = ({ caption, body }: ReturnType<typeof readTable>) => [
		caption,
		...body.flat().map(({ text }) => text)
	];
	expect(told(readTable(table))).toEqual(['Nach Datum · Seite 1 von 2', 'Berlin', 'Bremen']);
	expect(told(readPictured(table))).toEqual(['Nach Datum', 'Berlin']);
});
