/** What a drawing needs of its styles to look the same outside of its page. */
const kept = [
	'fill',
	'fill-opacity',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linejoin',
	'stroke-linecap',
	'opacity',
	'font-family',
	'font-size',
	'font-weight',
	'text-anchor',
	'paint-order',
	'dominant-baseline',
	'translate',
	'display'
] as const;

const space = 'http://www.w3.org/2000/svg';

/** What stands below the drawing in the file. */
export interface Imprint {
	/** Source and state of knowledge, a line each. */
	lines: readonly string[];
	/** Address of the view. */
	url: string;
	licence: string;
}

/**
 * A drawing of the page as a file of its own: computed styles become attributes, no reference leads out of it, and the
 * source stands below it.
 */
export function standaloneSvg(drawing: SVGSVGElement, { lines, url, licence }: Imprint): string {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
	const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
	for (const [i, original] of originals.entries()) {
		const style = getComputedStyle(original);
		const target = copies[i];
		if (!target) continue;
		for (const name of kept) {
			const value = style.getPropertyValue(name);
			if (value && value !== 'none 0px' && value !== 'auto') target.style.setProperty(name, value);
		}
		target.removeAttribute('class');
	}
	const { x, y, width, height } = drawing.viewBox.baseVal;
	const size = Math.max(9, width / 62);
	const texts = [...lines, `${licence} · ${url}`];
	for (const [i, line] of texts.entries()) {
		const text = document.createElementNS(space, 'text');
		text.setAttribute('x', String(x));
		text.setAttribute('y', String(y + height + (i + 1) * size * 1.4));
		text.setAttribute('font-size', String(size));
		text.setAttribute('font-family', "'Fira Sans', Arial, 'DejaVu Sans', sans-serif");
		text.setAttribute('fill', '#595f66');
		text.textContent = line;
		copy.append(text);
	}
	const whole = height + (texts.length + 0.8) * size * 1.4;
	copy.setAttribute('viewBox', `${x} ${y} ${width} ${whole}`);
	copy.setAttribute('width', String(Math.round(width)));
	copy.setAttribute('height', String(Math.round(whole)));
	copy.setAttribute('xmlns', space);
	return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}`;
}

/** The same as a picture of so many times its size. @throws where the browser can't draw it */
export async function pngOf(svg: string, times: number): Promise<Blob> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width * times;
		canvas.height = image.height * times;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.fillStyle = '#ffffff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) =>
			canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png')
		);
	} finally {
		URL.revokeObjectURL(url);
	}
}
