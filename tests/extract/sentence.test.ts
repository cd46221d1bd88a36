import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#cli/run.ts';
import { sentences } from '#lib/extract/sentence.ts';
import { tokenize } from '#lib/extract/token.ts';

const abbreviations = new Set(
	readFileSync(join(root, 'src/lib/extract/lexicon/abbreviations.csv'), 'utf8')
		.split('\n')
		.slice(1)
		.map((l) => l.split(',')[0]!)
);
const cut = (text: string) => {
	const tokens = tokenize(text);
	return sentences(tokens, abbreviations).map((s) =>
		text.slice(tokens[s.from]!.start, tokens[s.to - 1]!.end)
	);
};

it.each<[string, number]>([
	['Es sind 100. Weitere 170 folgen.', 2],
	['Die 300. Behörde ist online.', 1],
	['Am 7. Februar ging es los. Das war früh.', 2],
	['Rund 1,55 Mio. Euro fließen. Davon profitiert die Stadt.', 2],
	['Das gilt z. B. für Dr. Müller gem. Abs. 2.', 1],
	['Seit 2025. Das war neu.', 2],
	['Er kam auf 108. Vorgesehen waren 575.', 2],
	['„Gut so!“, sagt sie. Dann geht sie.', 2],
	['Zum 20. Geburtstag kamen viele.', 1],
	['Es sind nun 71. Zwei Ämter folgen.', 2],
	['Bereits 40. Hundert sollen es werden.', 2],
	['Gera ist bereits die 40. Hundertschaft.', 1]
])('%s → %i', (text, count) => expect(cut(text)).toHaveLength(count));

it('loses no word', () => {
	const text = 'Am 1. Mai, ca. 10 Uhr: 300 Ämter. Weitere folgen! Oder?';
	expect(cut(text).join(' ').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
});
