import { posterOf } from '#lib/export/poster.ts';
import { licence } from '#lib/export/reference.ts';
import { tableDrawing } from '#lib/export/table-drawing.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { readPictured, wordsOf } from '../embed/table-code.ts';
import { lightTokens } from '../embed/theme.ts';
import tokens from '../tokens.css?raw';
import type { Handout } from './handout.ts';
import { notesOf } from './notes-of.ts';

/** The name of the place that a part of small multiples is of. */
const headingOf = (part: Element): string | null =>
	part.closest('li')?.querySelector('h3')?.textContent.trim() ?? null;
const shown = (element: Element) => element.getBoundingClientRect().width > 0;

/** Makes something while an element has the light colours, whatever the reader's are: it goes on white paper. */
function inLight<T>(element: HTMLElement, make: () => T): T {
	const before = element.style.cssText;
	element.style.cssText = `${before};${lightTokens(tokens)}`;
	try {
		return make();
	} finally {
		element.style.cssText = before;
	}
}

/** What stands below every drawing, and what it says of itself. */
function toldBelow(handout: Omit<Handout, 'part'>, address: string, notes: readonly string[]) {
	const { title, counted, source, knowledge, attribution } = handout;
	const told = notesOf(handout, address);
	const filter = told.find(({ key }) => key === 'filter');
	return {
		title,
		language: getLocale(),
		notes: [
			...notes,
			`${counted}. ${filter?.label}: ${filter?.text}.`,
			source,
			...(attribution === undefined ? [] : [attribution]),
			`${licence} · ${address}`
		],
		metadata: { date: knowledge, licence, address, told }
	};
}

/**
 * What a frame shows as one drawing.
 * @param address of the view at its state of knowledge
 */
export const posterOfFrame = (frame: HTMLElement, handout: Omit<Handout, 'part'>, address: string): string =>
	inLight(frame, () => {
		const drawn = [...frame.querySelectorAll<SVGSVGElement>('svg[role="img"]')].filter(shown);
		// Where a drawing holds all places, those of single places repeat it.
		const joint = drawn.filter((drawing) => !drawing.closest('li'));
		const drawings = joint.length > 0 ? joint : drawn;
		/** Names of the places of which nothing is drawn, by the reason. */
		const gaps = new Map<string, (string | null)[]>();
		for (const gap of frame.querySelectorAll('[data-gap]')) {
			const why = gap.getAttribute('data-gap') ?? '';
			gaps.set(why, [...(gaps.get(why) ?? []), headingOf(gap)]);
		}
		return posterOf({
			...toldBelow(handout, address, [
				...[...gaps].map(([why, places]) => m.time_gaps({ why, places: places.join(', ') })),
				...[...frame.querySelectorAll('[data-note]')].map((note) =>
					note.textContent.replace(/\s+/g, ' ').trim()
				)
			]),
			description: drawings.map((svg) => svg.querySelector('desc')?.textContent ?? '').join(' '),
			panels: drawings.map((drawing) => ({
				heading: headingOf(drawing),
				drawing
			})),
			legend: [...frame.querySelectorAll('[data-legend] li')].flatMap((entry) => {
				const swatch = entry.querySelector('svg');
				return swatch ? [{ swatch, text: entry.textContent.trim() }] : [];
			})
		});
	});

/**
 * A table of the page as one drawing, for a text that takes pictures alone.
 * @param address of the view at its state of knowledge
 */
export const posterOfTable = (
	table: HTMLTableElement,
	handout: Omit<Handout, 'part'>,
	address: string
): string =>
	inLight(table, () => {
		const { caption, body } = readPictured(table);
		return posterOf({
			...toldBelow(handout, address, caption === '' ? [] : [caption]),
			description: body.map((row) => row.map(({ text }) => text).join(' ')).join('; '),
			panels: [{ heading: null, drawing: tableDrawing(table, wordsOf), standing: true }],
			legend: []
		});
	});
