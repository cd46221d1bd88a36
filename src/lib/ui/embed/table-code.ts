import { attribute } from './code.ts';

/** A cell as it is read: its words, and where they lead. */
export interface TableCell {
	text: string;
	href: string | null;
	/** Whether it names its column or its row. */
	head: 'col' | 'row' | null;
}
export interface TableText {
	caption: string;
	head: TableCell[][];
	body: TableCell[][];
}

/** All words of an element that are seen, each part apart from the next, so that no number runs into another. */
export function wordsOf(element: Element): string {
	const copy = element.cloneNode(true) as Element;
	for (const hidden of copy.querySelectorAll('[aria-hidden="true"], .visually-hidden')) hidden.remove();
	const parts: string[] = [];
	const walk = copy.ownerDocument.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
	while (walk.nextNode()) parts.push(walk.currentNode.textContent ?? '');
	return parts
		.map((part) => part.trim())
		.filter(Boolean)
		.join(' ');
}

const cellOf = (cell: HTMLTableCellElement): TableCell => ({
	text: wordsOf(cell),
	href: cell.querySelector('a')?.href ?? null,
	head: cell.tagName !== 'TH' ? null : cell.scope === 'row' ? 'row' : 'col'
});

/** What a table of the page says, as it is seen; bars and the like are left out. */
export function readTable(table: HTMLTableElement): TableText {
	const rows = (part: 'thead' | 'tbody') =>
		[...table.querySelectorAll<HTMLTableRowElement>(`${part} tr`)].map((row) =>
			[...row.cells].filter((cell) => cell.ariaHidden !== 'true').map(cellOf)
		);
	return {
		caption: table.caption ? wordsOf(table.caption) : '',
		head: rows('thead'),
		body: rows('tbody')
	};
}

const cellCode = ({ text, href, head }: TableCell): string => {
	const words = href === null ? attribute(text) : `<a href="${attribute(href)}">${attribute(text)}</a>`;
	return head === null ? `<td>${words}</td>` : `<th scope="${head}">${words}</th>`;
};
const rowCode = (row: readonly TableCell[]) => `<tr>${row.map(cellCode).join('')}</tr>`;

/**
 * A table as HTML that needs nothing else: it takes the looks of the page around.
 * @param address of the view at its state of knowledge
 */
export function tableCode(
	{ caption, head, body }: TableText,
	told: { title: string; source: string; address: string }
): string {
	return [
		`<table>`,
		`<caption>${attribute([told.title, caption].filter(Boolean).join('. '))}</caption>`,
		`<thead>${head.map(rowCode).join('')}</thead>`,
		'<tbody>',
		...body.map(rowCode),
		'</tbody>',
		'</table>',
		`<p><a href="${attribute(told.address)}">${attribute(told.source)}</a> CC BY 4.0</p>`
	].join('\n');
}
