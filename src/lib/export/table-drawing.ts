import { standingCopy } from './drawing.ts';
import { ink, make, measure, space } from './poster.ts';
import { wrap } from './wrap.ts';

/** A longer table is a file of values, not a picture. */
export const mostRows = 100;

const size = 13;
const line = 17;
const pad = 6;
const gap = 18;
/** A column is no wider than this; what has no room goes on in the next line. */
const mostWide = 230;
const bar = { width: 110, height: 10 };
const hairline = '#c9ced4';

interface Cell {
	words: string;
	weight: 400 | 600;
	/** Whether it ends where its column does, as numbers do. */
	atEnd: boolean;
	/** A bar as a part of the longest, and its colour. */
	bar: { part: number; fill: string } | null;
	drawing: SVGSVGElement | null;
}

function cellOf(cell: HTMLTableCellElement, wordsOf: (cell: Element) => string): Cell {
	const drawn = cell.querySelector<HTMLElement>('.bar');
	return {
		words: cell.ariaHidden === 'true' ? '' : wordsOf(cell),
		weight: cell.scope === 'col' ? 600 : 400,
		atEnd: cell.classList.contains('number'),
		bar: drawn
			? {
					part: parseFloat(drawn.style.inlineSize || drawn.style.width) / 100,
					fill: getComputedStyle(drawn).backgroundColor
				}
			: null,
		drawing: cell.querySelector('svg')
	};
}

/**
 * A table of the page as a drawing that needs nothing of it: its words, its bars and its small courses, as they are seen.
 * @param wordsOf what is read in a cell
 */
export function tableDrawing(table: HTMLTableElement, wordsOf: (cell: Element) => string): SVGSVGElement {
	const widthOf = measure();
	const rows = [...table.rows].map((row) => [...row.cells].map((cell) => cellOf(cell, wordsOf)));
	const count = Math.max(0, ...rows.map((row) => row.length));
	const widths = Array.from({ length: count }, (_, i) =>
		Math.max(
			...rows.map((row) => {
				const cell = row[i];
				if (!cell) return 0;
				const { width = 0 } = cell.drawing?.viewBox.baseVal ?? {};
				return Math.max(
					cell.bar ? bar.width : 0,
					width,
					Math.min(mostWide, widthOf(cell.words, size, cell.weight))
				);
			})
		)
	);
	const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width + gap, 0));
	const whole = Math.ceil(widths.reduce((sum, width) => sum + width, 0) + gap * Math.max(0, count - 1));
	const drawing = make('svg', { xmlns: space }) as SVGSVGElement;
	let y = 0;
	for (const [at, row] of rows.entries()) {
		let high = line;
		for (const [i, { words, weight, atEnd, bar: told, drawing: small }] of row.entries()) {
			const [left = 0, width = 0] = [lefts[i], widths[i]];
			const lines = words === '' ? [] : wrap(words, width + 1, (part) => widthOf(part, size, weight));
			for (const [n, text] of lines.entries())
				drawing.append(
					make(
						'text',
						{
							x: atEnd ? left + width : left,
							y: y + pad + (n + 1) * line - 4,
							'font-size': size,
							'font-weight': weight,
							fill: ink,
							...(atEnd ? { 'text-anchor': 'end' } : {})
						},
						text
					)
				);
			if (told && Number.isFinite(told.part))
				drawing.append(
					make('rect', {
						x: left,
						y: y + pad + (line - bar.height) / 2,
						width: Math.max(1, told.part * width),
						height: bar.height,
						fill: told.fill
					})
				);
			const below = lines.length * line;
			let deep = below;
			if (small) {
				const { width: across, height: down } = small.viewBox.baseVal;
				const copy = standingCopy(small);
				for (const name of ['class', 'role', 'aria-labelledby', 'aria-describedby', 'style'])
					copy.removeAttribute(name);
				for (const [name, value] of Object.entries({
					x: left,
					y: y + pad + below,
					width: across,
					height: down
				}))
					copy.setAttribute(name, String(value));
				drawing.append(copy);
				deep += down;
			}
			high = Math.max(high, deep);
		}
		y += high + 2 * pad;
		// The heads stand over a stronger line.
		const isHead = row.every(({ weight }) => weight === 600);
		if (at < rows.length - 1 || isHead)
			drawing.append(
				make('path', {
					d: `M0,${y}H${whole}`,
					stroke: isHead ? ink : hairline,
					'stroke-width': isHead ? 1.4 : 1
				})
			);
	}
	drawing.setAttribute('viewBox', `0 0 ${Math.max(1, whole)} ${Math.max(1, Math.ceil(y))}`);
	return drawing;
}
