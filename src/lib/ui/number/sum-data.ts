import { leftOutReasons, type LeftOut, type LeftOutReason } from '#lib/query/addable.ts';
import type { Painted } from '#lib/query/paint.ts';
import { isSum } from './is-sum.ts';

/** So much of a number as tells what is added up in it. */
export type Summed = Pick<Painted, 'programmes' | 'basis' | 'parts' | 'leftOut'>;

/** What a link of a number tells the note that explains it, in `data-sum`: the figures that are added up in it. */
export const sumParts = (row: Summed): string | undefined =>
	isSum(row) ? (row.parts ?? []).join(' ') : undefined;

/** The same in `data-beside`: the figures that are not in it, each with the reason. */
export const sumBeside = ({ leftOut }: Summed): string | undefined =>
	leftOut?.map(({ figure, why }) => `${figure}:${why}`).join(' ');

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
