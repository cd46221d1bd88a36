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
