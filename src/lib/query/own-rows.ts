import * as v from 'valibot';
import { Break } from '#lib/schema/break.ts';
import { check } from '#lib/schema/check.ts';
import type { Bilingual, Citation } from '#lib/schema/citation.ts';
import { Doubt } from '#lib/schema/limit.ts';
import { RegisterCount } from '#lib/schema/register-count.ts';
import type { Row } from './rows.ts';

/** Why a figure is flagged as implausible, with what a reader needs to look it up. */
export interface DoubtRow extends Pick<Doubt, 'kind' | 'value' | 'against' | 'other'> {
	/** What the number that it was held against holds for. */
	date: string;
	text: Bilingual;
	/** Null for a rule of our own. */
	source: Citation | null;
}

const cells = v.object({
	text_de: v.optional(v.string(), ''),
	text_en: v.optional(v.string(), ''),
	source_title: v.nullable(v.string()),
	source_publisher: v.nullable(v.string()),
	source_date: v.nullable(v.string()),
	source_url: v.nullable(v.string())
});

/** Puts sentence and citation of a row together, as the contracts have them. */
function nested(row: Row, where: string) {
	const { text_de, text_en, source_title, source_publisher, source_date, source_url } = check(
		cells,
		row,
		'row',
		where
	);
	const source =
		source_title === null || source_publisher === null || source_date === null || source_url === null
			? null
			: { title: source_title, publisher: source_publisher, date: source_date, url: source_url };
	return { ...row, text: { de: text_de, en: text_en }, source };
}

const lines = (cell: unknown) => (typeof cell === 'string' && cell !== '' ? cell.split('\n') : []);

/** Rows of `breaks.sql`. @throws SchemaError */
export const breaksOf = (rows: Row[]): Break[] =>
	rows.map((row) =>
		check(
			Break,
			{
				...nested(row, 'breaks.sql'),
				scopes: lines(row.scopes),
				units: lines(row.units),
				subjects: lines(row.subjects)
			},
			'break',
			'breaks.sql'
		)
	);

/** Rows of `register.sql` or `counts.sql`. @throws SchemaError */
export const countsOf = (rows: Row[]): RegisterCount[] =>
	rows.map((row) => check(RegisterCount, nested(row, 'register.sql'), 'count', 'register.sql'));

const Told = v.object({
	...v.pick(Doubt, ['kind', 'value', 'against', 'other']).entries,
	date: v.string()
});

/** Rows of `doubts.sql`. @throws SchemaError */
export const doubtsOf = (rows: Row[]): DoubtRow[] =>
	rows.map((row) => {
		const { text, source } = nested(row, 'doubts.sql');
		return { ...check(Told, row, 'doubt', 'doubts.sql'), text, source };
	});
