import type { Day } from '#lib/schema/date.ts';

/**
 * The address of a page at a state of knowledge: its `stand` is written, or left as it was asked for. It stays as short
 * and readable as it is on the page, with commas between Länder.
 */
export function permalinkOf(address: string, knowledge: Day): string {
	const url = new URL(address);
	if (!url.searchParams.has('stand')) url.searchParams.set('stand', knowledge);
	url.hash = '';
	return url.href.replaceAll(/%2C/gi, ',');
}
