import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { attribute } from '#lib/ui/embed/code.ts';

const style = readFileSync(new URL('./report.css', import.meta.url), 'utf8');

/** What a report says that the page on a screen does not, or says elsewhere. */
export interface ReportParts {
	/** Of which day, resting on what, under which licence, where. */
	front: readonly string[];
	contents: string;
	sources: { heading: string; entries: readonly { text: string; url: string | null }[] };
	method: { heading: string; rules: readonly string[]; more: { text: string; url: string } };
}

/** The figures that a page leads to, by their ids, each once. */
export const figuresOf = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="/angabe/"]')];
		const ids = links
			.filter((link) => link.checkVisibility())
			.map((link) => /\/angabe\/([^/?#]+)/.exec(link.href)?.[1] ?? '');
		return [...new Set(ids.filter(Boolean))];
	});

const linked = (url: string) => `<a href="${attribute(url)}">${attribute(url)}</a>`;
const list = (name: 'ol' | 'ul', kind: string, entries: readonly string[]) =>
	`<${name} class="${kind}">${entries.map((entry) => `<li>${entry}</li>`).join('')}</${name}>`;
const chapter = (heading: string, inside: string) =>
	`<section><h2>${attribute(heading)}</h2>${inside}</section>`;

/** Sources and method, the last parts of a report. */
const lastParts = ({ sources, method }: ReportParts): string =>
	chapter(
		sources.heading,
		list(
			'ol',
			'report-sources',
			sources.entries.map(({ text, url }) => attribute(text) + (url === null ? '' : ` ${linked(url)}`))
		)
	) +
	chapter(
		method.heading,
		// In front, so that it can't be left alone on a last page.
		`<p>${attribute(method.more.text)} ${linked(method.more.url)}</p>` +
			list('ul', 'report-method', method.rules.map(attribute))
	);

/** What stands at the foot of each page: boxes of its margin, which are written in the letters of the report. */
const foot = (address: string) =>
	`@page{@bottom-left{content:${JSON.stringify(address)}}@bottom-right{content:counter(page) "/" counter(pages)}}`;

/**
 * Makes a report of the page of a Land: what is folded is open, day and licence stand in front, then a list of the parts, each a
 * way to it; sources and method are its last parts.
 * @param address at the foot of each page
 */
export async function makeReport(page: Page, parts: ReportParts, address: string): Promise<void> {
	const headings = await page.evaluate(
		([css, html]) => {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync(css);
			document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
			// The table fills the page that it comes to, since its rows may go on behind it; the map is one piece and comes then.
			for (const ranks of document.querySelectorAll('main .overview > .right'))
				ranks.parentElement?.prepend(ranks);
			// A table is what some readers come for.
			for (const details of document.querySelectorAll<HTMLDetailsElement>('main details:not(.no-print)'))
				if (!details.closest('.no-print')) details.open = true;
			document.querySelector('main h1')?.closest('.stack')?.insertAdjacentHTML('beforeend', html);
			return [...document.querySelectorAll<HTMLElement>('main h2')]
				.filter((heading) => heading.checkVisibility())
				.map((heading, i) => {
					heading.id ||= `teil-${i}`;
					return { id: heading.id, text: heading.textContent };
				});
		},
		[style + foot(address), lastParts(parts)] as const
	);
	const contents = headings.map(({ id, text }) => `<a href="#${attribute(id)}">${attribute(text)}</a>`);
	const front = parts.front.map((line) => `<p>${attribute(line)}</p>`).join('');
	const first = `<div>${front}</div><nav class="report-contents"><h2>${attribute(parts.contents)}</h2>${list('ol', '', contents)}</nav>`;
	await page.evaluate(
		(html) => document.querySelector('main h1')?.parentElement?.insertAdjacentHTML('afterend', html),
		first
	);
}
