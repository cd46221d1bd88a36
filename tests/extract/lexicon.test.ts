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

	it.each([
		['Das Amt meldet.', [['Amt', '']]],
		['Das Amt für Statistik meldet.', [['Amt für Statistik', '']]],
		['Das Amt für Soziales meldet.', [['Amt', '']]]
	])('tells the longest of its forms that stands in the text: %s', (text, found) => {
		expect(tags({ forms: 'Amt|Amt für Statistik', class: 'body', value: '' }, text)).toEqual(found);
	});

	it('tells a noun, and not the verb of the same letters', () => {
		const row = { forms: 'Erfahren', class: 'live', value: '' };
		expect(tags(row, 'Das Erfahren zählt.')).toEqual([['Erfahren', '']]);
		expect(tags(row, 'Wir erfahren es.')).toEqual([]);
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
