import type { Day } from '#lib/schema/date.ts';

/** The moment of making as the browser writes it, twice. */
const moment = /\/(CreationDate|ModDate) \(D:\d{14}[+-]\d\d'\d\d'\)/g;
/** The name of a table's heading cell: the browser counts its nodes, and how many it has made by then is chance. */
const cell = /\(node(\d{8})\)/g;

/**
 * A PDF as the same page gives it at any time: dated with the day of its numbers, not with the moment of its making, and its
 * cells numbered from one, in the order that they have. Nothing in it moves.
 * @throws Error where the browser writes its dates in another way
 */
export function lastingPdf(pdf: Uint8Array, day: Day): Buffer {
	const text = Buffer.from(pdf).toString('latin1');
	const dates = text.match(moment)?.length ?? 0;
	if (dates !== 2)
		throw new Error(`The browser wrote ${dates} dates into the PDF instead of two; they can't be set.`);
	const cells = [...new Set([...text.matchAll(cell)].map((found) => found[1]!))].sort();
	const numbers = new Map(cells.map((name, i) => [name, String(i + 1).padStart(8, '0')]));
	const lasting = text
		.replaceAll(moment, (_, name: string) => `/${name} (D:${day.replaceAll('-', '')}120000+00'00')`)
		.replaceAll(cell, (_, name: string) => `(node${numbers.get(name)})`);
	return Buffer.from(lasting, 'latin1');
}
