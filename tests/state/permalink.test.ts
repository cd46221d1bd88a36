import { expect, it } from 'vitest';
import { permalinkOf } from '#lib/state/permalink.ts';

it('keeps the view and writes the state of knowledge that is seen', () => {
	expect(permalinkOf('https://p.example/zeit/?kennzahl=foerderung&land=14,16#verlauf', '2026-11-25')).toBe(
		'https://p.example/zeit/?kennzahl=foerderung&land=14,16&stand=2026-11-25'
	);
	expect(permalinkOf('https://p.example/sub/', '2026-11-25')).toBe('https://p.example/sub/?stand=2026-11-25');
});

it('leaves a state that was asked for', () => {
	expect(permalinkOf('https://p.example/?stand=2026-11-01', '2026-10-30')).toBe(
		'https://p.example/?stand=2026-11-01'
	);
});
