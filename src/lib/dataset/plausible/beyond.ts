import type { Figure } from '#lib/schema/figure.ts';
import type { Doubt, Limit } from '#lib/schema/limit.ts';
import { landOf, levelOf, type Place } from '#lib/schema/place.ts';
import { isCityState } from '#lib/places/peer-groups.ts';
import { spanOf } from '../dates.ts';

type Count = Extract<Limit, { kind: 'count' }>;

/** How many municipalities and Kreise a place has, by the register of places; null for one that has none. */
export function authoritiesIn(places: readonly Place[]): (scope: string) => number | null {
	const counts = new Map<string, number>();
	const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const { key } of places) {
		const level = levelOf(key);
		if (level !== 'gemeinde' && level !== 'kreis') continue;
		add('DE');
		const land = landOf(key);
		if (land) add(land);
		if (level === 'gemeinde') add(key.slice(0, 5));
	}
	return (scope) => counts.get(scope) ?? null;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the evidence counts one of these nouns: the number in digits, at most two words, the noun. */
function countsNoun({ value, evidence }: Figure, nouns: readonly string[]): boolean {
	// Whether a noun stands there at all is quick to tell, and most do not.
	if (!nouns.some((noun) => evidence.text.includes(noun))) return false;
	const digits = String(value).replace(/\B(?=(\d{3})+$)/g, "[.\\s\\u202f'’]?");
	const noun = nouns.map(escaped).join('|');
	return new RegExp(`(?<!\\d)${digits}\\s+(?:\\p{L}+\\s+){0,2}(?:${noun})(?!\\p{L})`, 'u').test(
		evidence.text
	);
}

/** Of several numbers of one thing, the larger of the two around the date; the largest where there is no date. */
function largestAround(limits: readonly Count[], asOf: string | null): Count | undefined {
	const largest = (all: readonly Count[]) =>
		all.reduce<Count | undefined>((a, b) => (a && a.max >= b.max ? a : b), undefined);
	if (asOf === null) return largest(limits);
	const { day } = spanOf(asOf);
	const sorted = limits.toSorted((a, b) => (a.date < b.date ? -1 : 1));
	const before = sorted.filter((limit) => spanOf(limit.date).day <= day).slice(-1);
	const after = sorted.filter((limit) => spanOf(limit.date).day > day).slice(0, 1);
	return largest([...before, ...after]);
}

const offices =
	/(?<!\p{L})(?:Landes(?:behörde|verwaltung|beschäftigt|bedienstet|dienststelle)|Behörden des Landes)/u;

/** Whether a text on a Land speaks of the Land's own offices: how many of these there may be, no number of municipalities tells. */
const ofItsOffices = (scope: string | null, text: string) =>
	scope !== null && levelOf(scope) === 'land' && offices.test(text);

/** The limits of a single number that a figure is beyond. @param text what it was read in */
export function beyond(
	figure: Figure,
	limits: readonly Limit[],
	authorities: (scope: string) => number | null,
	text: string
): Doubt[] {
	const { id, metric, unit, scope, value, asOf, subject } = figure;
	const own = limits.filter((limit) => limit.metric === metric);
	const doubt = (limit: Limit, against: number): Doubt[] =>
		value > against ? [{ figure: id, limit: limit.id, kind: limit.kind, value, against, other: null }] : [];

	const counts = own.filter((limit) => limit.kind === 'count' && limit.scope === scope) as Count[];
	const bySubject = largestAround(
		counts.filter((limit) => subject !== null && limit.subjects.includes(subject)),
		asOf
	);
	const byNoun = largestAround(
		counts.filter((limit) => countsNoun(figure, limit.nouns)),
		asOf
	);
	return [
		...(bySubject ? doubt(bySubject, bySubject.max) : []),
		...(byNoun ? doubt(byNoun, byNoun.max) : []),
		...own.flatMap((limit) => {
			switch (limit.kind) {
				case 'catalogue':
					return limit.unit === unit ? doubt(limit, limit.max) : [];
				case 'money':
					return scope !== null && levelOf(scope) === 'land' ? doubt(limit, limit.max) : [];
				case 'place': {
					const told = scope !== null && !isCityState(scope) && !ofItsOffices(scope, text);
					const there = told ? authorities(scope) : null;
					return there === null ? [] : doubt(limit, Math.ceil(there * limit.factor) + limit.plus);
				}
				default:
					return [];
			}
		})
	];
}
