import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { ExtractedFigure } from '#lib/schema/figure.ts';

/** What is told of a figure beside its number. */
export type Told = Pick<
	ExtractedFigure,
	| 'metric'
	| 'upper'
	| 'bound'
	| 'stage'
	| 'measure'
	| 'coverage'
	| 'scope'
	| 'asOf'
	| 'period'
	| 'target'
	| 'implied'
>;

export interface Around {
	/** Date of the item that tells it. */
	published: string | null;
	/** Name of the Land that built it; null where none is told. */
	leadName: string | null;
	/** The digest that it was read in, where there is one. */
	digest?: string | null;
}

const shown = (date: string) => formatDate(date, getLocale());

/** How precisely a date is told, in words: to the day, month or year. */
export const precisionOf = (date: string): string =>
	date.length === 10 ? m.precision_day() : date.length === 7 ? m.precision_month() : m.precision_year();

/** "Ende 2025" where a month was made of it: no more precise than that. */
function roughly(asOf: string, text: string): string | null {
	const [year = '', month] = asOf.split('-');
	const turn = { '01': 'Anfang', '06': 'Mitte', '07': 'Mitte', '12': 'Ende' }[month ?? ''];
	if (turn === undefined || asOf.length !== 7) return null;
	return new RegExp(`(?<!\\p{L})${turn}(?: des Jahres)? ${year}(?!\\d)`, 'u').exec(text)?.[0] ?? null;
}

function when({ asOf, stage }: Told, published: string | null, digest: string): string {
	if (asOf === null) return m.known_undated();
	const date = shown(asOf);
	if (stage === 'planned') return m.known_planned_on({ date });
	if (asOf === published) return m.known_when_item({ date, precision: precisionOf(asOf) });
	const words = roughly(asOf, digest);
	if (words !== null) return m.known_when_roughly({ words, date });
	return m.known_when_told({ date, precision: precisionOf(asOf) });
}

function howMuch({ bound, upper, implied }: Told): string | null {
	if (implied) return m.known_implied();
	if (upper !== null) return m.known_range();
	return (
		{ exact: null, at_least: m.known_at_least, at_most: m.known_at_most, approx: m.known_approx }[
			bound
		]?.() ?? null
	);
}

function where({ metric, coverage, scope }: Told): string | null {
	if (scope === null) return m.known_no_place();
	if (coverage === 'all')
		return metric === 'services_live' ? m.known_everywhere() : m.known_everywhere_counted();
	if (coverage === 'some') return m.known_somewhere();
	return metric === 'services_live' && scope.length < 8 ? m.known_coverage_untold() : null;
}

function howAdded({ stage, period }: Told): string {
	const planned = stage === 'planned';
	if (period === null) return planned ? m.known_added_planned() : m.known_added();
	const input = { period: shown(period) };
	return planned ? m.known_added_planned_in(input) : m.known_added_in(input);
}

/**
 * What is known of a figure beyond its sentence, and what is not: when it held and how precisely that is told, what its
 * bound leaves open, where it counts, what is promised. One sentence each; nothing is said that was not told.
 */
export function whatIsKnown(figure: Told, { published, leadName, digest }: Around): string[] {
	const { measure, stage, target } = figure;
	return [
		when(figure, published, digest ?? ''),
		howMuch(figure),
		measure === 'added' ? howAdded(figure) : null,
		stage === 'planned'
			? target === null
				? m.known_no_target()
				: m.known_target({ date: shown(target) })
			: null,
		where(figure),
		leadName === null ? null : m.known_lead({ land: leadName })
	].filter((sentence) => sentence !== null);
}
