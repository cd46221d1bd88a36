import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const doubted = (line: string) => figuresOf(line).map(({ value, confidence }) => `${value} ${confidence}`);
const count = fc.integer({ min: 20, max: 500 });
const vouched = fc.constantFrom('Nach Angaben des Ministeriums', 'Inzwischen', 'Wie das Land mitteilt,');
const told = fc.constantFrom('Angeblich', 'Vermutlich', 'Dem Vernehmen nach', 'Gerüchten zufolge');

describe('a number that nobody vouches for', () => {
	it('waits for an editor', () => {
		fc.assert(
			fc.property(told, count, (words, n) => {
				expect(doubted(`[Hessen] ${words} sind ${n} Onlinedienste verfügbar.`)).toEqual([`${n} doubtful`]);
			})
		);
	});

	it('is another one than a number that somebody told', () => {
		fc.assert(
			fc.property(vouched, count, (words, n) => {
				expect(doubted(`[Hessen] ${words} sind ${n} Onlinedienste verfügbar.`)).toEqual([`${n} probable`]);
			})
		);
	});

	it('doubts no number of another clause', () => {
		fc.assert(
			fc.property(count, (n) => {
				expect(
					doubted(`[Hessen] In Hessen sind ${n} Onlinedienste verfügbar. Das Portal ist angeblich langsam.`)
				).toEqual([`${n} probable`]);
			})
		);
	});
});
