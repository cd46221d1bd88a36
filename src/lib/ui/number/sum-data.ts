import { leftOutReasons, type LeftOut, type LeftOutReason } from '#lib/query/addable.ts';
import type { Painted } from '#lib/query/paint.ts';
import { isSum } from './is-sum.ts';

type Summed = Pick<Painted, 'programmes' | 'basis' | 'parts' | 'leftOut'>;

/** What a link of a number tells the note that explains it: the figures that are added up in it, and those that are not. */
export const sumData = (row: Summed): Record<'data-sum' | 'data-beside', string | undefined> => ({
	'data-sum': isSum(row) ? (row.parts ?? []).join(' ') : undefined,
	'data-beside': row.leftOut?.map(({ figure, why }) => `${figure}:${why}`).join(' ')
});

const listed = (text: string | null | undefined) => (text ?? '').split(' ').filter(Boolean);

/** The same, read from such a link; null for the parts where the number is no sum. */
export function readSumData(link: Element | null | undefined): { parts: string[] | null; beside: LeftOut[] } {
	const sum = link?.getAttribute('data-sum') ?? null;
	return {
		parts: sum === null ? null : listed(sum),
		beside: listed(link?.getAttribute('data-beside')).flatMap((told) => {
			const [figure = '', why] = told.split(':');
			return leftOutReasons.includes(why as LeftOutReason) ? [{ figure, why: why as LeftOutReason }] : [];
		})
	};
}
