import { m } from '#lib/i18n/paraglide/messages.js';
import type { Painted } from '#lib/query/paint.ts';

/** How many programmes a number tells, and how many amounts stand beside it: "1 Programm, 2 Beträge nicht addiert". */
export const programmesWords = ({ programmes, leftOut }: Pick<Painted, 'programmes' | 'leftOut'>): string =>
	[
		m.programmes_count({ count: programmes ?? 1 }),
		...(leftOut ? [m.programmes_left({ count: leftOut.length })] : [])
	].join(', ');
