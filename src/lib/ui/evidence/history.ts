import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
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

function correction(before: Figure, after: Figure, names: Names): string {
	const date = formatDate(after.knownFrom, getLocale());
	const untold = m.history_untold();
	const fields = correctionsOf(before, after, names).map((told) =>
		m.history_field({ field: told.term, before: told.before ?? untold, after: told.after ?? untold })
	);
	return fields.length === 0
		? m.history_reworded({ date })
		: m.history_changed({ date, fields: fields.join('; ') });
}

/**
 * What the ledger knew of a figure, as a story: known since, corrected on, no longer read since.
 * @param versions all of them, oldest first
 */
export function historyOf(versions: readonly Figure[], names: Names): Event[] {
	const say = (day: string) => formatDate(day, getLocale());
	return versions.flatMap((version, i) => {
		const before = versions[i - 1];
		const after = versions[i + 1];
		const events: Event[] = [];
		if (!before)
			events.push({ day: version.knownFrom, text: m.history_begun({ date: say(version.knownFrom) }) });
		else if (before.knownUntil === version.knownFrom)
			events.push({ day: version.knownFrom, text: correction(before, version, names) });
		else events.push({ day: version.knownFrom, text: m.history_again({ date: say(version.knownFrom) }) });
		const ended = version.knownUntil;
		if (ended !== null && after?.knownFrom !== ended)
			events.push({ day: ended, text: m.history_ended({ date: say(ended) }) });
		return events;
	});
}
