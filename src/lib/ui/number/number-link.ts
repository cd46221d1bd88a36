/** Leads from a number to its figure; the change of language does not. */
const toFigure = 'a[href*="/angabe/"]:not([hreflang])';

/** The link around what an event happened to, where it leads from a number to its figure. */
export const numberLink = (target: EventTarget | null): HTMLAnchorElement | null =>
	target instanceof Element ? target.closest<HTMLAnchorElement>(toFigure) : null;

/** The same, or the Land of a map around it: its number stands in the table beside, and a tap explains it, too. */
export const tapLink = (target: EventTarget | null): Element | null =>
	numberLink(target) ?? (target instanceof Element ? target.closest('.hits a[data-land]') : null);

/** On a screen that is touched the first tap explains a number. */
export const isTap = (event: MouseEvent): boolean =>
	event instanceof PointerEvent && event.pointerType === 'touch';
