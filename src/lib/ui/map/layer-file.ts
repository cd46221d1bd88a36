import type { CsvCell } from '#lib/export/csv.ts';
import { leftOutText } from '../handout/level-rows.ts';
import type { LayerView } from './layer-view.ts';

/**
 * A layer as rows of a file: the number as a number, with its bound and its unit, in words beside it as the page says it. A Land
 * with a gap has a row with an empty value, whose words say why.
 * @param linkOf absolute address of a figure's evidence
 */
export function layerFile(
	{ rows }: Pick<LayerView, 'rows'>,
	nameOf: (key: string) => string,
	linkOf: (figure: string) => string
): CsvCell[][] {
	return [
		[
			'scope',
			'scope_name',
			'value',
			'upper',
			'bound',
			'unit',
			'value_text',
			'basis_text',
			'date',
			'date_before',
			'subject',
			'programmes',
			'parts',
			'left_out',
			'disputed',
			'flags',
			'compared',
			'figure',
			'evidence_url'
		],
		...rows.map(({ scope, value, upper, bound, unit, apart, text, detail, figure, made }): CsvCell[] => [
			scope,
			nameOf(scope),
			value,
			upper,
			bound,
			unit,
			text,
			detail,
			made?.date ?? null,
			made?.before ?? null,
			made?.subject ?? null,
			made?.programmes ?? null,
			made?.parts?.join('|') ?? null,
			made && leftOutText(made),
			made && (made.disputed ? 'true' : 'false'),
			made && made.flags.join('|'),
			value === null ? null : apart === null ? 'true' : 'false',
			figure,
			figure === null ? null : linkOf(figure)
		])
	];
}
