import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const few = fc.integer({ min: 3, max: 20 });
const day = fc.constantFrom('Am 1. Juli', 'Am 15. Oktober 2025', 'Im Mai', 'Im Herbst', 'Zum Jahreswechsel');
const noun = fc.constantFrom('Ämter', 'Kommunen', 'Landkreise');

const always = (stage: string, sentence: (n: number, who: string, when: string) => string) =>
	fc.assert(
		fc.property(few, noun, day, (n, who, when) => {
			const text = `[Hessen] ${sentence(n, who, when)}`;
			expect(read(text), text).toEqual([expect.stringMatching(`^A ${n} ${stage} total 06`)]);
		}),
		{ numRuns: 30 }
	);

describe('a start on a day, in a month or a season', () => {
	it('lies ahead where the present tells of it', () => {
		always('planned', (n, who, when) => `${when} gehen ${n} ${who} mit dem Portal an den Start.`);
		always('planned', (n, who, when) => `${when} starten ${n} ${who} mit der E-Akte.`);
	});

	it('is over where the past or the perfect does', () => {
		always('live', (n, who, when) => `${when} gingen ${n} ${who} mit dem Portal an den Start.`);
		always('live', (n, who, when) => `${when} sind ${n} ${who} mit der E-Akte gestartet.`);
	});
});
