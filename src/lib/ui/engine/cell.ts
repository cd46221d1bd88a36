/** Whether values of a column stand at its end, as numbers do; takes the engine's name of the type. */
export const isNumeric = (type: string): boolean =>
	/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DOUBLE|FLOAT|DECIMAL|U?Int\d+|Float\d+)/i.test(type);

/**
 * A value of an answer as text, exactly as the database holds it: no thousands separators, so that it can be copied.
 * Dates as ISO, lists and structures as JSON.
 */
export function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean')
		return String(value);
	if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
	return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? Number(part) : part)) ?? '';
}
