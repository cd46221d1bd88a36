import type { CsvCell } from './csv.ts';
import type { ColumnType, Sheet } from './sheet.ts';

/** Columns of numbers, also where a view has none in them: what reads several views finds the same types. */
const ofNumbers = /(^|_)(value|upper)$|^(rank|rank_to|programmes)$/;

/** Numbers where a column holds nothing else and is said to be no text, else text; a gap stays a gap. */
function columnOf(name: string, cells: readonly CsvCell[], type: ColumnType | undefined) {
	const told = cells.filter((cell) => cell !== null);
	const mayBe = type === undefined ? told.length > 0 || ofNumbers.test(name) : type === 'number';
	const numeric = mayBe && told.every((cell) => typeof cell === 'number');
	return {
		name,
		nullable: true,
		type: numeric ? ('DOUBLE' as const) : ('STRING' as const),
		data: numeric ? [...cells] : cells.map((cell) => (cell === null ? null : String(cell)))
	};
}

/** A table as Parquet; title, source, state, licence and address are in its metadata. */
export async function parquetOf({ title, notes, rows, types }: Sheet): Promise<Uint8Array<ArrayBuffer>> {
	const { parquetWriteBuffer } = await import('hyparquet-writer');
	const [heads = [], ...body] = rows;
	return new Uint8Array(
		parquetWriteBuffer({
			columnData: heads.map((head, i) =>
				columnOf(
					String(head),
					body.map((row) => row[i] ?? null),
					types?.[i]
				)
			),
			kvMetadata: [{ key: 'title', value: title }, ...notes.map(({ key, text }) => ({ key, value: text }))],
			createdBy: 'Digitalpegel'
		})
	);
}
