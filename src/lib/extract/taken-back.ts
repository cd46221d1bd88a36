import { almostAll } from './bound.ts';
import { deniedBy } from './denied.ts';
import { exceptedFrom, isException } from './exception.ts';
import { forecastOf } from './forecast.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { shutDown } from './shut-down.ts';

/**
 * Why a count is taken back by what stands with it, whatever it counts: some are excepted from it, it is denied, told of what is shut
 * down, or foreseen by somebody who has no say.
 * @returns the reason of the veto; null where it stands
 */
export function takenBack(part: Part, n: NumberMention): string | null {
	if (almostAll(part, n)) return 'almost_all';
	const left = exceptedFrom(part, n);
	if (left) return `exception: ${left}`;
	if (isException(part, n)) return 'exception';
	const denied = deniedBy(part, n);
	if (denied) return `denied: ${denied}`;
	const over = shutDown(part, n);
	if (over) return `ended: ${over}`;
	const forecast = forecastOf(part, n);
	if (forecast?.byOthers) return `forecast: ${forecast.words}`;
	return null;
}
