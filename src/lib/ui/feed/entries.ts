import { m } from '#lib/i18n/paraglide/messages.js';
import type { KnownOn } from '#lib/query/knowledge.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { changesOn, decidedFields } from '../corrections/correction-list.ts';
import type { Correction } from '../evidence/history.ts';
import type { Names } from '../reading/steps.ts';
import { figureSentence } from '../sentence.ts';

/** One entry of a feed: what became known of a figure on a day. */
export interface Entry {
	/** Tells it from all others, for good. */
	id: string;
	/** The figure that it is about. */
	figure: string;
	day: string;
	title: string;
	/** In plain words. */
	text: string;
	/** The Land in which the figure counts, where it does in one. */
	land: string | null;
}

const landOf = (figure: Figure | null) =>
	figure?.scope && figure.scope !== 'DE' ? figure.scope.slice(0, 2) : null;
const whole = (figure: Figure, names: Names) =>
	figureSentence({ ...figure, scopeName: figure.scope === null ? null : names.placeName(figure.scope) });
const changed = (fields: readonly Correction[]) =>
	fields
		.map(
			({ term, before, after }) => `${term}: ${before ?? m.history_untold()} → ${after ?? m.history_untold()}`
		)
		.join('; ');

/** Figures that were read for the first time, newest first. */
export const newFigures = (days: readonly KnownOn[], names: Names): Entry[] =>
	days.flatMap(({ day, begun }) =>
		begun.map((figure) => ({
			id: `angabe:${figure.id}`,
			figure: figure.id,
			day,
			title: whole(figure, names),
			text: `„${figure.evidence.text}“`,
			land: landOf(figure)
		}))
	);

/** What was put right, taken back or decided, newest first. */
export const corrections = (days: readonly KnownOn[], names: Names): Entry[] =>
	days.flatMap((on) => {
		const { day } = on;
		const entry = (kind: string, id: string, figure: Figure | null, title: string, text: string): Entry => ({
			id: `${kind}:${id}:${day}`,
			figure: id,
			day,
			title: `${title}: ${figure ? whole(figure, names) : id}`,
			text,
			land: landOf(figure)
		});
		const verdict = {
			accept: m.corrections_accept,
			reject: m.corrections_reject,
			correct: m.corrections_correct
		};
		return [
			...on.decisions.map((decided) => {
				const { decision, figure } = decided;
				const told = [changed(decidedFields(decided, names)), decision.reason].filter(Boolean).join('. ');
				return entry('entscheidung', decision.figure, figure, verdict[decision.verdict](), told);
			}),
			...changesOn(on, names).corrected.map(({ figure, fields }) =>
				entry('korrektur', figure.id, figure, m.feed_corrected(), changed(fields))
			),
			...on.ended.map((figure) =>
				entry('ende', figure.id, figure, m.feed_ended(), `„${figure.evidence.text}“`)
			)
		];
	});
