import {
	formatDate,
	formatEuro,
	formatList,
	formatNumber,
	formatQuantity,
	type Quantity
} from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { classBreaks, stepOf } from '#lib/map/classes.ts';
import { legendClasses } from '#lib/map/describe-map.ts';
import { apartStep, type Layer, type LegendClass, type Shade, type ShadeStep } from '#lib/map/layer.ts';
import { amountSigns } from '#lib/map/map-label.ts';
import type { Painted } from '#lib/query/paint.ts';
import type { Bound } from '#lib/schema/figure.ts';
import type { Summed } from '../number/sum-data.ts';
import { byLand } from './by-land.ts';

/** What is told of the level that a row is made of. */
export interface LayerSource extends Pick<
	Painted,
	'date' | 'subject' | 'basis' | 'programmes' | 'parts' | 'leftOut' | 'disputed' | 'flags'
> {
	/** Of a change, the date of the level that it is counted from. */
	before?: string;
}

/** What one Land has in a layer, in words: a row of the table that is the same data as the map. */
export interface LayerRow {
	scope: string;
	/** Null for a gap. */
	value: number | null;
	/** The end of a range. */
	upper: number | null;
	/** How exact it is; null for a gap. */
	bound: Bound | null;
	/**
	 * What it counts: of levels and changes a unit of the data set; else what `docs/REPORTS.md` lists, such as `share`. Null for
	 * a gap.
	 */
	unit: string | null;
	/** What it counts, where that is something else than others: it stands on no scale with them. */
	apart: string | null;
	/** The value, or why there is none. */
	text: string;
	/** As short as a Land has room for. */
	label: string;
	/** What it rests on. */
	detail: string;
	/** The figure that it rests on; null where it rests on many or none. */
	figure: string | null;
	/** All figures that state what it tells. */
	figures: readonly string[];
	/** What its link tells of a sum, of which that figure is a part. */
	sum: Summed | null;
	/** Null for a gap, and for what is made of many. */
	made: LayerSource | null;
}

/** A layer, ready to be drawn and read. */
export interface LayerView {
	layer: Layer;
	rows: LayerRow[];
	/** Heads of the columns of value and basis. */
	columns: { value: string; detail: string };
	notes: string[];
	/** Whether its values are words rather than numbers. */
	wordy?: true;
}

/** The ids of all figures that a layer tells something of, on the map or in its table. */
export const figuresDrawn = ({ rows }: Pick<LayerView, 'rows'>): string[] =>
	rows.flatMap(({ figures }) => figures);

/** Every value and every gap in words. */
function describe(rows: readonly LayerRow[], nameOf: (key: string) => string): string {
	const locale = getLocale();
	const told = rows.filter((row) => row.value !== null);
	const gaps = rows.filter((row) => row.value === null).map((row) => nameOf(row.scope));
	const missing = gaps.length === 0 ? '' : m.layer_desc_gaps({ lands: formatList(gaps, locale) });
	if (told.length === 0) return `${m.layer_desc_none()} ${missing}`.trim();
	const values = told
		.filter(({ apart }) => apart === null)
		.map((row) => `${nameOf(row.scope)} ${row.text}`)
		.join('; ');
	const others = told.flatMap(({ scope, text, apart }) =>
		apart === null ? [] : [`${nameOf(scope)} ${text} (${apart})`]
	);
	const rest = [others.length === 0 ? '' : m.map_desc_apart({ values: others.join('; ') }), missing]
		.filter(Boolean)
		.join(' ');
	return values === '' ? rest : m.layer_desc({ values, gaps: rest }).trim();
}

/** The dates of a change: "März 2024 → Jan. 2025". */
export const fromTo = (from: string, to: string): string =>
	[from, to].map((date) => formatDate(date, getLocale(), 'short')).join(' → ');

const shadeOf = (row: LayerRow, step: ShadeStep, nameOf: (key: string) => string): Shade => ({
	scope: row.scope,
	step,
	label: row.label,
	hint: [
		`${nameOf(row.scope)}: ${row.text}`,
		row.apart === null ? '' : `(${row.apart})`,
		row.made?.before === undefined ? '' : `(${fromTo(row.made.before, row.made.date)})`
	]
		.filter(Boolean)
		.join(' ')
});

/** Those of the rows that have a value and count something else. */
const apartIn = (rows: readonly LayerRow[]) =>
	rows.flatMap(({ scope, value, apart }) =>
		value === null || apart === null ? [] : [{ scope, what: apart }]
	);

