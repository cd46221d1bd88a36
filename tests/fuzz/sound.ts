import * as v from 'valibot';
import { maxWords, textHash } from '#lib/extract/evidence.ts';
import type { Readable } from '#lib/extract/extractor.ts';
import { scales } from '#lib/extract/number-words.ts';
import { numbers } from '#lib/extract/number.ts';
import { plain } from '#lib/extract/text.ts';
import { tokenize } from '#lib/extract/token.ts';
import { ExtractedFigure } from '#lib/schema/figure.ts';

/** Single places that a sentence may name beside a counted group ("der Kreis und acht Kommunen"). */
const mostNamed = 6;

/** Whether the words hold the value: as a number, or as one with single places named beside it. */
function states(words: string, figure: ExtractedFigure): boolean {
	// “das Dutzend”: the article that makes a number of it is no word of the number.
	const tokens = tokenize(plain(/^Dutzend/.test(words) ? `das ${words}` : words));
	const told = numbers(
		tokens,
		tokens.map(() => 0)
	);
	/** "78 Millionen Euro, ausgezahlt wurden erst 61": the size stands with the amount before. */
	const sized = (value: number, from: number) =>
		figure.unit === 'eur' &&
		told.some((m) => m.scale !== null && m.to <= from && value * (scales[m.scale] ?? 1) === figure.value);
	return told.some(
		({ value, from }) =>
			value === figure.value ||
			sized(value, from) ||
			(figure.metric === 'authorities_onboarded' && figure.value > value && figure.value - value <= mostNamed)
	);
}

/** What is unsound in a figure read out of an item; null where nothing is. */
export function unsound(item: Readable, figure: ExtractedFigure): string | null {
	const { evidence } = figure;
	const part = evidence.in === 'title' ? item.title : (item.text ?? item.digest ?? '');
	if (!v.is(ExtractedFigure, figure)) return 'is no figure of the schema';
	if (figure.item !== item.id) return 'names another item';
	if (part.slice(evidence.start, evidence.end) !== evidence.text)
		return 'its words do not stand where it says';
	if (textHash(evidence.text) !== evidence.hash) return 'its words have another hash';
	if (evidence.text.trim().split(/\s+/u).length > maxWords)
		return `has more than ${maxWords} words of evidence`;
	if (!figure.implied && !states(evidence.text, figure)) return 'its words do not state its value';
	return null;
}
