import { error } from '@sveltejs/kit';
import { correctedSince, type CorrectedSince } from '#lib/query/corrected-since.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Embed } from '#lib/state/embed.ts';
import { parseShort } from '#lib/state/read-embed.ts';
import { queryOf } from '#lib/state/query.ts';
import type { Known } from '#lib/state/view-state.ts';
import { knownAt, subjectNamesOf } from '../view/known.ts';
import { openAt, openNewest, readView, type Asker } from '../view/load.ts';
import { noSuchDay } from '../view/no-such-day.ts';
import type { View } from '../view/types.ts';
import { everyFigureOf, figuresOf, partOf, type EmbedPart } from './parts.ts';

/** What a view in another's page is made of. */
export interface EmbedData {
	embed: Embed;
	known: Known;
	view: View;
	/** What its kind shows beside the view, or instead of it. */
	part: EmbedPart;
	/** What it is asked of. */
	figures: FigureRow[];
	/** All that it may show, of whatever year and place. */
	everyFigure: FigureRow[];
	breaks: Break[];
	subjectNames: Record<string, string>;
	/** The day that its state of knowledge is of, and the newest that there is. */
	knowledge: Day;
	newest: Day;
	/** What it tells otherwise than the newest. */
	corrected: CorrectedSince[];
}

/**
 * Loads a view by its short name.
 * @param stand the day of a frozen view; null for the newest
 * @throws 404 where the name or the day is none of ours
 */
export async function loadEmbed(asker: Asker, short: string, stand: Day | null): Promise<EmbedData> {
	const newest = await openNewest(asker);
	const then = await openAt(asker, newest, stand);
	const known = knownAt(then.metadata, newest.metadata);
	const parsed = parseShort(short, known, stand);
	if (!parsed) error(404, `${short}: no kind of view`);
	const [wrong] = parsed.notices;
	if (wrong?.param === 'stand') noSuchDay(wrong);
	if (wrong) error(404, `${short}: ${wrong.param} = ${wrong.value} can't be read (${wrong.kind})`);
	return loadView(asker, parsed.embed);
}

/** Loads a view, of the state of knowledge that it names. */
export async function loadView(asker: Asker, embed: Embed): Promise<EmbedData> {
	const newest = await openNewest(asker);
	const { metadata, cubes } = await openAt(asker, newest, embed.state.stand);
	const known = knownAt(metadata, newest.metadata);
	const view = await readView(cubes, queryOf(embed.state, known), metadata);
	const asked = { embed, known, view, metadata };
	const figures = await figuresOf(cubes, asked);
	return {
		embed,
		known,
		view,
		part: await partOf(cubes, asked),
		figures,
		everyFigure: await everyFigureOf(cubes, asked),
		corrected: cubes === newest.cubes ? [] : correctedSince(figures, await figuresOf(newest.cubes, asked)),
		breaks: metadata.breaks,
		subjectNames: subjectNamesOf(metadata.subjects),
		knowledge: metadata.knowledge,
		newest: newest.metadata.knowledge
	};
}
