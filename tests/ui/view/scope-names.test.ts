import { expect, it } from 'vitest';
import type { FigureRow } from '#lib/query/source.ts';
import { scopeNamesOf } from '#lib/ui/view/view-words.ts';

const of = (scope: string, scopeName: string) => ({ scope, scopeName }) as FigureRow;

it('says the kind of places that bear one name, and of no others', () => {
	const names = scopeNamesOf(
		[of('06531', 'Gießen'), of('06531005', 'Gießen'), of('06531005', 'Gießen'), of('01003000', 'Lübeck')],
		{ '06': 'Hessen' }
	);
	expect(names).toEqual({
		'06531': 'Gießen (Kreis)',
		'06531005': 'Gießen (Gemeinde)',
		'01003000': 'Lübeck',
		'06': 'Hessen'
	});
});
