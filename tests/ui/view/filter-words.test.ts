import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainView } from '#lib/query/plain-view.ts';
import { embedHeadline } from '#lib/ui/embed/headline.ts';
import { tableWords } from '#lib/ui/figures/table-words.ts';
import { filterWords, titleWith } from '#lib/ui/view/filter-words.ts';
import { known } from '../../state/states.ts';
import type { EmbedKind } from '#lib/state/embed.ts';
import { defaultState } from '#lib/state/view-state.ts';
import { plainTable } from '#lib/state/figure-table.ts';

const names = { subjects: { sc: 'Smart Cities' }, lands: { '14': 'Sachsen' } };
const plain = plainView({ metric: 'funding_eur', unit: 'eur', stage: 'announced' }, 2017, 2026);
const parts = {
	subject: 'sc',
	coverage: 'all' as const,
	lead: '14',
	publisher: 'Bitkom',
	confidence: 'sure' as const,
	contested: true
};

describe('a title says what a view leaves out', () => {
	it('and nothing where it leaves out nothing', () => {
		expect(filterWords(plain, names)).toEqual([]);
		expect(titleWith('Fördermittel', [])).toBe('Fördermittel');
	});
	it('each part of it', () => {
		expect(filterWords({ ...plain, ...parts }, names, 2021)).toEqual([
			'Smart Cities',
			'flächendeckend',
			'federführend: Sachsen',
			'Quelle: Bitkom',
			'nur redaktionell geprüfte',
			'nur umstrittene',
			'2021–2026'
		]);
	});
	it('so that no two views that show something else bear the same title', () => {
		const keys = Object.keys(parts) as (keyof typeof parts)[];
		const some = fc
			.subarray(keys)
			.map((chosen) => Object.fromEntries(chosen.map((key) => [key, parts[key]])));
		const titleOf = (chosen: { publisher?: string }, kind: EmbedKind) =>
			embedHeadline(
				{
					kind,
					state: {
						...defaultState('funding_eur'),
						...chosen,
						publisher: chosen.publisher === undefined ? null : 'bitkom'
					}
				},
				known,
				'2026-11-25',
				names
			);
		fc.assert(
			fc.property(
				some,
				some,
				fc.constantFrom<EmbedKind>('map', 'time', 'rank', 'compare', 'targets'),
				(a, b, kind) => {
					const same = JSON.stringify(a) === JSON.stringify(b);
					expect(titleOf(a, kind) === titleOf(b, kind)).toBe(same);
				}
			)
		);
	});
	it('of the table of figures too, its search and its years', () => {
		const known = { firstYear: 2017, lastYear: 2026, publishers: [{ slug: 'bitkom', name: 'Bitkom' }] };
		expect(
			tableWords(
				{ ...plainTable(), subject: 'sc', publisher: 'bitkom', text: 'wohn', from: 2020 },
				known,
				names
			)
		).toEqual(['Smart Cities', 'Quelle: Bitkom', '2020–2026', '„wohn“']);
		expect(tableWords(plainTable(), known, names)).toEqual([]);
	});
});
