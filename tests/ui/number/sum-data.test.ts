import { describe, expect, it } from 'vitest';
import { leftOutReasons } from '#lib/query/addable.ts';
import { readSumData, sumBeside, sumParts, type Summed } from '#lib/ui/number/sum-data.ts';
import { painted } from '../../query/fixture.ts';

const link = (attributes: Record<string, string | undefined>) =>
	({ getAttribute: (name: string) => attributes[name] ?? null }) as Element;

const told = (row: Summed) => ({ 'data-sum': sumParts(row), 'data-beside': sumBeside(row) });

describe('what the link of a number tells its note', () => {
	it('is what is added up, and what is not, with the reason', () => {
		const leftOut = leftOutReasons.map((why, i) => ({ figure: `x${i}`, why }));
		const row = painted({ programmes: 2, parts: ['a', 'b'], leftOut });
		expect(readSumData(link(told(row)))).toEqual({ parts: ['a', 'b'], beside: leftOut });
	});
	it('is no sum where one amount stands for the Land, though others stand beside it', () => {
		const row = painted({ programmes: 1, leftOut: [{ figure: 'x', why: 'may_hold' }] });
		expect(readSumData(link(told(row)))).toEqual({ parts: null, beside: [{ figure: 'x', why: 'may_hold' }] });
	});
	it('is nothing of a told level, and no reason that nobody knows', () => {
		expect(told(painted())).toEqual({ 'data-sum': undefined, 'data-beside': undefined });
		expect(readSumData(link({ 'data-beside': 'x:because' }))).toEqual({ parts: null, beside: [] });
		expect(readSumData(null)).toEqual({ parts: null, beside: [] });
	});
});
