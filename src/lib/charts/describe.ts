import { formatDate, formatQuantity } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Step } from '#lib/query/source.ts';
import type { StepSeries } from './series.ts';

/** One fact of a chart in words; the picture's description and the table beside it are both made of these. */
export interface Told {
	step: Step;
	date: string;
	quantity: string;
}

/** A series as its table and its description tell it. */
export interface ToldSeries {
	series: StepSeries;
	name: string;
	facts: Told[];
}

function tell(step: Step): Told {
	const locale = getLocale();
	const written = formatQuantity(step, locale);
	return {
		step,
		date: formatDate(step.date, locale),
		quantity: step.measure === 'added' ? m.added_word({ quantity: written }) : written
	};
}

/** What a chart of these series shows, in words, oldest first. */
export function tellSeries(
	series: readonly StepSeries[],
	nameOf: (series: StepSeries) => string
): ToldSeries[] {
	return series.map((s) => ({
		series: s,
		name: nameOf(s),
		facts: [...s.totals, ...s.added].sort((a, b) => a.date.localeCompare(b.date)).map(tell)
	}));
}

/** The description for readers who don't see the picture: every fact that is drawn, none that isn't. */
export function describe(told: readonly ToldSeries[]): string {
	return told
		.map(({ name, facts }) =>
			m.timeline_desc_series({
				name,
				points: facts.map(({ quantity, date }) => m.timeline_desc_point({ quantity, date })).join(', ')
			})
		)
		.join(' ');
}
