import { describe, expect, it } from 'vitest';
import { loadRuleData } from '#cli/load-extractor.ts';
import { compileLexicon, type LexiconRow } from '#lib/extract/lexicon.ts';
import { lexiconNames } from '#lib/extract/rules.ts';
import { createTagger } from '#lib/extract/tagger.ts';
import { tokenize } from '#lib/extract/token.ts';

const tags = (row: LexiconRow, text: string) =>
	createTagger({ lexicon: compileLexicon([row]) })(tokenize(text, 0, text.length)).lexicon.map((t) => [
		t.form,
		t.value
	]);

describe('a row of a lexicon', () => {
	it.each([
		['Sie sind Teilhaber.', [['sind Teilhaber', '']]],
		['Sie sind längst Teilhaber.', [['sind längst Teilhaber', '']]],
		['Sie sind nun Teilhaber.', [['sind nun Teilhaber', '']]],
		['Sie sind kaum Teilhaber.', []]
	])('may tell several words of one place at once: %s', (text, found) => {
		expect(tags({ forms: 'sind (/längst/nun) Teilhaber', class: 'live', value: '' }, text)).toEqual(found);
	});

	it('may have several values', () => {
		expect(tags({ forms: 'laufe (es/sie)', class: 'live', value: 'a+b' }, 'Nun laufe sie.')).toEqual([
			['laufe sie', 'a'],
			['laufe sie', 'b']
		]);
	});

	it.each(lexiconNames)('has no form twice: %s', async (name) => {
		const { lexicons } = await loadRuleData(false);
		for (const { forms } of lexicons[name]) {
			const all = forms.split('|');
			expect(all.filter((form, i) => all.indexOf(form) !== i)).toEqual([]);
		}
	});
});
