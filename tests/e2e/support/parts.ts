import type { Locator, Page } from '@playwright/test';

/** The table in which the Länder are ranked; the charts have tables of their own. */
export const ranking = (page: Page): Locator =>
	page.getByRole('region', { name: /^(Tabelle der Länder|Table of the Länder)$/ }).locator('tbody');

/** The row of a Land in it. */
export const rowOf = (page: Page, land: string): Locator =>
	ranking(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${land}\\b`) }) });

/** The drawn map, as readers are told of it: its content is told in its description. */
export const landMap = (page: Page): Locator => page.getByRole('img', { name: /^Karte der Länder/ });

/** One choice of the filter, by its word in the address. */
export const choice = (
	page: Page,
	param: 'von' | 'bis' | 'abdeckung' | 'stufe' | 'gegenstand' | 'sicherheit'
): Locator => page.locator(`select[name="${param}"]`);
