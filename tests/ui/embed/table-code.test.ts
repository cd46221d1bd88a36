import { expect, it } from 'vitest';
import { tableCode } from '#lib/ui/embed/table-code.ts';

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
