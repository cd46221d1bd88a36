import { headAfter } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import type { SubjectMention } from './subject-finder.ts';

/** "115 Kommunen": a number with its noun behind it counts; it is not the name that is written alike. */
export const countsThings = (part: Part, { from, to }: Pick<SubjectMention, 'from' | 'to'>): boolean =>
	part.numbers.some(
		(n) =>
			n.from <= from && to <= n.to && part.tokens[from]!.kind === 'number' && 'head' in headAfter(part, n)
	);

const determiner = /^(de[rmns]|die|das|zu[rm]|ein(e[rmn]?)?|ihre[rn]?|seine[rn]?)$/;

/** "im Portal des Kreises 61": what the name closes with is whose it is, and goes on in no number. */
const owner =
	/^(kreise?s|landkreise?s|lande?s|bunde?s|freistaate?s|stadtstaate?s|stadt|hansestadt|gemeinde|region|senate?s|verwaltung)$/;

/** "die 115", "Behördennummer 115", "civento 4": a number that is a name or goes on from one; it counts nothing. No name goes on in millions. */
export function belongsToName(part: Part, n: NumberMention, names: readonly SubjectMention[]): boolean {
	const before = part.tokens[n.from - 1];
	if (n.form !== 'digits' || n.money || n.scale !== null || !before) return false;
	if (names.some((m) => m.to === n.from)) return !owner.test(before.norm);
	const named = before.capital || determiner.test(before.norm);
	return named && names.some((m) => m.from <= n.from && n.to <= m.to);
}
