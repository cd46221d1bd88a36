/**
 * Marks a Land in every view of a page while the pointer or the focus is on it in one of them: whatever bears its key
 * as `data-land` gets `data-lit`, which the views' styles draw.
 * @returns ends it
 */
export function litLands(root: Document): () => void {
	let lit: string | null = null;
	const mark = (event: Event) => {
		const target = event.target;
		const key =
			target instanceof Element ? (target.closest('[data-land]')?.getAttribute('data-land') ?? null) : null;
		if (key === lit) return;
		for (const element of root.querySelectorAll('[data-lit]')) element.removeAttribute('data-lit');
		lit = key;
		if (key === null) return;
		for (const element of root.querySelectorAll(`[data-land="${CSS.escape(key)}"]`))
			element.setAttribute('data-lit', '');
	};
	root.addEventListener('pointerover', mark);
	root.addEventListener('focusin', mark);
	return () => {
		root.removeEventListener('pointerover', mark);
		root.removeEventListener('focusin', mark);
	};
}
