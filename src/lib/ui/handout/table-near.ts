/** The table that a part of a page stands below: that of its section, else the first of the page. */
export const tableNear = (within: HTMLElement | undefined): HTMLTableElement | null =>
	within?.closest('section')?.querySelector('table') ??
	within?.closest('main')?.querySelector('table') ??
	null;
