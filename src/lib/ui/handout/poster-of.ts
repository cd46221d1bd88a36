import { posterOf } from '#lib/export/poster.ts';
import { licence } from '#lib/export/reference.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { lightTokens } from '../embed/theme.ts';
import tokens from '../tokens.css?raw';
import type { Handout } from './handout.ts';
import { notesOf } from './notes-of.ts';

/** The name of the place that a part of small multiples is of. */
const headingOf = (part: Element): string | null =>
	part.closest('li')?.querySelector('h3')?.textContent.trim() ?? null;
const shown = (element: Element) => element.getBoundingClientRect().width > 0;

/**
 * What a frame shows as one drawing, in the light colours whatever the reader's are, for it goes on white paper.
 * @param address of the view at its state of knowledge
 */
export function posterOfFrame(frame: HTMLElement, handout: Omit<Handout, 'part'>, address: string): string {
	const { title, counted, source, knowledge, attribution } = handout;
	const told = notesOf(handout, address);
	const filter = told.find(({ key }) => key === 'filter');
	const before = frame.style.cssText;
	frame.style.cssText = `${before};${lightTokens(tokens)}`;
	try {
		const drawn = [...frame.querySelectorAll<SVGSVGElement>('svg[role="img"]')].filter(shown);
		// Where a drawing holds all places, those of single places repeat it.
		const joint = drawn.filter((drawing) => !drawing.closest('li'));
		const drawings = joint.length > 0 ? joint : drawn;
		const gaps = [...frame.querySelectorAll('[data-gap]')].map(headingOf);
		return posterOf({
			title,
			description: drawings.map((svg) => svg.querySelector('desc')?.textContent ?? '').join(' '),
			language: getLocale(),
			panels: drawings.map((drawing) => ({
				heading: headingOf(drawing),
				drawing
			})),
			legend: [...frame.querySelectorAll('[data-legend] li')].flatMap((entry) => {
				const swatch = entry.querySelector('svg');
				return swatch ? [{ swatch, text: entry.textContent.trim() }] : [];
			}),
			notes: [
				...(gaps.length > 0 ? [`${m.time_gaps()}: ${gaps.join(', ')}.`] : []),
				...[...frame.querySelectorAll('[data-note]')].map((note) =>
					note.textContent.replace(/\s+/g, ' ').trim()
				),
				`${counted}. ${filter?.label}: ${filter?.text}.`,
				source,
				...(attribution === undefined ? [] : [attribution]),
				`${licence} · ${address}`
			],
			metadata: { date: knowledge, licence, address, told }
		});
	} finally {
		frame.style.cssText = before;
	}
}
