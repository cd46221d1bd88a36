import { isTap, numberLink, tapLink } from './number-link.ts';

/** The first number that is asked about, and whether by a tap. */
export interface FirstNumber {
	link: Element;
	tapped: boolean;
}

/**
 * Waits until a number is pointed at, focused or tapped, since what explains it is got only then.
 * @param explain gets it; where that fails, a tap follows its link as it would without
 * @returns ends it
 */
export function onFirstNumber(root: Document, explain: (asked: FirstNumber) => Promise<void>): () => void {
	const ending = new AbortController();
	const { signal } = ending;
	let loading = false;
	const ask = (link: Element, tapped: boolean) => {
		loading = true;
		explain({ link, tapped }).then(
			() => ending.abort(),
			() => {
				loading = false;
				if (tapped) location.assign(link.getAttribute('href')!);
			}
		);
	};
	const seen = (link: HTMLAnchorElement | null) => {
		if (link && !loading) ask(link, false);
	};
	const tap = (event: MouseEvent) => {
		const link = tapLink(event.target);
		if (!link || !isTap(event)) return;
		event.preventDefault();
		event.stopPropagation();
		ask(link, true);
	};
	const over = ({ target, pointerType }: PointerEvent) => {
		if (pointerType !== 'touch') seen(numberLink(target));
	};
	// A finger focuses, too; what it asks for is told by its tap.
	const focus = ({ target }: FocusEvent) => {
		const link = numberLink(target);
		if (link?.matches(':focus-visible')) seen(link);
	};
	root.addEventListener('pointerover', over, { signal });
	root.addEventListener('focusin', focus, { signal });
	root.addEventListener('click', tap, { signal, capture: true });
	return () => ending.abort();
}
