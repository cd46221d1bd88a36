import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics, stagesOf, unitsOf } from '#lib/schema/figure.ts';
import {
	figureColumns,
	parseFigureTable,
	plainTable,
	viewSearch,
	writeFigureTable,
	type FigureTable
} from '#lib/state/figure-table.ts';
import { parseState } from '#lib/state/parse.ts';
import type { Known } from '#lib/state/view-state.ts';

const known: Known = {
	firstYear: 2017,
	lastYear: 2026,
	lands: ['05', '12', '14'],
	subjects: ['d-nrw'],
	leads: ['05'],
	publishers: [{ slug: 'bitkom', name: 'Bitkom' }],
	stands: ['2026-11-24', '2026-11-25']
};
const parse = (query: string) => parseFigureTable(new URLSearchParams(query), known);

const tables: fc.Arbitrary<FigureTable> = fc.constantFrom(null, ...metrics).chain((metric) =>
	fc.record({
		metric: fc.constant(metric),
		unit: fc.constantFrom(null, ...(metric ? unitsOf[metric] : [])),
		stage: fc.constantFrom(null, ...(metric ? stagesOf[metric] : [])),
		coverage: fc.constantFrom(null, 'all' as const, 'some' as const, 'unknown' as const),
		lands: fc.shuffledSubarray([...known.lands]),
		lead: fc.constantFrom(null, '05'),
		subject: fc.constantFrom(null, 'd-nrw'),
		publisher: fc.constantFrom(null, 'bitkom'),
		confidence: fc.constantFrom(null, 'sure' as const, 'probable' as const),
		only: fc.constantFrom(null, 'contested' as const, 'undated' as const, 'flagged' as const),
		from: fc.constantFrom(null, 2019, 2021),
		to: fc.constantFrom(null, 2022, 2024),
		text: fc.constantFrom('', 'köln', 'zwei wörter & mehr'),
		sort: fc.record({ by: fc.constantFrom(...figureColumns), down: fc.boolean() }),
		columns: fc.subarray([...figureColumns], { minLength: 1 }),
		page: fc.integer({ min: 1, max: 99 }),
		stand: fc.constantFrom(null, ...known.stands)
	})
);

describe('the address of the table of figures', () => {
	it('gives every table back as it was', () => {
		fc.assert(
			fc.property(tables, (table) => {
				expect(parse(writeFigureTable(table))).toEqual({ table, notices: [] });
			})
		);
	});
	it('goes along to the views of the dashboard by what they can show', () => {
		fc.assert(
			fc.property(tables, (table) => {
				const { state, notices } = parseState(new URLSearchParams(viewSearch(table)), known);
				expect(notices).toEqual([]);
				const { lands, subject, lead, publisher, from, to, stand } = table;
				expect(state).toMatchObject({ lands, subject, lead, publisher, from, to, stand });
				if (table.metric && table.stage)
					expect(state).toMatchObject({ metric: table.metric, stage: table.stage });
			})
		);
	});
	it('never writes a default', () => {
		expect(writeFigureTable(plainTable())).toBe('');
	});
	it('gives a table for whatever is written', () => {
		const pair = fc.tuple(
			fc.constantFrom('kennzahl', 'stufe', 'land', 'von', 'q', 'sort', 'spalten', 'seite', 'stand', 'x'),
			fc.oneof(fc.string(), fc.constantFrom('2019', '12,14', '-wert', 'wert,xyz', '0', '3'))
		);
		fc.assert(
			fc.property(fc.array(pair), (pairs) => {
				const { table } = parseFigureTable(new URLSearchParams(pairs), known);
				expect(parse(writeFigureTable(table))).toEqual({ table, notices: [] });
			})
		);
	});
	it.each([
		['kennzahl=quatsch', 'bad_value', 'kennzahl'],
		['kennzahl=leistungen&stufe=ausgezahlt', 'not_for_metric', 'stufe'],
		['von=1990', 'outside_data', 'von'],
		['sort=schoenheit', 'bad_value', 'sort'],
		['seite=0', 'bad_value', 'seite'],
		['spalten=wert,foo', 'bad_value', 'spalten'],
		['foo=1', 'unknown_param', 'foo']
	])('%s is dropped and told', (query, kind, param) => {
		expect(parse(query).notices).toMatchObject([{ kind, param }]);
	});
});
