import { figureOfLink } from './figure-of-link.ts';

/**
 * The link around what an event happened to, where it leads from a number to its figure. What leads from a figure's page to
 * that page again, as the change of language does, is no number.
 */
export function numberLink(target: EventTarget | null): HTMLAnchorElement | null {
	const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="/angabe/"]') : null;
	if (!link || link.closest('[data-own-note]')) return null;
	const own = figureOfLink(link.ownerDocument.location.pathname);
	return own !== null && figureOfLink(link.getAttribute('href') ?? '') === own ? null : link;
}

/** The same, or the Land of a map around it: its number stands in the table beside, and a tap explains it, too. */
export const tapLink = (target: EventTarget | null): Element | null =>
	numberLink(target) ?? (target instanceof Element ? target.closest('.hits a[data-land]') : null);

/** On a screen that is touched the first tap explains a number. */
export const isTap = (event: MouseEvent): boolean =>
	event instanceof PointerEvent && event.pointerType === 'touch';
