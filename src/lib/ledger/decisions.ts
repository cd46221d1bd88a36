import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { Decision } from '#lib/schema/decision.ts';
import { faultOf } from './decide.ts';

const Row = v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) });

const columns = ['figure', 'verdict', 'fields', 'reason', 'who', 'date', 'seen'] as const;

function jsonOf(json: string, column: string, where: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch (error) {
		throw new Error(
			`${where}: ${column} is no JSON: ${error instanceof Error ? error.message : String(error)}`,
			{ cause: error }
		);
	}
}

/**
 * The editors' decisions of a CSV file (figure, verdict, fields, reason, who, date, seen); lines that start with `#`
 * are remarks. Rows may leave out `seen`.
 * @throws SchemaError or Error with file and line
 */
export function parseDecisions(csv: string, where: string): Decision[] {
	const rows: unknown = parse(csv, {
		columns: true,
		comment: '#',
		comment_no_infix: true,
		bom: true,
		info: true,
		relax_column_count_less: true
	});
	return check(v.array(Row), rows, 'table', where).map(({ record, info }) => {
		const at = `${where}:${info.lines}`;
		const { fields = '', seen = '', ...told } = record;
		const decision = check(
			Decision,
			{
				...told,
				fields: fields.trim() === '' ? {} : jsonOf(fields, 'fields', at),
				...(seen.trim() === '' ? {} : { seen: jsonOf(seen, 'seen', at) })
			},
			'decision',
			at
		);
		const fault = faultOf(decision);
		if (fault) throw new Error(`${at}: ${fault}`);
		return decision;
	});
}

const isEmpty = (value: object | undefined) => value === undefined || Object.keys(value).length === 0;

/** A decision as a row of the file. */
function rowOf(decision: Decision): string {
	const { fields, seen } = decision;
	return stringify([
		columns.map((name) =>
			name === 'fields' || name === 'seen'
				? isEmpty(decision[name])
					? ''
					: JSON.stringify(name === 'fields' ? fields : seen)
				: decision[name]
		)
	]);
}

/**
 * Adds a decision at the end of a file's text; every byte before stays as it is, but for a header without `seen`.
 * @throws where the header is another one
 */
export function withDecision(csv: string, decision: Decision, where: string): string {
	const head = columns.join(',');
	const old = columns.slice(0, -1).join(',');
	const text = csv.trim() === '' ? `${head}\n` : csv.endsWith('\n') ? csv : `${csv}\n`;
	const lines = text.split('\n');
	const at = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
	const header = lines[at]?.replace(/^\uFEFF/, '').trimEnd();
	if (header !== head && header !== old) {
		throw new Error(`${where}: the header is '${header ?? ''}', but should be '${head}'`);
	}
	if (header === old) lines[at] = lines[at]!.replace(old, head);
	return lines.join('\n') + rowOf(decision);
}

/** Takes the last row that holds exactly this decision out of a file's text; null where there is none. */
export function withoutDecision(csv: string, decision: Decision): string | null {
	const row = rowOf(decision);
	const at = csv.lastIndexOf(`\n${row}`);
	return at < 0 ? null : csv.slice(0, at + 1) + csv.slice(at + 1 + row.length);
}
