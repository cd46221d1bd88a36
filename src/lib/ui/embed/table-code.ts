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

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isSeen = (element: Element) =>
	element.getAttribute('aria-hidden') !== 'true' && !element.classList.contains('visually-hidden');

/**
 * All words of an element that are seen, with the marks that a browser puts around what is quoted. What stands in parts of
 * its own side by side is parted by a point, so that no number runs into another: "575 · 2024".
 */
export function wordsOf(element: Element, isRead = isSeen): string {
	let words = '';
	let before: Node | null = null;
	for (const node of element.childNodes) {
		if (isElement(node) ? !isRead(node) : node.nodeType !== 3) continue;
		const part = isElement(node)
			? wordsOf(node, isRead)
			: (node.textContent ?? '').replace(/\s+/g, ' ').trim();
		if (part === '') continue;
		words += before === null ? part : `${isElement(before) && isElement(node) ? ' · ' : ' '}${part}`;
		before = node;
	}
	if (element.localName !== 'q' || words === '') return words;
	return element.closest('[lang]')?.getAttribute('lang') === 'de' ? `„${words}“` : `“${words}”`;
}

const cellOf = (cell: HTMLTableCellElement): TableCell => ({
	text: wordsOf(cell),
	href: cell.querySelector('a')?.href ?? null,
	head: cell.tagName !== 'TH' ? null : cell.scope === 'row' ? 'row' : 'col'
});

const isPictured = (element: Element) => isSeen(element) && !element.hasAttribute('data-beyond');

/**
 * What a table of the page says, as it is seen; bars and the like are left out.
 * @param isRead which rows and which parts of its caption are read
 */
function tableText(table: HTMLTableElement, isRead: typeof isSeen): TableText {
	const rows = (part: 'thead' | 'tbody') =>
		[...table.querySelectorAll<HTMLTableRowElement>(`${part} tr`)]
			.filter(isRead)
			.map((row) => [...row.cells].filter(isSeen).map(cellOf));
	return {
		caption: table.caption ? wordsOf(table.caption, isRead) : '',
		head: rows('thead'),
		body: rows('tbody')
	};
}

/** What a table of the page says, all of it. */
export const readTable = (table: HTMLTableElement): TableText => tableText(table, isSeen);

/** What a picture of a table says: of a list that is longer than a picture only what is not marked as `data-beyond`. */
export const readPictured = (table: HTMLTableElement): TableText => tableText(table, isPictured);

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
