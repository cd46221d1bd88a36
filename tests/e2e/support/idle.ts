import type { Page } from '@playwright/test';

/** Waits until a page has nothing to do, and once more for what followed from it. On a slow machine scripts that have come still run. */
export async function idle(page: Page): Promise<void> {
	for (let i = 0; i < 2; i += 1)
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}
