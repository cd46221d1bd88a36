import { says, type Amount } from './money-amount.ts';
import { wordAt } from './spans.ts';

const remaining = /^(restlichen?|übrigen|verbleibenden?|verbliebenen?)$/;
const planned =
	/^(eingeplant|vorgesehen|veranschlagt|eingestellt|vorgemerkt|budgetiert|etatisiert|angesetzt|fließen)$/;
const later = /^(nächste[sn]?|kommende[sn]?|folgende[sn]?|folgejahr|später|danach)$/;

/**
 * "Die restlichen 220.000 Euro sind für 2025 eingeplant": the part of a told sum that a later year brings (guide 18, 35). A rest
 * without a time is only what nobody used, and no figure.
 */
export function restPlanned(a: Amount): boolean {
	const { part, n } = a;
	const rest = remaining.test(wordAt(part, n.from - 1)) || remaining.test(wordAt(part, n.from - 2));
	return rest && says(a, planned) && (says(a, /^20[2-4]\d$/) || says(a, later)) && !says(a, /^(nicht|kein)$/);
}

const coming = /^(kommen|kommt|folgen|folgt)$/;
const hither = /^(hinzu|dazu|obendrauf)$/;

/** "2026 kommen 400.000 Euro hinzu": the present of what was paid so far; it is still to come. */
export const comesLater = (a: Amount): boolean =>
	says(a, coming) && says(a, hither) && (says(a, /^20[2-4]\d$/) || says(a, later));
