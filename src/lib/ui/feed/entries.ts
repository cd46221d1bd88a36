import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { KnownOn } from '#lib/query/knowledge.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { changesOn, decidedFields, decidedFigure } from '../corrections/correction-list.ts';
import type { Correction } from '../evidence/history.ts';
import type { Names } from '../reading/steps.ts';
import { datedSentence } from '../sentence.ts';

/** One entry of a feed: what became known of a figure. */
export interface Entry {
	/** Tells it from all others, for good. */
	id: string;
	/** The figure that it is about. */
	figure: string;
	/** Day on which it became known. */
	day: string;
	/** Day on which what is told of it last became otherwise; the same where it never did. */
	updated: string;
	title: string;
	/** In plain words. */
	text: string;
	/** The Länder in which the figure counts or counted, where it does in one. */
	lands: readonly string[];
}

/** An entry of what was put right. */
export interface CorrectionEntry extends Entry {
	/** Whether the figure is told otherwise since: not so where an editor only says that it is right. */
	changes: boolean;
}

const landsOf = (...figures: readonly (Figure | null)[]) => [
	...new Set(figures.flatMap((one) => (one?.scope && one.scope !== 'DE' ? [one.scope.slice(0, 2)] : [])))
];
const whole = (figure: Figure, names: Names) =>
	datedSentence({
		...figure,
		scopeName: figure.scope === null ? null : names.placeName(figure.scope),
		subjectName: figure.subject === null ? null : names.subjectName(figure.subject)
	});
const changed = (fields: readonly Correction[]) =>
	fields
		.map(
			({ term, before, after }) => `${term}: ${before ?? m.history_untold()} → ${after ?? m.history_untold()}`
		)
		.join('; ');
/** No quotation marks: beside a publisher's name they would make words of a digest the publisher's. */
const stated = (figure: Figure) => m.words_of({ words: figure.evidence.text });

/** What was put right, taken back or decided, newest first. */
export const corrections = (days: readonly KnownOn[], names: Names): CorrectionEntry[] =>
	days.flatMap((on) => {
		const { day } = on;
		const entry = (
			kind: string,
			id: string,
			told: string,
			text: string,
			{
				now,
				before = null,
				changes = true
			}: { now: Figure | null; before?: Figure | null; changes?: boolean }
		): CorrectionEntry => ({
			id: `${kind}:${id}:${day}`,
			figure: id,
			day,
			updated: day,
			title: `${told}: ${now ? whole(now, names) : id}`,
			text,
			lands: landsOf(now, before),
			changes
		});
		const verdict = {
			accept: m.corrections_accept,
			reject: m.corrections_reject,
			correct: m.corrections_correct
		};
		const readBefore = new Map(on.changed.map(({ before }) => [before.id, before]));
		return [
			...on.decisions.map((decided) => {
				const { decision, figure } = decided;
				const told = [changed(decidedFields(decided, names)), decision.reason].filter(Boolean).join('. ');
				return entry('entscheidung', decision.figure, verdict[decision.verdict](), told, {
					now: decidedFigure(decided) ?? figure,
					before: figure,
					changes: decision.verdict !== 'accept'
				});
			}),
			...changesOn(on, names).corrected.map(({ figure, fields }) =>
				entry('korrektur', figure.id, m.feed_corrected(), changed(fields), {
					now: figure,
					before: readBefore.get(figure.id) ?? null
				})
			),
			...on.ended.map((figure) => entry('ende', figure.id, m.feed_ended(), stated(figure), { now: figure }))
		];
	});

const newestFirst = (a: Entry, b: Entry) => (a.updated < b.updated ? 1 : a.updated > b.updated ? -1 : 0);

/**
 * Figures that were read for the first time. One that was put right or taken back since is told so under its old name, as an
 * update, so that a reader never keeps the wrong number; the newest days come first.
 */
export function newFigures(days: readonly KnownOn[], names: Names): Entry[] {
	const last = new Map<string, CorrectionEntry>();
	for (const entry of corrections(days, names))
		if (entry.changes && !last.has(entry.figure)) last.set(entry.figure, entry);
	const entries = days.flatMap(({ day, begun }) =>
		begun.map((figure): Entry => {
			const since = last.get(figure.id);
			const first = { id: `angabe:${figure.id}`, figure: figure.id, day, updated: day };
			if (since === undefined)
				return { ...first, title: whole(figure, names), text: stated(figure), lands: landsOf(figure) };
			const date = formatDate(since.day, getLocale());
			return {
				...first,
				updated: since.day,
				title: since.title,
				// Of one that is no longer read, the words are all that is left to tell.
				text:
					since.text === stated(figure)
						? since.text
						: m.feed_updated({ date, text: since.text, evidence: figure.evidence.text }),
				lands: [...new Set([...landsOf(figure), ...since.lands])]
			};
		})
	);
	return entries.sort(newestFirst);
}
