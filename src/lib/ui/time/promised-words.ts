import { m } from '#lib/i18n/paraglide/messages.js';
import type { Step } from '#lib/query/source.ts';
import { quantityWords } from '../quantity-words.ts';

/** What a promise is of: "zusätzlich 20 Behörden" where so many are to come on top, which no level shows. */
export function promisedWords(
	promise: Pick<Step, 'measure' | 'value' | 'upper' | 'bound' | 'unit' | 'flags'>
): string {
	const what = quantityWords(promise);
	return promise.measure === 'added' ? m.sentence_added({ what }) : what;
}
