import type { Extractor } from '#lib/extract/extractor.ts';
import type { GoldItem } from '../gold/gold-set.ts';
import { mutated, random } from './mutate.ts';
import { unsound } from './sound.ts';

/** After so many faults the rest would tell no more. */
const mostFaults = 10;

/**
 * Reads mutated gold items. None may crash the reader, and every figure must be sound: of the schema, replayable to its
 * words, its value in them.
 * @returns how many figures were read, and each fault with the item that shows it
 */
export function fuzz(
	extractor: Pick<Extractor, 'extract'>,
	gold: readonly GoldItem[],
	items: number,
	seed: number
): { figures: number; faults: string[] } {
	const next = random(seed);
	const faults: string[] = [];
	let figures = 0;
	for (let n = 0; n < items && faults.length < mostFaults; n++) {
		const { item } = gold[n % gold.length]!;
		const title = next() < 0.3 ? mutated(item.title, next) : item.title;
		const mutant = {
			id: `${item.id}-${n}`,
			title,
			published: item.published,
			text: mutated(item.digest ?? '', next)
		};
		const fault = (text: string) => faults.push(`${text}\n  ${JSON.stringify(mutant)}`);
		try {
			const read = extractor.extract(mutant);
			figures += read.length;
			for (const figure of read) {
				const wrong = unsound(mutant, figure);
				if (wrong) fault(`${wrong}: ${figure.metric} ${figure.value} «${figure.evidence.text}»`);
			}
			if (new Set(read.map((f) => f.id)).size < read.length) fault('two figures share an id');
		} catch (error) {
			fault(error instanceof Error ? (error.stack ?? error.message) : String(error));
		}
	}
	return { figures, faults };
}
