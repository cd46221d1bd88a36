import {
	DataType,
	type RecordBatch,
	type RecordBatchReader,
	type AsyncRecordBatchStreamReader
} from 'apache-arrow';
import type { Answer, Column } from './port.ts';

/** The part of a connection of DuckDB-WASM that is used here; the browser's answers later, Node's at once. */
export interface Sender {
	send(
		sql: string,
		allowStreamResult?: boolean
	): Promise<AsyncRecordBatchStreamReader> | RecordBatchReader | Promise<RecordBatchReader>;
	cancelSent(): Promise<boolean> | boolean;
}

const day = 86_400_000;
const isoDay = (ms: number) => new Date(Math.floor(ms / day) * day).toISOString().slice(0, 10);

/** A value of a column as plain JavaScript: dates as ISO text, decimals as text, lists and structures as JSON. */
function plain(value: unknown, type: DataType): unknown {
	if (value === null || value === undefined) return null;
	if (DataType.isDate(type)) return isoDay(Number(value));
	if (DataType.isTimestamp(type)) return new Date(Number(value)).toISOString();
	if (DataType.isDecimal(type)) return decimal(value, type.scale);
	if (DataType.isDictionary(type)) return plain(value, type.dictionary as DataType);
	if (DataType.isList(type) || DataType.isFixedSizeList(type)) {
		return [...(value as Iterable<unknown>)].map((part) => plain(part, type.children[0]!.type as DataType));
	}
	if (typeof value === 'object' && 'toJSON' in value) return (value as { toJSON(): unknown }).toJSON();
	return value;
}

/** 128-bit little-endian two's complement, with its decimal point. */
function decimal(value: unknown, scale: number): string {
	const words = value as Uint32Array;
	let whole = 0n;
	for (let i = words.length - 1; i >= 0; i--) whole = (whole << 32n) | BigInt(words[i]!);
	whole = BigInt.asIntN(words.length * 32, whole);
	const sign = whole < 0n ? '-' : '';
	const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
	return sign + (scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`);
}

/** The rows of a batch as plain values, in the order of its columns. */
export function* rowsOf(batch: RecordBatch): Generator<unknown[]> {
	const columns = batch.schema.fields.map((field, i) => ({
		type: field.type as DataType,
		vector: batch.getChildAt(i)
	}));
	for (let row = 0; row < batch.numRows; row++) {
		yield columns.map(({ type, vector }) => plain(vector?.get(row), type));
	}
}

/**
 * Runs a query and reads its answer piece by piece, no further than `limit` rows; what is left is not computed.
 * @throws the engine's own message where the query is wrong or was broken off
 */
export async function ask(connection: Sender, sql: string, limit: number): Promise<Answer> {
	const reader = await connection.send(sql, true);
	const columns: Column[] = [];
	const rows: unknown[][] = [];
	for await (const batch of reader as AsyncIterable<RecordBatch>) {
		if (columns.length === 0) {
			columns.push(...batch.schema.fields.map(({ name, type }) => ({ name, type: String(type) })));
		}
		for (const row of rowsOf(batch)) {
			if (rows.length === limit) {
				await connection.cancelSent();
				return { columns, rows, more: true };
			}
			rows.push(row);
		}
	}
	if (columns.length === 0) {
		columns.push(...reader.schema.fields.map(({ name, type }) => ({ name, type: String(type) })));
	}
	return { columns, rows, more: false };
}
