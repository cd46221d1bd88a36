import fc from 'fast-check';
import { expect, it } from 'vitest';
import { read } from './read.ts';

/** Towns of Hessen; the last two are hardly known as such. */
const towns = ['Fulda', 'Kassel', 'Hanau', 'Marburg', 'Lich', 'Hungen'];
const some = fc
	.shuffledSubarray(towns, { minLength: 3, maxLength: 5 })
	.filter((l) => l.some((t) => t.length > 4 && t !== 'Hungen'));
const words: Record<number, string> = { 3: 'drei', 4: 'vier', 5: 'fünf' };
const told = fc.constantFrom('wird derzeit die E-Akte eingeführt|rollout', 'ist die E-Akte im Einsatz|live');
const list = (names: readonly string[]) => `${names.slice(0, -1).join(', ')} und ${names.at(-1)}`;

it('counts "in den vier Städten" where the text names exactly four', () => {
	fc.assert(
		fc.property(some, told, fc.constantFrom('. In', ': In'), (names, say, joint) => {
			const [predicate, stage] = say.split('|');
			const text = `[Hessen] ${list(names)} machen gemeinsame Sache${joint} den ${words[names.length]} Städten ${predicate}.`;
			expect(read(text), text).toEqual([expect.stringMatching(`^A ${names.length} ${stage} total`)]);
		}),
		{ numRuns: 30 }
	);
});

it('counts no "in den 421 Kommunen", which are all there are', () => {
	fc.assert(
		fc.property(some, told, (names, say) => {
			const text = `[Hessen] ${list(names)} gehen voran. In den 421 Kommunen ${say.split('|')[0]}.`;
			expect(read(text), text).toEqual([]);
		}),
		{ numRuns: 20 }
	);
});
