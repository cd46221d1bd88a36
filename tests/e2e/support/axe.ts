import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those rules of the standards that look at colours. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Findings of axe on a page, one a line, with the first element that each is about. */
export const findings = (page: Page): Promise<string[]> => found(page, standards);

/** What axe finds in the colours alone: for a page that was looked at before, in another colour scheme. */
export const colourFindings = (page: Page): Promise<string[]> =>
	found(page, { type: 'rule', values: ofColours });

async function found(page: Page, runOnly: NonNullable<RunOptions['runOnly']>): Promise<string[]> {
	await page.evaluate(await script());
	const { violations, twice } = await page.evaluate(
		async (options) => {
			const { violations } = await (
				globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }
			).axe.run(options);
			const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
			return { violations, twice: ids.filter((id, i) => ids.indexOf(id) !== i) };
		},
		// Of what passes nothing is told, and to name it all takes a third of the time.
		{ runOnly, resultTypes: ['violations'] }
	);
	return [
		...violations.map(
			({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`
		),
		// Of an id that is there twice axe asks only that somebody look at it.
		...twice.map((id) => `the id ${id} is there twice`)
	];
}

let source: string | undefined;
async function script(): Promise<string> {
	const { readFile } = await import('node:fs/promises');
	return (source ??= await readFile(axe, 'utf8'));
}
