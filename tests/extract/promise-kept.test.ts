import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const few = fc.integer({ min: 3, max: 20 });
const promise = fc.constantFrom(
	'sich für das Portal entschieden',
	'die Verträge unterzeichnet',
	'den Umstieg beschlossen'
);
const done = fc.constantFrom(
	'das Portal freigeschaltet',
	'die E-Akte eingeführt',
	'die Plattform übernommen'
);

const always = (stage: string, sentence: (n: number, first: string, then: string) => string) =>
	fc.assert(
		fc.property(few, promise, done, (n, first, then) => {
			const text = `[Hessen] ${sentence(n, first, then)}`;
			expect(read(text)[0], text).toMatch(`A ${n} ${stage} 06`);
		}),
		{ numRuns: 30 }
	);

describe('a promise', () => {
	it('is kept where its clause goes on to say so', () => {
		always('live total', (n, first, then) => `${n} Kommunen haben ${first} und ${then}.`);
	});

	it('is one where nothing is told as done, or of others', () => {
		always('planned added', (n, first) => `${n} Kommunen haben ${first}.`);
		always('planned added', (n, first) => `${n} Kommunen haben ${first} und wollen das Portal einführen.`);
		always('planned added', (n, first, then) => `${n} Kommunen haben ${first}, zwei haben ${then}.`);
	});
});
