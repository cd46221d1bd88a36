import { yearsOf } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { BesideSeries, Difference } from '#lib/query/series.ts';

const yearWords = {
	per_year: m.series_differs_per_year,
	one_year: m.series_differs_one_year,
	several_years: m.series_differs_several_years
};

function wordsOf(difference: Difference, fact: BesideSeries): string {
	const has = (flag: string) => fact.flags.includes(flag);
	if (difference === 'measure')
		return fact.measure === 'added' ? m.series_differs_added() : m.series_differs_total();
	if (difference === 'years') {
		const years = yearsOf(fact);
		return years === null ? m.series_differs_no_years() : yearWords[years]();
	}
	if (difference === 'part') return has('part') ? m.series_differs_part() : m.series_differs_other_part();
	if (difference === 'group')
		return has('coordination') ? m.series_differs_group() : m.series_differs_no_group();
	return m.series_differs_purpose();
}

/** What a fact counts otherwise than the one beside which it stands: "Zugang, kein Bestand; Betrag je Jahr". */
export const differenceWords = (fact: BesideSeries): string =>
	fact.differs.map((difference) => wordsOf(difference, fact)).join('; ');
