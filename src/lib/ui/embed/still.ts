import { fileNameOf } from '#lib/export/file-name.ts';
import { permalinkOf } from '#lib/state/permalink.ts';
import type { Handout } from '../handout/handout.ts';
import { pictureCode } from './code.ts';
import { readTable, tableCode } from './table-code.ts';

/** Code of a view that needs nothing from this site; each is made when it is asked for. */
export interface StillForms {
	picture?: (() => string) | undefined;
	table?: (() => string) | undefined;
}

const described = (frame: HTMLElement) =>
	[...frame.querySelectorAll<SVGSVGElement>('svg[role="img"]')]
		.filter((drawing) => drawing.getBoundingClientRect().width > 0)
		.map((drawing) => drawing.querySelector('desc')?.textContent.trim() ?? '')
		.join(' ');

/**
 * What a part of a page is where it stands without it: its drawing with words for it, and its table.
 * @param frame with the drawing; @param within what holds the table
 */
export function stillOf(
	handout: Handout,
	frame: HTMLElement | undefined,
	within: HTMLElement | null | undefined,
	href: string
): StillForms {
	const { title, source, knowledge } = handout;
	const address = permalinkOf(href, knowledge);
	const table = within?.querySelector('table');
	return {
		...(frame && frame.querySelector('svg[role="img"]')
			? {
					picture: () =>
						pictureCode(fileNameOf(title, knowledge, 'svg'), `${title}. ${described(frame)}`, source, address)
				}
			: {}),
		...(table ? { table: () => tableCode(readTable(table), { title, source, address }) } : {})
	};
}
