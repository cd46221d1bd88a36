import { expect, it } from 'vitest';
import { compileLexicon } from '#lib/extract/lexicon.ts';
import { createTagger } from '#lib/extract/tagger.ts';
import { tokenize } from '#lib/extract/token.ts';

const tags = (form: string, text: string) => {
	const { lexicon } = createTagger({ lexicon: compileLexicon([{ forms: form, class: 'found', value: '' }]) })(
		tokenize(text, 0, text.length)
	);
	return lexicon.map((t) => [t.from, t.to]);
};

it.each([
	['das … der Fall', 'Das ist in neun Orten der Fall.', [[0, 1]]],
	['ist das … der Fall', 'Nun ist das in neun Orten der Fall.', [[1, 3]]],
	['ist das … der Fall', 'Nun ist es in neun Orten der Fall.', []],
	['das … der Fall', 'Das ist in neun Orten der Grund.', []],
	['das … der Fall', 'Das ist neu. In neun Orten ist es der Fall.', []],
	['kehren … den Rücken', 'Dem Verbund kehren vier Orte den Rücken.', [[2, 3]]],
	['arbeitet … an', 'An dem Portal arbeitet der Kreis.', [[3, 4]]]
])('"%s" in "%s"', (form, text, expected) => {
	expect(tags(form, text)).toEqual(expected);
});
