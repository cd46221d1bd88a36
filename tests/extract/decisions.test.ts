import { describe, expect, it } from 'vitest';
import { decisions } from './decisions.ts';
import { read } from './read.ts';

describe('rules of counting', () => {
	it.each(decisions)('$rule: $line', ({ line, figures }) => {
		expect(read(line).sort()).toEqual([...figures].sort());
	});
});
