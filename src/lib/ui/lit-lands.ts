/**
 * Marks a Land in every view of a page while the pointer or the focus is on it in one of them: whatever bears its key
 * as `data-land` gets `data-lit`, which the views' styles draw.
 * @returns ends it
 */
export function litLands(root: Document): () => void {
	let lit: string | null = null;
	const draw = () => {
		for (const element of root.querySelectorAll('[data-lit]'))
			if (element.getAttribute('data-land') !== lit) element.removeAttribute('data-lit');
		if (lit === null) return;
		for (const element of root.querySelectorAll(`[data-land="${CSS.escape(lit)}"]:not([data-lit])`))
			element.setAttribute('data-lit', '');
	};
	/** A row of a table may become another Land's. */
	const changes = new MutationObserver(draw);
	const mark = (event: Event) => {
		const target = event.target;
		const key =
			target instanceof Element ? (target.closest('[data-land]')?.getAttribute('data-land') ?? null) : null;
		if (key === lit) return;
		lit = key;
		draw();
		changes.disconnect();
		if (key !== null) changes.observe(root, { subtree: true, attributeFilter: ['data-land'] });
	};
	root.addEventListener('pointerover', mark);
	root.addEventListener('focusin', mark);
	return () => {
		changes.disconnect();
		root.removeEventListener('pointerover', mark);
		root.removeEventListener('focusin', mark);
	};
}
