import {
	amountNotes,
	formatDate,
	formatEuro,
	formatNumber,
	formatQuantity,
	kept,
	roundingOf
} from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { levelLayer } from '#lib/map/layers/level.ts';
import { amountLabel, mapLabel } from '#lib/map/map-label.ts';
import { landFactDates } from '#lib/places/land-facts.ts';
import { builtOf } from '#lib/query/layers/built.ts';
import { changeOf, type ChangeGap } from '#lib/query/layers/change.ts';
import { statedBy, statedIn } from '#lib/query/drawn.ts';
import {
	perPeople,
	perPeopleOf,
	shareOf,
	type Quotient,
	type QuotientGap
} from '#lib/query/layers/quotient.ts';
import type { Painted } from '#lib/query/paint.ts';
import type { FigureRow, ViewQuery } from '#lib/query/source.ts';
import { isFiltered, type Gap } from '#lib/query/waiting.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Bound, Metric, Unit } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import type { MapLayer } from '#lib/state/map-view.ts';
import { aboutAlone } from '../about-row.ts';
import { gapName } from '../gap-words.ts';
import { landKeys, lands } from '../lands.ts';
import { byLand } from './by-land.ts';
import {
	changeLayer,
	fromTo,
	gapRow,
	rampLayer,
	signed,
	withDate,
	type LayerRow,
	type LayerView
} from './layer-view.ts';

/** What the layers are made of. */
export interface LayerInput {
	query: ViewQuery;
	/** What the Länder are painted with on the day. */
	rows: readonly Painted[];
	/** All levels of the day, of whatever subject. */
	levels: readonly Level[];
	/** All levels at the end of the view's first year. */
	before: readonly Level[];
	/** Figures of the view, for their words and their number. */
	figures: readonly FigureRow[];
	breaks: readonly Break[];
	nameOf: (key: string) => string;
	subjectOf: (slug: string) => string;
	/** Places of which doubtful figures wait for an editor. */
	unlevelled: Readonly<Record<string, Gap>>;
	/** Year of the day, by which old reports are marked. */
	year: number;
}

/** What a number counts that stands on no scale with others. */
const apartOf = (row: Painted, { query, subjectOf }: Pick<LayerInput, 'query' | 'subjectOf'>) =>
	row.compared ? null : aboutAlone(row, query, subjectOf);

/** The Länder as their numbers are painted, then the others: what is not compared keeps that order. */
const inOrder = (rows: readonly Painted[]) => {
	const told = rows.map(({ scope }) => scope);
	return [...told, ...landKeys.filter((key) => !told.includes(key))];
};

const changeGaps: Record<ChangeGap, () => string> = {
	no_report: m.layer_gap_no_report,
	no_earlier: m.layer_gap_no_earlier,
	no_newer: m.layer_gap_no_newer,
	break: m.layer_gap_break,
	bounds: m.layer_gap_bounds,
	sum: m.layer_gap_sum,
	years: m.layer_gap_years,
	purpose: m.layer_gap_purpose,
	rounded: m.layer_gap_rounded
};
const quotientGaps: Record<QuotientGap, () => string> = {
	no_report: m.layer_gap_no_report,
	older: m.layer_gap_older,
	other_things: m.layer_gap_other_things,
	more_than_all: m.layer_gap_more_than_all
};

/** What is told of a Land without a level where a filter may leave out what it reported; null where nothing else is to be told than usual. */
const noReport = (
	{ scope, gap }: { scope: string; gap: ChangeGap | QuotientGap },
	{ query, unlevelled }: LayerInput
): string | null =>
	(query.contested || isFiltered(query)) && gap === 'no_report' ? gapName(unlevelled[scope]) : null;

/** The same of a Land of which no figure passes the filter. */
const noFigure = (query: ViewQuery): string | null =>
	isFiltered(query) ? m.no_filtered_figure() : query.contested ? m.no_contested_figure() : null;

function level(input: LayerInput): LayerView {
	const { rows, nameOf, year, unlevelled } = input;
	const locale = getLocale();
	const byScope = new Map(rows.map((row) => [row.scope, row]));
	const table = inOrder(rows).map((scope): LayerRow => {
		const row = byScope.get(scope);
		if (!row) return gapRow(scope, gapName(unlevelled[scope]));
		return {
			scope,
			value: row.value,
			upper: row.upper,
			bound: row.bound,
			unit: row.unit,
			apart: apartOf(row, input),
			text: formatQuantity(row, locale),
			label: mapLabel(row, locale),
			detail: formatDate(row.date, locale, 'short'),
			figure: row.figure,
			figures: statedIn(row, input.levels),
			sum: row,
			made: row
		};
	});
	return {
		layer: levelLayer(rows, nameOf, (row) => aboutAlone(row, input.query, input.subjectOf), year, unlevelled),
		rows: byLand(table, nameOf),
		columns: { value: m.layer_col_level(), detail: m.since_col() },
		notes: rows.some((row) => row.programmes !== null) ? [m.sum_note()] : []
	};
}

const abbrOf = (scope: string) => lands.find(({ key }) => key === scope)?.abbr ?? scope;

