import { describe, expect, it } from 'vitest';
import { knownAt, subjectNamesOf } from '#lib/ui/view/known.ts';

const told = (...subjects: string[]): Parameters<typeof knownAt>[0] => ({
	firstYear: 2017,
	lastYear: 2026,
	subjects: subjects.map((slug) => ({ slug, name: `Name of ${slug}`, kind: 'service' as const, lead: null })),
	leads: [],
	publishers: [],
	stands: []
});

describe('what an address can choose from', () => {
	it('is the same thing at every choice, so that nothing is derived of it again', () => {
		const [then, newest] = [told('a'), told('a', 'b')];
		expect(knownAt(then, newest)).toBe(knownAt(then, newest));
		expect(subjectNamesOf(newest.subjects)).toBe(subjectNamesOf(newest.subjects));
	});

	it('is what the state knew and what is known now, of each pair of states by itself', () => {
		const [a, b, c] = [told('a'), told('b'), told('c')];
		expect(knownAt(a, b).subjects).toEqual(['a', 'b']);
		expect(knownAt(a, c).subjects).toEqual(['a', 'c']);
		expect(knownAt(c, b).subjects).toEqual(['c', 'b']);
		expect(knownAt(a, b).subjects).toEqual(['a', 'b']);
	});
});
