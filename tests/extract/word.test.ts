import { describe, expect, it } from 'vitest';
import { tokenize } from '#lib/extract/token.ts';
import { ofWord, wordIs } from '#lib/extract/word.ts';

describe('what is told of a word', () => {
	it('is found out once for all tokens of the same letters, null too', () => {
		const asked: string[] = [];
		const read = ofWord((word) => {
			asked.push(word.text);
			return word.text === 'Amt' ? null : word.norm;
		});
		expect(tokenize('Amt Kreis Amt Kreis').map(read)).toEqual([null, 'kreis', null, 'kreis']);
		expect(asked).toEqual(['Amt', 'Kreis']);
	});

	it('is not mixed up with what another function tells of it', () => {
		const [token] = tokenize('Papierakte');
		const long = ofWord(({ text }) => text.length > 5);
		const isFile = wordIs(/akten?$/);
		const isPaper = wordIs(/^papierlos$/);
		expect([long, isFile, isPaper, isFile, long].map((read) => read(token!))).toEqual([
			true,
			true,
			false,
			true,
			true
		]);
	});
});
