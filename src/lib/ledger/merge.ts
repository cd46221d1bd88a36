import type { Day } from '#lib/schema/date.ts';
import type { ExtractedFigure, Figure } from '#lib/schema/figure.ts';
import { byLedgerOrder, figureLine } from './ndjson.ts';

/** What reading gave: the items that were read, also those without a figure, and their figures. */
export interface Readings {
	items: ReadonlySet<string>;
	figures: readonly ExtractedFigure[];
}

export interface Merged {
	/** The new ledger, sorted. */
	figures: Figure[];
	/** Ids of the figures that were not known before, or told again, and of those that are read otherwise. */
	added: string[];
	changed: string[];
	/** Figures that are no longer read out of their item. */
	ended: string[];
}

/** All that makes a version what it is; the rules' version alone does not make a new one. */
function substance(figure: ExtractedFigure): string {
	const rule = figure.rule.replace(/@.*$/, '');
	return figureLine({ ...figure, rule, knownFrom: '0000-01-01', knownUntil: null });
}

/**
 * Brings a reading into the ledger. Nothing is deleted: a figure that is read otherwise ends and begins anew on
 * `day`, one that is no longer read ends; figures of items that were not read stay as they are. A ledger keeps
 * days, so what is read otherwise twice on one day is kept as that day left it.
 * @throws where `day` lies before a version that it would end, or where two figures share an id
 */
export function merge(ledger: readonly Figure[], readings: Readings, day: Day): Merged {
	const read = new Map<string, ExtractedFigure>();
	for (const figure of readings.figures) {
		if (read.has(figure.id)) throw new Error(`two figures of ${figure.item} share the id ${figure.id}`);
		read.set(figure.id, figure);
	}
	const result: Merged = { figures: [], added: [], changed: [], ended: [] };
	const open = (figure: ExtractedFigure): Figure => ({ ...figure, knownFrom: day, knownUntil: null });

	for (const old of ledger) {
		const now = read.get(old.id);
		if (old.knownUntil !== null) {
			// Ended on this very day, and read again as it was: it never ended.
			const again = old.knownUntil === day && now !== undefined && substance(old) === substance(now);
			if (again && !ledger.some((f) => f.id === old.id && f.knownUntil === null)) {
				const reopened = { ...old, knownUntil: null };
				result.figures.push(reopened);
				result.added.push(old.id);
				read.delete(old.id);
			} else result.figures.push(old);
			continue;
		}
		if (!now && !readings.items.has(old.item)) {
			result.figures.push(old);
			continue;
		}
		if (now && substance(old) === substance(now)) {
			result.figures.push(old);
			read.delete(old.id);
			continue;
		}
		if (day < old.knownFrom) {
			throw new Error(`the ledger knows ${old.id} since ${old.knownFrom}; it can't be changed on ${day}`);
		}
		if (now) {
			const next = open(now);
			if (old.knownFrom !== day) result.figures.push({ ...old, knownUntil: day });
			result.figures.push(next);
			result.changed.push(old.id);
			read.delete(old.id);
		} else {
			const ended = { ...old, knownUntil: day };
			result.figures.push(ended);
			result.ended.push(old.id);
		}
	}
	for (const figure of read.values()) {
		const next = open(figure);
		result.figures.push(next);
		result.added.push(figure.id);
	}
	result.figures.sort(byLedgerOrder);
	return result;
}

/** The versions that held at the end of `day`: the state of knowledge of that day. */
export function knownOn(ledger: readonly Figure[], day: Day): Figure[] {
	return ledger.filter((f) => f.knownFrom <= day && (f.knownUntil === null || f.knownUntil > day));
}
