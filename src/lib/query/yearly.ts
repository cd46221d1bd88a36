/** Money of one year ("im Jahr"): neither the newer state of a whole nor more or less than one. */
export const isYearly = ({ flags }: { flags: readonly string[] }): boolean => flags.includes('per_year');
