import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import MoneyTable from '#lib/ui/MoneyTable.svelte';
import { level } from '../../query/fixture.ts';

const money = { metric: 'funding_eur', unit: 'eur', stage: 'announced', coverage: 'unknown' } as const;

it('a table of money says what an amount is for, and which one is added up of additions', () => {
	const html = render(MoneyTable, {
		props: {
			levels: [
				level({ ...money, subject: 'a', value: 264e6, flags: ['several_years'], figure: 'x' }),
				level({
					...money,
					subject: 'b',
					value: 261e6,
					basis: 'sum_of_added',
					flags: ['one_year'],
					figure: 'y'
				})
			],
			nameOf: ({ subject }) => subject ?? '',
			head: 'Programme'
		}
	}).body;
	const [first = '', second = ''] = [...html.matchAll(/<tr><th scope="row"[\s\S]*?<\/tr>/g)].map(([row]) =>
		row.replaceAll(/<[^>]*>/g, ' ')
	);
	expect(first).toContain('für mehrere Jahre');
	expect(first).not.toContain('Summe gemeldeter Zugänge');
	expect(second).toContain('Summe gemeldeter Zugänge');
	expect(second).not.toContain('für ein Jahr');
});
