/** Font faces of the page, with full addresses, so that a document beside it writes in the same letters. */
function fontFaces(): string {
	return [...document.styleSheets]
		.flatMap((sheet) => {
			const from = sheet.href ?? document.baseURI;
			return [...sheet.cssRules]
				.filter((rule) => rule instanceof CSSFontFaceRule)
				.map((rule) =>
					rule.cssText.replace(
						/url\("?([^")]+)"?\)/g,
						(_, url: string) => `url("${new URL(url, from).href}")`
					)
				);
		})
		.join('');
}

/** A drawing as a document that is printed on a page of its own size, whatever the paper. */
function sheetOf(svg: string, faces: string): string {
	const drawing = svg.replace(/^<\?xml[^>]*>\s*/, '');
	const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
	const [width, height] = ['width', 'height'].map((name) => root.getAttribute(name));
	const title = root.querySelector('title')?.textContent ?? '';
	const page = document.implementation.createHTMLDocument(title);
	page.documentElement.lang = root.getAttribute('lang') ?? 'de';
	const style = page.createElement('style');
	style.textContent = `${faces}@page{size:${width}px ${height}px;margin:0}body{margin:0}svg{display:block}`;
	page.head.append(style);
	page.body.innerHTML = drawing;
	page.body.firstElementChild?.setAttribute('aria-label', title);
	return `<!doctype html>${page.documentElement.outerHTML}`;
}

/**
 * Lets the reader's browser print a drawing alone, which is how it makes a PDF: vectors and fonts, in the size of the
 * drawing. Nothing is sent anywhere.
 * @param svg a whole file, as the site hands it out
 * @param name of the file that a browser offers; it takes the title of the page around, and tells it in the file
 */
export async function printDrawing(svg: string, name: string): Promise<void> {
	const frame = document.createElement('iframe');
	frame.setAttribute('aria-hidden', 'true');
	frame.style.cssText = 'position:fixed;inline-size:0;block-size:0;border:0;visibility:hidden';
	frame.srcdoc = sheetOf(svg, fontFaces());
	const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
	document.body.append(frame);
	await loaded;
	const inside = frame.contentWindow;
	if (!inside) throw new Error('no frame to print');
	await inside.document.fonts.ready;
	const { title } = document;
	const done = () => {
		document.title = title;
		frame.remove();
	};
	inside.addEventListener('afterprint', done, { once: true });
	document.title = name;
	inside.print();
}
