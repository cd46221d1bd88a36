import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { toldDate } from '#lib/news/dates.ts';
import type { Problem } from '#lib/news/reading.ts';
import { check } from '#lib/schema/check.ts';
import type { Citation } from '#lib/schema/citation.ts';
import type { PartialDate } from '#lib/schema/date.ts';
import type { Coverage, Unit } from '#lib/schema/figure.ts';
import type { Place } from '#lib/schema/place.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';

/**
 * The columns that an export of the federal dashboard is read by, each with the headers it may have (capitals and
 * spaces don't count). The dashboard's own description of its export was not to be found when this was written, so
 * the names follow what the dashboard shows; where a file names them otherwise, the name is added here.
 */
export const exportColumns = {
	place: ['Regionalschlüssel', 'ARS', 'AGS', 'Bundesland', 'Land', 'Region'],
	date: ['Stand', 'Datum', 'Berichtsmonat'],
	all: ['Flächendeckend online', 'Flächendeckend verfügbar', 'Flächendeckend'],
	some: [
		'In mindestens einer Kommune online',
		'In mindestens einer Kommune verfügbar',
		'In mindestens einer Kommune'
	]
} as const;
type Column = keyof typeof exportColumns;

const coverages = { all: 'all', some: 'some' } as const satisfies Record<string, Coverage>;

/** What the file itself does not say. */
export interface ExportContext {
	counter: string;
	unit: Unit;
	subject: string;
	/** Stands for every row of a file without a column for it. */
	date: PartialDate | null;
	source: Citation;
	places: readonly Place[];
}

const plain = (header: string) => header.toLowerCase().replace(/\s+/g, ' ').trim();

function columnsIn(header: readonly string[]): Partial<Record<Column, string>> {
	const there = new Map(header.map((name) => [plain(name), name]));
	const found: Partial<Record<Column, string>> = {};
	for (const [column, names] of Object.entries(exportColumns) as [Column, readonly string[]][]) {
		const name = names.map((n) => there.get(plain(n))).find((n) => n !== undefined);
		if (name !== undefined) found[column] = name;
	}
	return found;
}

/** Names of Germany, and of Länder; a Kreis or Gemeinde is known by its key alone, since names are shared. */
function placeFinder(places: readonly Place[]): (told: string) => string | null {
	const keys = new Set(places.map((place) => place.key));
	const names = new Map<string, string>();
	for (const { key, name, level } of places) if (level === 'land') names.set(plain(name), key);
	for (const name of ['deutschland', 'bund', 'bundesweit']) names.set(name, 'DE');
	return (told) => {
		const byName = names.get(plain(told));
		if (byName !== undefined) return byName;
		if (!/^\d+$/.test(told)) return null;
		// The longer key has the association of municipalities in its middle.
		const key = told.length === 12 ? told.slice(0, 5) + told.slice(9) : told;
		if (/^0+$/.test(key)) return 'DE';
		const shorter = [key, key.replace(/^(\d{5})000$/, '$1'), key.replace(/^(\d{2})0+$/, '$1')];
		return shorter.find((one) => keys.has(one)) ?? null;
	};
}

/** "1.618", "1 618", "1618"; null for anything else. */
function wholeNumber(told: string): number | null {
	return /^\d{1,3}(?:[.\s\u00a0\u202f]\d{3})*$|^\d+$/.test(told) ? Number(told.replace(/\D/g, '')) : null;
}

const Rows = v.array(
	v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) })
);

/** A name that is the same for the same count, whoever reads it. */
const idOf = ({ counter, scope, unit, coverage, date }: Omit<RegisterCount, 'id'>) =>
	[counter, scope, unit, coverage, date]
		.join(' ')
		.toLowerCase()
		.replace(/[äöüß]/g, (c) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[c] ?? c)
		.replace(/[^a-z0-9]+/g, '-');

/**
 * Reads the counts of a CSV export of the federal dashboard: a row a place, a column a coverage. Commas, semicolons
 * and tabs may divide it. An empty cell is no count; a cell that is no number, and a place that is not known, are
 * problems.
 * @throws Error where the columns are missing
 */
export function readDashboardExport(
	text: string,
	where: string,
	context: ExportContext
): { counts: RegisterCount[]; problems: Problem[] } {
	let columns: Partial<Record<Column, string>> = {};
	const parsed: unknown = parse(text, {
		bom: true,
		delimiter: [',', ';', '\t'],
		trim: true,
		info: true,
		skip_empty_lines: true,
		columns: (header: string[]) => {
			columns = columnsIn(header);
			const needed: Column[] = ['place', ...(context.date === null ? (['date'] as const) : [])];
			const missing = needed.filter((column) => columns[column] === undefined);
			if (!columns.all && !columns.some) missing.push('all');
			if (missing.length > 0) {
				const expected = missing.map((column) => exportColumns[column].join(' or ')).join('; ');
				throw new Error(
					`${where}: this is no export of the dashboard that can be read: it lacks a column ${expected}; found ${header.join(', ')}`
				);
			}
			return header;
		}
	});
	const placeOf = placeFinder(context.places);
	const counts: RegisterCount[] = [];
	const problems: Problem[] = [];
	const problem = (line: number, what: string, todo: string) =>
		void problems.push({ level: 'error', where: `${where}:${line}`, what, todo });

	for (const { record, info } of check(Rows, parsed, 'table', where)) {
		const cell = (column: Column) => record[columns[column] ?? ''] ?? '';
		const scope = placeOf(cell('place'));
		if (scope === null) {
			problem(info.lines, `no place is called ${cell('place')}`, 'give its key with all its zeros');
			continue;
		}
		const date = columns.date === undefined ? context.date : toldDate(cell('date'));
		if (date === null) {
			problem(info.lines, `"${cell('date')}" is no date`, 'write it as 2026-01 or 31.01.2026');
			continue;
		}
		for (const column of ['all', 'some'] as const) {
			const told = cell(column);
			if (told === '' || told === '-' || told === '–') continue;
			const value = wholeNumber(told);
			if (value === null) {
				problem(info.lines, `"${told}" is no whole number`, `look at the column ${columns[column] ?? ''}`);
				continue;
			}
			const { counter, unit, subject, source } = context;
			const coverage = coverages[column];
			const count = {
				counter,
				metric: 'services_live' as const,
				unit,
				coverage,
				scope,
				subject,
				value,
				date,
				source
			};
			counts.push({ id: idOf(count), ...count });
		}
	}
	return { counts, problems };
}
