import { yearNotes, type Metric } from '#lib/schema/vocabulary.ts';

/**
 * Money of one year, each ("im Jahr") or a single one ("2024"): neither the newer state of a whole nor more or less than one. What is
 * added up of several such amounts is of none.
 */
export const isYearly = ({
	flags,
	basis,
	programmes
}: {
	flags: readonly string[];
	basis?: string;
	programmes?: number | null;
}): boolean =>
	basis !== 'sum_of_added' &&
	(programmes ?? 1) === 1 &&
	(flags.includes('per_year') || flags.includes('one_year'));

/**
 * Whether an amount can be more or less than another at all: one of several years can't, since the other's need not be the same, nor a part,
 * nor a whole for a mere purpose, which other purses pay for elsewhere.
 */
export const isComparable = (row: Parameters<typeof isYearly>[0]): boolean =>
	!row.flags.includes('several_years') &&
	!row.flags.includes('part') &&
	(isYearly(row) || !row.flags.includes('purpose'));

/**
 * What keeps an amount from sharing a line with others of its series: of each year, of one or of several are other amounts, and so are
 * two of several years, which need not be the same; a part is no state of its whole; a whole for a mere purpose is another purse
 * each time. A line from one to the other would fall though nothing fell.
 */
export function apartBy({
	metric,
	flags,
	value
}: {
	metric: Metric;
	flags: readonly string[];
	value: number;
}): string {
	const years = yearNotes.filter((note) => flags.includes(note)).join();
	if (metric !== 'funding_eur') return years;
	const single =
		flags.includes('several_years') || flags.includes('part') || (years === '' && flags.includes('purpose'));
	// The same amount told again is the same.
	return single ? `${years} ${value}` : years;
}
