import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Findings of axe on a page, one a line, with the first element that each is about. */
export async function findings(page: Page): Promise<string[]> {
	await page.evaluate(await script());
	const { violations } = await page.evaluate(() =>
		(globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
		})
	);
	return violations.map(
		({ id, help, nodes }) => `${id}: ${help}: ${nodes[0]?.html.slice(0, 120)} (${nodes.length})`
	);
}

let source: string | undefined;
async function script(): Promise<string> {
	const { readFile } = await import('node:fs/promises');
	return (source ??= await readFile(axe, 'utf8'));
}
