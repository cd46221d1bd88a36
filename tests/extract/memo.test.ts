import { describe, expect, it } from 'vitest';
import { remembered } from '#lib/extract/memo.ts';

describe('what is remembered of a word', () => {
	it('is made once, null too', () => {
		const asked: string[] = [];
		const read = remembered((word) => {
			asked.push(word);
			return word === 'Amt' ? null : word.length;
		});
		expect(['Amt', 'Kreis', 'Amt', 'Kreis'].map(read)).toEqual([null, 5, null, 5]);
		expect(asked).toEqual(['Amt', 'Kreis']);
	});

	it('is forgotten before it grows without end', () => {
		let made = 0;
		const read = remembered(() => (made += 1));
		read('Amt');
		for (let n = 0; n < 50_000; n++) read(`Wort ${n}`);
		expect(read('Amt')).toBe(made);
		expect(made).toBe(50_002);
	});
});
