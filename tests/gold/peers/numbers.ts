import { recognizeCurrency, recognizeNumber } from '@microsoft/recognizers-text-suite';
import nlp from 'de-compromise';
import * as v from 'valibot';
import type { NumberReader } from './nearest.ts';

const scale: Record<string, number> = { tausend: 1e3, 'tsd.': 1e3, mio: 1e6, 'mio.': 1e6, millionen: 1e6, million: 1e6, 'mrd.': 1e9, milliarden: 1e9, milliarde: 1e9 };
const words: Record<string, number> = Object.fromEntries(
	'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ').map((word, i) => [word, i + 1])
);

/** Digits with German separators, words up to twelve, and the word of size behind them. */
export const byPattern: NumberReader = (text) =>
	[...text.matchAll(/(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?|\b(zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\b/giu)].map((m) => {
		const end = m.index + m[0].length;
		const size = /^ (Tausend|Tsd\.|Mio\.?|Million(?:en)?|Mrd\.|Milliarden?)/iu.exec(text.slice(end))?.[1];
		const plain = m[1] ? Number(m[1].replaceAll('.', '') + (m[2] ?? '').replace(',', '.')) : words[m[0].toLowerCase()]!;
		return { start: m.index, end, value: plain * (size ? (scale[size.toLowerCase()] ?? 1) : 1) };
	});

const Terms = v.array(
	v.object({
		number: v.object({ num: v.nullable(v.number()) }),
		offset: v.object({ start: v.number(), length: v.number() })
	})
);

/** The numbers that de-compromise finds. */
export const byCompromise: NumberReader = (text) => {
	const found: unknown = nlp(text).numbers().json({ offset: true });
	return v.parse(Terms, found).flatMap(({ number, offset }) =>
		number.num === null ? [] : [{ start: offset.start, end: offset.start + offset.length, value: number.num }]
	);
};

/** Recognizers-Text asked for German: its npm package accepts `de-de` and knows no German word. */
export const byRecognizers: NumberReader = (text) => {
	const numbers = [...recognizeCurrency(text, 'de-de'), ...recognizeNumber(text, 'de-de')];
	const seen = new Set<number>();
	return numbers.flatMap(({ start, end, resolution }) => {
		const value = Number((resolution as { value?: unknown } | null)?.value);
		if (!Number.isFinite(value) || seen.has(start)) return [];
		seen.add(start);
		return [{ start, end: end + 1, value }];
	});
};
