import { expect, sites, test } from './support/test.ts';

/**
 * What the charts look like, beside pictures that somebody has looked at. Each shows a state of knowledge that is past, so that no
 * newer number changes it, in the font of the site. After a change that is meant:
 * `npx playwright test visual --update-snapshots`, and look at what came out.
 */
const stand = 'stand=2026-11-25';
const timeline = 'section[aria-labelledby="verlauf"] svg[role="img"]';
const charts = {
	map: [`/karte/?kennzahl=behoerden&${stand}`, 'main svg[role="img"]'],
	tiles: [`/karte/?form=kacheln&${stand}`, 'main svg[role="img"]'],
	years: [`/zeit/?${stand}`, 'main svg[role="img"]'],
	'small timeline': [`/zeit/?kennzahl=behoerden&${stand}`, timeline],
	'large timeline': [`/zeit/?land=13&${stand}`, timeline],
	money: [`/zeit/?kennzahl=foerderung&land=11&${stand}`, timeline]
} as const;

for (const [name, [address, place]] of Object.entries(charts))
	for (const [scheme, width] of [
		['light', 1280],
		['dark', 1280],
		['light', 360]
	] as const)
		test(`${name}, ${scheme}, ${width} pixels`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
			await page.setViewportSize({ width, height: 900 });
			await page.goto(sites.node + address);
			await page.evaluate(() => document.fonts.ready);
			const chart = page.locator(place).locator('visible=true').first();
			// Where it stands on its page, and with what fraction of a pixel, says nothing about the chart.
			await chart.evaluate((svg: SVGElement) => {
				const { width, height } = svg.getBoundingClientRect();
				document.body.style.visibility = 'hidden';
				// Within a part that is laid out by itself it would be fixed to that part.
				for (let part = svg.parentElement; part; part = part.parentElement) part.style.contain = 'none';
				svg.style.cssText += `visibility: visible; position: fixed; z-index: 9; inset: 0 auto auto 0; width: ${Math.round(width)}px; height: ${Math.round(height)}px`;
			});
			await expect(chart).toHaveScreenshot(
				`${name.replaceAll(' ', '-')}-${scheme}-${width}.png`,
				// Browsers of other versions smooth edges otherwise; a mark that moved or changed its colour is more than that.
				{ maxDiffPixelRatio: 0.01, threshold: 0.2 }
			);
		});
