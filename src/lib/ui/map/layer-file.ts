import type { CsvCell } from '#lib/export/csv.ts';
import type { LayerView } from './layer-view.ts';

/**
 * A layer as rows of a file: the number as a number where it has one, in words beside it as the page says it. A Land with a
 * gap has a row with an empty value, whose words say why.
 * @param linkOf absolute address of a figure's evidence
 */
export function layerFile(
	{ rows, wordy }: Pick<LayerView, 'rows' | 'wordy'>,
	nameOf: (key: string) => string,
	linkOf: (figure: string) => string
): CsvCell[][] {
	return [
		[
			'scope',
			'scope_name',
			...(wordy ? [] : ['value']),
			'value_text',
			'basis_text',
			'figure',
			'evidence_url'
		],
		...rows.map(({ scope, value, text, detail, figure }): CsvCell[] => [
			scope,
			nameOf(scope),
			...(wordy ? [] : [value]),
			text,
			detail,
			figure,
			figure === null ? null : linkOf(figure)
		])
	];
}