function change(input: LayerInput): LayerView {
	const { rows, levels, before, query, breaks, nameOf } = input;
	const table = inOrder(rows).map((scope): LayerRow => {
		const now = rows.find((row) => row.scope === scope);
		const told = changeOf(scope, now, before, query.metric, breaks);
		const figures = [...(told.to ? statedIn(told.to, levels) : []), ...(told.from?.figures ?? [])];
		const basis = (from: Level, to: Painted) => `${withDate(from)} → ${withDate(to)}`;
		if (told.gap !== null)
			return gapRow(
				scope,
				noReport(told, input) ?? changeGaps[told.gap](),
				told.from && told.to && told.gap !== 'no_newer'
					? basis(told.from, told.to)
					: told.to
						? withDate(told.to)
						: '',
				figures
			);
		const text = signed({ value: told.value, bound: told.bound, unit: query.unit });
		return {
			scope,
			value: told.value,
			upper: null,
			bound: told.bound,
			unit: query.unit,
			apart: apartOf(told.to, input),
			text,
			label: text.replaceAll('\u202f', ''),
			detail: basis(told.from, told.to),
			figure: told.to.figure,
			figures,
			sum: null,
			made: {
				...told.to,
				before: told.from.date,
				disputed: told.to.disputed || told.from.conflicts.length > 0,
				flags: [...new Set([...told.from.flags, ...told.to.flags])]
			}
		};
	});
	const write = (n: number) =>
		query.unit === 'eur' ? formatEuro(n, getLocale()) : formatNumber(n, getLocale());
	const dates = table.flatMap(({ scope, made }) =>
		made?.before === undefined ? [] : [`${abbrOf(scope)} ${fromTo(made.before, made.date)}`]
	);
	const datesNote = dates.length === 0 ? [] : [m.layer_change_dates({ list: dates.join(' · ') })];
	const note = query.metric === 'funding_eur' && query.subject === null ? [m.layer_funding_change()] : [];
	return {
		...changeLayer(table, nameOf, m.layer_gap_change(), write),
		columns: { value: m.layer_col_change(), detail: m.layer_col_detail() },
		notes: [...datesNote, ...note]
	};
}

/** Two significant digits are more than the sources bear; of a bound they are cut so that it stays true. */
const short = (n: number, bound: Bound = 'exact') => quotients(`${getLocale()} decimal ${bound}`).format(n);
const percent = (n: number, bound: Bound = 'exact') => quotients(`${getLocale()} percent ${bound}`).format(n);
const quotients = kept((key: string) => {
	const [locale, style, bound] = key.split(' ') as [string, 'decimal' | 'percent', Bound];
	return new Intl.NumberFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
		style,
		maximumSignificantDigits: 2,
		roundingMode: roundingOf[bound]
	});
});

/** @param unitOf what a value counts, by the unit of its level */
function quotientRow(
	told: Quotient,
	input: LayerInput,
	unitOf: (unit: Unit) => string,
	write: (n: number, bound?: Bound) => string
): LayerRow {
	if (told.gap !== null)
		return gapRow(
			told.scope,
			noReport(told, input) ?? quotientGaps[told.gap](),
			told.row ? withDate(told.row) : '',
			told.row ? statedIn(told.row, input.levels) : []
		);
	const { value, upper, bound, row, by } = told;
	const sign = formatQuantity({ value: 0, upper: null, bound, unit: 'authority' }, getLocale()).replace(
		/0$/,
		''
	);
	const text = sign + write(value, bound);
	return {
		scope: told.scope,
		value,
		upper,
		bound,
		unit: unitOf(row.unit),
		apart: apartOf(row, input),
		// Money of one year is so for each person too.
		text: text + amountNotes(row, getLocale()),
		label: text.replaceAll(/[\u202f\u00a0]/g, '') + amountLabel(row, getLocale()),
		detail: m.layer_by_one({ value: withDate(row), by: formatNumber(by, getLocale()) }),
		figure: row.figure,
		figures: statedIn(row, input.levels),
		sum: row,
		made: row
	};
}

function share(input: LayerInput): LayerView {
	const { rows, figures, query, nameOf } = input;
	const words = new Map(figures.map((figure) => [figure.id, figure.evidence.text]));
	const table = inOrder(rows).map((scope) => {
		const row = rows.find((one) => one.scope === scope);
		return quotientRow(shareOf(row, scope, row && words.get(row.figure)), input, () => 'share', percent);
	});
	return {
		...rampLayer(table, nameOf, m.layer_gap_quotient(), percent),
		columns: { value: m.layer_col_share(), detail: m.layer_col_detail() },
		notes: [
			...(query.metric === 'services_live' ? [m.layer_services_share()] : []),
			m.layer_note_denominator({
				what: m.layer_by_gemeinden({ date: formatDate(landFactDates.kreise, getLocale()) }),
				date: formatDate(landFactDates.gemeinden, getLocale())
			})
		]
	};
}

/** "100.000 Menschen", "Kopf". */
export const perName = (metric: Metric): string =>
	perPeople(metric) === 1 ? m.layer_people_head() : m.layer_people_100k();

