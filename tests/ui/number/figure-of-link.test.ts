import { expect, it } from 'vitest';
import { figureOfLink } from '#lib/ui/number/figure-of-link.ts';

it.each([
	['/angabe/abc123/', 'abc123'],
	['../../en/angabe/abc123/?stand=2026-11-24', 'abc123'],
	['/pegel/angabe/abc123', 'abc123'],
	['/angabe/a%20b/#beleg', 'a b']
])('%s leads to a figure', (href, id) => {
	expect(figureOfLink(href)).toBe(id);
});

it.each(['/angaben/', '/angabe/', '/land/12/', '/angabe/abc/bild/', '/angabe/%E0%A4%A/'])(
	'%s does not',
	(href) => {
		expect(figureOfLink(href)).toBeNull();
	}
);
