import { standingCopy } from './drawing.ts';
import { notesText, type SheetNote } from './sheet.ts';
import { wrap } from './wrap.ts';

/** What elements of a drawing are named in. */
export const space = 'http://www.w3.org/2000/svg';
const fonts = "'Fira Sans', 'Source Sans 3', Arial, 'DejaVu Sans', sans-serif";
/** Colour of words on white paper. */
export const ink = '#1b1f24';
const muted = '#595f66';
/** Below this width a title has no room. */
const least = 560;

/** One drawing of a view; a view of small multiples has many. */
export interface Panel {
	heading: string | null;
	drawing: SVGSVGElement;
	/** Whether it needs no style of its page. */
	standing?: true;
}

/** All that a view needs to be understood where it stands alone. */
export interface Poster {
	title: string;
	/** The whole in words, for those who don't see it. */
	description: string;
	language: string;
	panels: readonly Panel[];
	/** A small drawing and what it stands for. */
	legend: readonly { swatch: SVGSVGElement; text: string }[];
	/** Below the drawing: how to read it, source, attribution, licence and address. */
	notes: readonly string[];
	/** For catalogues and archives. */
	metadata: { date: string; licence: string; address: string; told: readonly SheetNote[] };
}

/** How many panels stand side by side. */
export const columnsOf = (panels: number): number =>
	panels <= 3 ? panels : panels === 4 ? 2 : panels <= 9 ? 3 : 4;

/** An element of a drawing, with its attributes and its words. */
export const make = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string) => {
	const element = document.createElementNS(space, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
	if (text !== undefined) element.textContent = text;
	return element;
};

/** Widths of letters are asked of the browser, with some room, as another program draws with another font. */
export function measure(): (text: string, size: number, weight: number) => number {
	const context = document.createElement('canvas').getContext('2d');
	return (text, size, weight) => {
		if (!context) return text.length * size * 0.6;
		context.font = `${weight} ${size}px ${fonts}`;
		return context.measureText(text).width * 1.2;
	};
}

/** Dublin Core and Creative Commons, as programs for drawings show them. */
function metadataOf({ title, language, metadata: { date, licence, address, told } }: Poster): Element {
	const text = `<metadata xmlns="${space}"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"><cc:Work rdf:about=""><dc:title/><dc:creator>Digitalpegel</dc:creator><dc:description/><dc:date/><dc:source/><dc:language/><dc:rights/><cc:license rdf:resource="https://creativecommons.org/licenses/by/4.0/"/></cc:Work></rdf:RDF></metadata>`;
	const element = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
	const fields: Record<string, string> = {
		title,
		description: notesText(told),
		date,
		source: address,
		language,
		rights: licence
	};
	for (const [name, value] of Object.entries(fields)) {
		const field = element.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name)[0];
		if (field) field.textContent = value;
	}
	return document.importNode(element, true);
}

/**
 * A view as one drawing of its own: title, panels, legend, notes. It needs nothing beside it and says where it is from. Where
 * nothing is told its notes say so, and are all that it holds.
 */
export function posterOf(poster: Poster): string {
	const { panels, legend, notes } = poster;
	const widthOf = measure();
	const margin = 16;
	const gap = 20;
	const columns = Math.max(1, columnsOf(panels.length));
	const boxes = panels.map(({ drawing }) => drawing.viewBox.baseVal);
	/** A single small drawing is enlarged, so that title and notes have room beside one another. */
	const scale = columns === 1 ? Math.max(1, least / (boxes[0]?.width ?? least)) : 1;
	const wide = boxes.length === 0 ? least : Math.max(...boxes.map((box) => box.width)) * scale;
	const inner = columns * wide + (columns - 1) * gap;
	const width = inner + 2 * margin;
	const whole = make('svg', { xmlns: space, lang: poster.language, role: 'img', 'font-family': fonts });
	let y = margin;

	function write(text: string, size: number, fill: string, weight: number) {
		for (const line of wrap(text, inner, (part) => widthOf(part, size, weight))) {
			y += size * 1.3;
			whole.append(
				make('text', { x: margin, y: y - size * 0.3, 'font-size': size, 'font-weight': weight, fill }, line)
			);
		}
	}

	whole.append(make('title', {}, poster.title), make('desc', {}, poster.description), metadataOf(poster));
	const ground = make('rect', { x: 0, y: 0, fill: '#ffffff' });
	whole.append(ground);
	const large = Math.max(15, Math.min(22, width / 34));
	write(poster.title, large, ink, 600);
	y += 8;

	for (let first = 0; first < panels.length; first += columns) {
		const row = panels.slice(first, first + columns);
		const headed = row.some(({ heading }) => heading !== null);
		if (headed) y += 20;
		let high = 0;
		for (const [i, { heading, drawing, standing }] of row.entries()) {
			const x = margin + i * (wide + gap);
			const box = drawing.viewBox.baseVal;
			if (heading !== null)
				whole.append(make('text', { x, y: y - 5, 'font-size': 14, 'font-weight': 600, fill: ink }, heading));
			const copy = standing ? (drawing.cloneNode(true) as SVGSVGElement) : standingCopy(drawing);
			for (const name of [...copy.getAttributeNames()])
				if (!/^(viewBox|font-size)$/.test(name)) copy.removeAttribute(name);
			const own = { x, y, width: box.width * scale, height: box.height * scale };
			for (const [name, value] of Object.entries(own)) copy.setAttribute(name, String(value));
			whole.append(copy);
			high = Math.max(high, box.height * scale);
		}
		y += high + (headed ? gap : 8);
	}

	const small = Math.max(11, Math.min(14, width / 55));
	let x = margin;
	if (legend.length > 0) y += 6;
	for (const { swatch, text } of legend) {
		const room = 28 + 8 + widthOf(text, small, 400) + 18;
		if (x > margin && x + room > width - margin) {
			x = margin;
			y += 24;
		}
		const copy = standingCopy(swatch);
		const own = { x, y, width: 28, height: 16 };
		for (const name of ['class', 'aria-hidden']) copy.removeAttribute(name);
		for (const [name, value] of Object.entries(own)) copy.setAttribute(name, String(value));
		whole.append(copy, make('text', { x: x + 36, y: y + 12.5, 'font-size': small, fill: ink }, text));
		x += room;
	}
	if (legend.length > 0) y += 30;
	for (const note of notes) write(note, small, muted, 400);
	y += margin;

	const size = { width: Math.round(width), height: Math.round(y) };
	for (const [name, value] of Object.entries(size)) {
		whole.setAttribute(name, String(value));
		ground.setAttribute(name, String(value));
	}
	whole.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(whole)}`;
}
