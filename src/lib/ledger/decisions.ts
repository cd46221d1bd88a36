import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import { Decision } from '#lib/schema/decision.ts';
import { faultOf } from './decide.ts';

const Row = v.object({ record: v.record(v.string(), v.string()), info: v.object({ lines: v.number() }) });

function fieldsOf(json: string, where: string): unknown {
	if (json.trim() === '') return {};
	try {
		return JSON.parse(json) as unknown;
	} catch (error) {
		throw new Error(
			`${where}: fields are no JSON: ${error instanceof Error ? error.message : String(error)}`,
			{ cause: error }
		);
	}
}

/**
 * The editors' decisions of a CSV file (figure, verdict, fields, reason, who, date); lines that start with `#`
 * are remarks.
 * @throws SchemaError or Error with file and line
 */
export function parseDecisions(csv: string, where: string): Decision[] {
	const rows: unknown = parse(csv, {
		columns: true,
		comment: '#',
		comment_no_infix: true,
		bom: true,
		info: true
	});
	return check(v.array(Row), rows, 'table', where).map(({ record, info }) => {
		const at = `${where}:${info.lines}`;
		const decision = check(
			Decision,
			{ ...record, fields: fieldsOf(record.fields ?? '', at) },
			'decision',
			at
		);
		const fault = faultOf(decision);
		if (fault) throw new Error(`${at}: ${fault}`);
		return decision;
	});
}
