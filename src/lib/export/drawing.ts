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
	'font-size',
	'font-weight',
	'text-anchor',
	'paint-order',
	'dominant-baseline',
	'translate',
	'display'
] as const;

/** What a style is where nothing is said of it, so that nothing needs to be. */
const plain: Readonly<Record<string, string>> = {
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-dasharray': 'none',
	'stroke-linejoin': 'miter',
	'stroke-linecap': 'butt',
	opacity: '1',
	'text-anchor': 'start',
	'paint-order': 'normal',
	'dominant-baseline': 'auto',
	translate: 'none',
	display: 'inline'
};

/** A length without its unit, as attributes of a drawing have it. */
const unitless = (value: string) => value.replace(/(\d)px/g, '$1');

/** Puts the rim of letters below them as letters of its own: not every program paints it first, and then it covers them. */
function underlay(letters: SVGElement) {
	const rim = letters.cloneNode(true) as SVGElement;
	rim.setAttribute('fill', letters.getAttribute('stroke') ?? 'none');
	for (const name of ['stroke', 'stroke-width', 'stroke-linejoin', 'paint-order']) {
		letters.removeAttribute(name);
	}
	rim.removeAttribute('paint-order');
	rim.setAttribute('aria-hidden', 'true');
	letters.before(rim);
}

/**
 * A copy of a drawing that looks the same anywhere: what its styles say stands in attributes, for many programs that
 * read drawings know no style sheets. What is not shown is left out; so are its title and description, which the whole has.
 */
export function standingCopy(drawing: SVGSVGElement): SVGSVGElement {
	const copy = drawing.cloneNode(true) as SVGSVGElement;
	const originals = [...drawing.querySelectorAll<SVGElement>('*')];
	const copies = [...copy.querySelectorAll<SVGElement>('*')];
	const inherited = getComputedStyle(drawing);
	copy.setAttribute('font-size', unitless(inherited.fontSize));
	for (const [i, original] of originals.entries()) {
		const target = copies[i];
		if (!target) continue;
		target.removeAttribute('class');
		// What is drawn by reference looks as the reference says.
		if (original.closest('defs, clipPath')) continue;
		const style = getComputedStyle(original);
		if (style.display === 'none' || /^(title|desc)$/.test(original.localName)) {
			target.remove();
			continue;
		}
		target.removeAttribute('style');
		if (original.localName === 'g') continue;
		for (const name of kept) {
			const value = unitless(style.getPropertyValue(name));
			if (value === '' || value === plain[name]) continue;
			// `translate` is no attribute of drawings; `transform` is.
			if (name === 'translate') {
				const [dx = '0', dy = '0'] = value.split(' ');
				target.setAttribute('transform', `translate(${dx},${dy})`);
			} else if (!/^font|anchor|baseline/.test(name) || /text|tspan/.test(original.localName))
				target.setAttribute(name, value);
		}
		if (target.getAttribute('paint-order')?.startsWith('stroke')) underlay(target);
	}
	return copy;
}
