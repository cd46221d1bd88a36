import { formatDate, formatList, formatQuantity } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { stepOfClass } from './classes.ts';
import { gapReasons, type Gap } from '#lib/query/waiting.ts';
import { gapName } from '#lib/ui/gap-words.ts';
import type { LegendClass, ShadeStep } from './layer.ts';
import type { Painted } from './painted.ts';

/** The classes in words, lowest first: "unter 100", "100 bis unter 500", "ab 500"; of a few: "1", "2 bis 4", "ab 5". */
export function legendClasses(
	breaks: readonly number[],
	rows: readonly { value: number }[],
	write: (n: number) => string
): LegendClass[] {
	if (rows.length === 0) return [];
	const only = breaks.length === 0;
	if (only) {
		const values = rows.map((row) => row.value);
		const [low, high] = [Math.min(...values), Math.max(...values)];
		const text = low === high ? write(low) : m.number_range({ from: write(low), to: write(high) });
		return [{ step: stepOfClass(0, 1) as ShadeStep, text }];
	}
	const lowest = Math.min(...rows.map((row) => row.value));
	// Nobody counts halves, and "unter 2" of whole things is 1: classes of few things are told by the numbers in them.
	const few = 10;
	const whole =
		rows.every((row) => Number.isInteger(row.value)) && breaks.some((n) => n < few || !Number.isInteger(n));
	const between = (low: number, high: number) =>
		low === high ? write(low) : m.number_range({ from: write(low), to: write(high) });
	return Array.from({ length: breaks.length + 1 }, (_, i) => {
		const [from, to] = whole
			? [breaks[i - 1], breaks[i]].map((n) => n && Math.ceil(n))
			: [breaks[i - 1], breaks[i]];
		const text =
			whole && to !== undefined
				? between(from ?? lowest, to - 1)
				: from === undefined
					? m.map_class_under({ to: write(to ?? 0) })
					: to === undefined
						? m.map_class_from({ from: write(from) })
						: m.map_class_between({ from: write(from), to: write(to) });
		return { step: stepOfClass(i, breaks.length + 1) as ShadeStep, text };
	});
}

/**
 * What the map shows, for readers who don't see it: every value that is drawn, and every gap.
 * @param aboutOf what a number is of that counts something else than others
 * @param unlevelled what was read of places without a level
 */
export function describeMap<Row extends Painted>(
	rows: readonly Row[],
	missing: readonly string[],
	nameOf: (key: string) => string,
	aboutOf: (row: Row) => string,
	unlevelled: Readonly<Record<string, Gap>> = {}
): string {
	const locale = getLocale();
	const tell = (row: Row) =>
		row.date === null
			? m.map_desc_undated({ land: nameOf(row.scope), quantity: formatQuantity(row, locale) })
			: m.map_desc_land({
					land: nameOf(row.scope),
					quantity: formatQuantity(row, locale),
					date: [formatDate(row.date, locale), ...(row.compared ? [] : [aboutOf(row)])].join(', ')
				});
	const told = rows.filter(({ compared }) => compared).map(tell);
	const apart = rows.filter(({ compared }) => !compared).map(tell);
	const list = (keys: readonly string[]) => formatList(keys.map(nameOf), locale);
	const gaps = [undefined, ...gapReasons].flatMap((why) => {
		const [first = '', ...others] = missing.filter((key) => unlevelled[key]?.why === why);
		if (first === '') return [];
		const name = gapName(unlevelled[first]);
		return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${list([first, ...others])}.`;
	});
	return [
		told.length > 0 ? `${told.join('; ')}.` : '',
		apart.length > 0 ? m.map_desc_apart({ values: apart.join('; ') }) : '',
		...gaps
	]
		.filter(Boolean)
		.join(' ');
}
