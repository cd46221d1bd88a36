import { loadExtractor } from '#cli/load-extractor.ts';
import type { ExtractedFigure } from '#lib/schema/figure.ts';

const extractor = await loadExtractor({ second: false });
const letter = { services_live: 'S', authorities_onboarded: 'A', funding_eur: '€' } as const;

/** A figure in one line: `A 270 at_least live total DE lead 12`; what is usual is left out. */
export function inOneLine(f: ExtractedFigure): string {
	return [
		letter[f.metric],
		f.upper === null ? String(f.value) : `${f.value}–${f.upper}`,
		f.bound === 'exact' ? '' : f.bound,
		f.stage,
		f.measure,
		f.scope ?? 'untold',
		f.lead ? `lead ${f.lead}` : '',
		f.coverage === 'unknown' ? '' : f.coverage,
		f.target ? `target ${f.target}` : '',
		f.implied ? 'implied' : ''
	]
		.filter(Boolean)
		.join(' ');
}

/** Reads `[Ort] Text` as an item of March 2025 whose heading tells nothing but the place. */
export function figuresOf(line: string, published = '2025-03-05'): ExtractedFigure[] {
	const match = /^\[([^\]]*)\]\s*([\s\S]*)$/.exec(line);
	const [, place = '', text = line] = match ?? [];
	return extractor.extract({ id: 'satz', title: `${place}: Nachricht`, digest: text, published });
}

/** The figures of `[Ort] Text`, one line each. */
export const read = (line: string): string[] => figuresOf(line).map(inOneLine);

/** Why the numbers of `[Ort] Text` that are no figures are none: `text: reason`. */
export function vetoes(line: string): string[] {
	const match = /^\[([^\]]*)\]\s*([\s\S]*)$/.exec(line);
	const [, place = '', text = line] = match ?? [];
	return extractor
		.explain({ id: 'satz', title: `${place}: Nachricht`, digest: text, published: '2025-03-05' })
		.vetoed.map((v) => `${v.text}: ${v.reason}`);
}
