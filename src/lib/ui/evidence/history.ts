import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { changeDays, toldAt } from '#lib/ledger/at-day.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { Names } from '../reading/steps.ts';
import { fieldsOf } from './fields.ts';

/** A day in the life of a figure, and what came to be known on it. */
export interface Event {
	day: string;
	text: string;
}

/** A field that is told otherwise, in words; null where it says nothing. */
export interface Correction {
	term: string;
	before: string | null;
	after: string | null;
}

/** In which fields a figure is told otherwise than before; empty where its words or flags alone differ. */
export function correctionsOf(before: Corrected, after: Corrected, names: Names): Correction[] {
	const old = new Map(fieldsOf(before, names).map(({ field, value }) => [field, value]));
	return fieldsOf(after, names)
		.filter(({ field, value }) => old.get(field) !== value)
		.map(({ field, term, value }) => ({ term, before: old.get(field) ?? null, after: value }));
}
type Corrected = Parameters<typeof fieldsOf>[0];

function correction(day: string, before: Figure, after: Figure, names: Names): string {
	const date = formatDate(day, getLocale());
	const untold = m.history_untold();
	const fields = correctionsOf(before, after, names).map((told) =>
		m.history_field({ field: told.term, before: told.before ?? untold, after: told.after ?? untold })
	);
	return fields.length === 0
		? m.history_reworded({ date })
		: m.history_changed({ date, fields: fields.join('; ') });
}

/**
 * What was told of a figure, as a story: known since, corrected on, no longer read since. What an editor put right counts from the day of
 * the decision, whenever the rules came to read it so, too.
 * @param versions all of them, oldest first
 * @param decisions all on it
 */
export function historyOf(
	versions: readonly Figure[],
	decisions: readonly Decision[],
	names: Names
): Event[] {
	const events: Event[] = [];
	/** As it was told before the day, or as it was read on its first one. */
	let before: Figure | null = null;
	let ended = false;
	for (const day of changeDays(versions, decisions)) {
		const known = toldAt(versions, decisions, day);
		if (known.told === null) continue;
		const { told, standing } = known;
		const date = formatDate(day, getLocale());
		const begins = versions.find(({ knownFrom }) => knownFrom === day);
		if (before === null) {
			events.push({ day, text: m.history_begun({ date }) });
			before = begins ?? told;
		}
		if (standing === 'ended') {
			if (!ended) events.push({ day, text: m.history_ended({ date }) });
			ended = true;
			continue;
		}
		if (ended) events.push({ day, text: m.history_again({ date }) });
		// What is rejected is told of below, with the editor's reason.
		else if (standing !== 'rejected') {
			const reworded = begins !== undefined && begins !== versions[0];
			if (reworded || correctionsOf(before, told, names).length > 0)
				events.push({ day, text: correction(day, before, told, names) });
		}
		if (standing !== 'rejected') before = told;
		ended = false;
	}
	return events;
}