/** A layer of one ramp: more is darker. @param write a class limit in words */
export function rampLayer(
	unsorted: readonly LayerRow[],
	nameOf: (key: string) => string,
	gapText: string,
	write: (n: number) => string
): { layer: Layer; rows: LayerRow[] } {
	const rows = byLand(unsorted, nameOf);
	const told = rows.flatMap((row) => (row.value === null ? [] : [{ ...row, value: row.value }]));
	const compared = told.filter(({ apart }) => apart === null);
	const breaks = classBreaks(compared.map((row) => row.value));
	const layer: Layer = {
		shades: told.map((row) =>
			shadeOf(row, row.apart === null ? (stepOf(row.value, breaks) as ShadeStep) : apartStep, nameOf)
		),
		apart: apartIn(rows),
		gaps: rows.filter((row) => row.value === null).map((row) => row.scope),
		legend: legendClasses(breaks, compared, write),
		signs: amountSigns(
			told.flatMap(({ made }) => made ?? []),
			getLocale()
		),
		gapText,
		description: describe(rows, nameOf)
	};
	return { layer, rows };
}

/** A layer of two directions: what fell, what stayed, what rose; each direction in two classes. */
export function changeLayer(
	unsorted: readonly LayerRow[],
	nameOf: (key: string) => string,
	gapText: string,
	write: (n: number) => string
): { layer: Layer; rows: LayerRow[] } {
	const rows = byLand(unsorted, nameOf);
	const values = rows.flatMap(({ value, apart }) => (value === null || apart !== null ? [] : [value]));
	const limits = classBreaks(values.map(Math.abs));
	const limit = limits[Math.floor(limits.length / 2)] ?? Infinity;
	const stepFor = (value: number): ShadeStep =>
		value === 0 ? 'z' : value > 0 ? (value >= limit ? 'p2' : 'p1') : -value >= limit ? 'm2' : 'm1';
	const used = new Set(values.map(stepFor));
	const minus = (n: number) => `−${write(n)}`;
	const plus = (n: number) => `+${write(n)}`;
	const between = (from: string, to: string) => m.number_range({ from, to });
	const all: LegendClass[] = [
		{ step: 'm2', text: m.map_class_under({ to: minus(limit) }) },
		{ step: 'm1', text: limit === Infinity ? '< 0' : between(minus(limit), '0') },
		{ step: 'z', text: '0' },
		{ step: 'p1', text: limit === Infinity ? '> 0' : between('0', plus(limit)) },
		{ step: 'p2', text: m.map_class_from({ from: plus(limit) }) }
	];
	const layer: Layer = {
		shades: rows.flatMap((row) =>
			row.value === null ? [] : [shadeOf(row, row.apart === null ? stepFor(row.value) : apartStep, nameOf)]
		),
		apart: apartIn(rows),
		gaps: rows.filter((row) => row.value === null).map((row) => row.scope),
		legend: all.filter(({ step }) => used.has(step)),
		signs: [],
		gapText,
		description: describe(rows, nameOf)
	};
	return { layer, rows };
}

const opposite: Record<Bound, Bound> = {
	exact: 'exact',
	approx: 'approx',
	at_least: 'at_most',
	at_most: 'at_least'
};

/** A signed number with its bound: "+30", "≥ +30", "−5". */
export function signed(q: Omit<Quantity, 'upper'>): string {
	const locale = getLocale();
	const size = Math.abs(q.value);
	// What is at least −5 is at most 5 in size.
	const bound = q.value < 0 ? opposite[q.bound] : q.bound;
	const written = (q.unit === 'eur' ? formatEuro : formatNumber)(size, locale, bound);
	const number = q.value < 0 ? `−${written}` : q.value > 0 ? `+${written}` : written;
	const plain = formatQuantity({ ...q, value: 0, upper: null, unit: 'authority' }, locale);
	return plain.replace(/0$/, number);
}

/** What a row of a gap says. */
export const gapRow = (
	scope: string,
	text: string,
	detail = '',
	figures: readonly string[] = []
): LayerRow => ({
	scope,
	value: null,
	upper: null,
	bound: null,
	unit: null,
	apart: null,
	text,
	label: '',
	detail,
	figure: null,
	figures,
	sum: null,
	made: null
});

/** "57 (Juni 2023)". */
export const withDate = (q: Quantity & { date: string }): string =>
	`${formatQuantity(q, getLocale())} (${formatDate(q.date, getLocale())})`;