function people(input: LayerInput): LayerView {
	const { rows, query, nameOf } = input;
	const { metric } = query;
	const write = metric === 'funding_eur' ? (n: number, bound?: Bound) => `${short(n, bound)}\u202f€` : short;
	const table = inOrder(rows).map((scope) =>
		quotientRow(
			perPeopleOf(
				rows.find((row) => row.scope === scope),
				scope,
				metric
			),
			input,
			(unit) => `${unit}_per_${perPeople(metric) === 1 ? 'person' : `${perPeople(metric)}_people`}`,
			write
		)
	);
	return {
		...rampLayer(table, nameOf, m.layer_gap_quotient(), write),
		columns: { value: m.layer_col_people({ per: perName(metric) }), detail: m.layer_col_detail() },
		notes: [
			...(metric === 'services_live' ? [m.layer_services_people()] : []),
			m.layer_note_denominator({
				what: m.layer_by_population(),
				date: formatDate(landFactDates.population, getLocale())
			})
		]
	};
}

/** Dated figures of the years, with the undated beside: of those nobody knows the year. Whole things: a class begins at a whole number. */
function density({ query, figures, nameOf }: LayerInput): LayerView {
	const write = (n: number) => formatNumber(n, getLocale());
	const none = noFigure(query) ?? m.layer_gap_density();
	const table = landKeys.map((scope): LayerRow => {
		const own = figures.filter((figure) => figure.scope?.startsWith(scope));
		const dated = own.filter(({ asOf }) => asOf !== null);
		const count = dated.length;
		const undated = own.length - count;
		const beside = undated === 0 ? '' : m.layer_density_undated({ count: undated });
		if (count === 0) return gapRow(scope, undated === 0 ? none : m.layer_gap_density_undated(), beside);
		const text = write(count);
		return {
			...gapRow(
				scope,
				text,
				beside,
				dated.map(({ id }) => id)
			),
			value: count,
			bound: 'exact',
			unit: 'figure',
			label: text
		};
	});
	const gapText = [...new Set(table.flatMap((row) => (row.value === null ? [row.text] : [])))].join(' · ');
	return {
		...rampLayer(table, nameOf, gapText, (n) => write(Math.ceil(n))),
		columns: {
			value: m.layer_col_density(),
			detail: table.some(({ detail }) => detail !== '') ? m.layer_col_density_undated() : ''
		},
		notes: [m.layer_note_density()]
	};
}

function built({ query, levels, figures, nameOf, subjectOf }: LayerInput): LayerView {
	const none = noFigure(query) ?? m.layer_gap_built();
	type Named = Pick<Level, 'subject' | 'lead'>;
	const namesOf = (list: readonly Named[]) =>
		list.flatMap(({ subject }) => (subject === null ? [] : [subjectOf(subject)])).join(', ');
	const usedOf = (list: readonly Named[]) =>
		list
			.flatMap(({ subject, lead }) =>
				subject === null ? [] : [`${subjectOf(subject)} (${nameOf(lead ?? '')})`]
			)
			.join(', ');
	const beside = (names: string) => (names === '' ? '' : m.layer_built_undated({ names }));
	const table = landKeys.map((scope): LayerRow => {
		const told = builtOf(levels, figures, scope);
		const detail = [usedOf(told.used), beside(usedOf(told.undated.used))].filter(Boolean).join('; ');
		const [undated] = told.undated.built;
		const undatedNames = namesOf(told.undated.built);
		const stated = [
			...statedBy([...told.built, ...told.used]),
			...[...told.undated.built, ...told.undated.used].map(({ id }) => id)
		];
		if (told.built.length === 0)
			return undated
				? {
						...gapRow(scope, m.layer_built_only_undated({ names: undatedNames }), detail, stated),
						figure: undated.id
					}
				: gapRow(scope, none, detail, stated);
		const names = namesOf(told.built) || m.layer_subjects({ count: told.built.length });
		return {
			scope,
			value: told.built.length,
			upper: null,
			bound: 'at_least',
			unit: 'subject',
			apart: null,
			text: [names, beside(undatedNames)].filter(Boolean).join('; '),
			label: String(told.built.length),
			detail,
			figure: null,
			figures: stated,
			sum: null,
			made: null
		};
	});
	const gaps = table.filter(({ value }) => value === null);
	const gapText = [
		gaps.some(({ figure }) => figure === null) ? none : '',
		gaps.some(({ figure }) => figure !== null) ? m.layer_gap_built_undated() : ''
	]
		.filter(Boolean)
		.join(' · ');
	return {
		...rampLayer(table, nameOf, gapText, (n) => m.layer_subjects({ count: Math.ceil(n) })),
		columns: { value: m.layer_col_built(), detail: m.layer_col_used() },
		notes: [m.layer_note_built()],
		wordy: true
	};
}

const makers: Record<MapLayer, (input: LayerInput) => LayerView> = {
	level,
	change,
	share,
	people,
	density,
	built
};

/** A layer of the map, with the table that is the same data. */
export const layerOf = (layer: MapLayer, input: LayerInput): LayerView => makers[layer](input);
