import { standingCopy } from './drawing.ts';
import { ink, make, measure, space } from './poster.ts';
import { wrap } from './wrap.ts';

/** A table with more rows below its head is a file of values, not a picture. */
export const mostRows = 100;

const size = 13;
const line = 17;
const pad = 6;
const gap = 18;
/** A column is no wider than this; what has no room goes on in the next line. */
const mostWide = 230;
const bar = { width: 110, height: 10 };
/** The end of a bar that has no sharp one: its parts, and how much of each is seen. Gradients need names, which posters would share. */
const fading = { width: 12, parts: [0.72, 0.48, 0.28, 0.12] };
const hairline = '#c9ced4';

interface Cell {
	words: string;
	weight: 400 | 600;
	/** Whether it ends where its column does, as numbers do. */
	atEnd: boolean;
	/** A bar as a part of the longest, its colour, and whether its end is open, as that of a bound is. */
	bar: { part: number; fill: string; open: boolean } | null;
	drawing: SVGSVGElement | null;
}

function barOf(drawn: HTMLElement): Cell['bar'] {
	const part = parseFloat(drawn.style.inlineSize || drawn.style.width) / 100;
	// Nothing was told, or zero, and of neither a line is to be seen.
	if (!(part > 0)) return null;
	const style = getComputedStyle(drawn);
	// A bar with an open end is a gradient, whose own colour is none.
	const fill = style.getPropertyValue('--bar').trim() || style.backgroundColor;
	return { part, fill, open: drawn.classList.contains('soft') };
}

function cellOf(cell: Element, wordsOf: (cell: Element) => string): Cell {
	const drawn = cell.querySelector<HTMLElement>('.bar');
	return {
		words: cell.getAttribute('aria-hidden') === 'true' ? '' : wordsOf(cell),
		weight: cell.getAttribute('scope') === 'col' ? 600 : 400,
		atEnd: cell.classList.contains('number'),
		bar: drawn && barOf(drawn),
		drawing: cell.querySelector('svg')
	};
}

/** A bar as it is seen, from its left end. */
function barAt(x: number, y: number, width: number, { fill, open }: NonNullable<Cell['bar']>): Element[] {
	const rect = (from: number, to: number, more = {}) =>
		make('rect', { x: x + from, y, width: to - from, height: bar.height, fill, ...more });
	if (!open) return [rect(0, width)];
	const end = Math.min(width, fading.width);
	const solid = width - end;
	const step = end / fading.parts.length;
	return [
		...(solid > 0 ? [rect(0, solid)] : []),
		...fading.parts.map((seen, i) => rect(solid + i * step, solid + (i + 1) * step, { 'fill-opacity': seen }))
	];
}

/**
 * A table of the page as a drawing that needs nothing of it: its words, its bars and its small courses, as they are seen; of a list
 * that is longer than a picture only what is not marked as `data-beyond`.
 * @param wordsOf what is read in a cell
 */
export function tableDrawing(table: HTMLTableElement, wordsOf: (cell: Element) => string): SVGSVGElement {
	const widthOf = measure();
	const rows = [...table.querySelectorAll('tr:not([data-beyond])')].map((row) =>
		[...row.children].map((cell) => cellOf(cell, wordsOf))
	);
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
			if (told)
				drawing.append(
					...barAt(left, y + pad + (line - bar.height) / 2, Math.max(1, told.part * width), told)
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
