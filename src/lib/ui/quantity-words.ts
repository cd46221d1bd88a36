import {
	boundOfAll,
	formatEuro,
	formatNumber,
	isPortion,
	writeEnds,
	yearsOf,
	type Quantity
} from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Bound, Unit } from '#lib/schema/figure.ts';

const countWords = {
	bundle: m.count_bundle,
	service: m.count_service,
	online_service: m.count_online_service,
	form: m.count_form,
	authority: m.count_authority
};

const yearWords = {
	per_year: m.sentence_per_year,
	one_year: m.sentence_one_year,
	several_years: m.sentence_several_years
};

/** What is counted, without the number but in the number of it: "Behörde" of one, else "Behörden". */
export const countedName = ({
	unit,
	value,
	upper
}: Pick<Quantity, 'value' | 'upper'> & { unit: Unit }): string =>
	unit === 'eur' ? '' : countWords[unit]({ count: upper ?? value, number: '' }).trim();

/** A quantity in words: "mindestens 650 OZG-Leistungsbündel", "rund 17 Mio. €". */
export function quantityWords(q: Quantity & { unit: Unit }): string {
	const locale = getLocale();
	const write = (n: number, bound: Bound) => (q.unit === 'eur' ? formatEuro : formatNumber)(n, locale, bound);
	const [from, to] = writeEnds(q, write);
	const told = to === null ? from : m.number_range({ from, to });
	const number = {
		exact: told,
		at_least: m.number_at_least({ number: told }),
		at_most: m.number_at_most({ number: told }),
		approx: m.number_approx({ number: told })
	}[boundOfAll(q)];
	const years = yearsOf(q);
	const amount = years === null ? number : yearWords[years]({ what: number });
	if (q.unit !== 'eur') return countWords[q.unit]({ count: q.upper ?? q.value, number: amount });
	return isPortion(q) ? m.sentence_part({ what: amount }) : amount;
}
