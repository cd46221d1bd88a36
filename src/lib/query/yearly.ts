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
