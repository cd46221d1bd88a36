import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const holds = holdsTold(read);
const count = fc.integer({ min: 12, max: 90 });

describe('a part that is there for all', () => {
	const all = fc.constantFrom(
		'in sämtlichen Rathäusern',
		'in allen Städten',
		'in allen 421 Kommunen',
		'bei sämtlichen 421 Gemeinden',
		'flächendeckend'
	);

	it('is a figure of its own', () => {
		holds<[number, string]>([count, all], (n, where) => [
			`[Hessen] Das Portal bietet 340 Onlinedienste an, von denen ${n} ${where} freigeschaltet sind.`,
			'S 340 live total 06',
			`S ${n} live total 06 all`
		]);
	});

	it('is none where nothing else is told of it', () => {
		holds<[number]>([count], (n) => [
			`[Hessen] Das Portal bietet 340 Onlinedienste an, von denen ${n} freigeschaltet sind.`,
			'S 340 live total 06'
		]);
	});
});
