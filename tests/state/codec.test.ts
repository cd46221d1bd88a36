import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metrics } from '#lib/schema/figure.ts';
import { parseState } from '#lib/state/parse.ts';
import { serialiseState } from '#lib/state/serialise.ts';
import { defaultState, withMetric, type ViewState } from '#lib/state/view-state.ts';
import { params } from '#lib/state/words.ts';
import { known, states } from './states.ts';

const parse = (query: string, fixed?: Parameters<typeof parseState>[2]) =>
	parseState(new URLSearchParams(query), known, fixed);

describe('the address is the state', () => {
	it('gives every state back as it was', () => {
		fc.assert(
			fc.property(states, (state) => {
				expect(parse(serialiseState(state))).toEqual({ state, notices: [] });
			})
		);
	});

	it('gives a state for every address, and one that can be written again', () => {
		const pair = fc.tuple(
			fc.oneof(fc.constantFrom<string>(...params), fc.string()),
			fc.oneof(fc.string(), fc.constantFrom('2019', '12', '12,14', 'formular', 'bewilligt', 'leistungen', ''))
		);
		fc.assert(
			fc.property(fc.array(pair), (pairs) => {
				const { state } = parseState(new URLSearchParams(pairs), known);
				expect(parse(serialiseState(state))).toEqual({ state, notices: [] });
			})
		);
	});

	it('never writes a default', () => {
		for (const metric of metrics) {
			const query = serialiseState(defaultState(metric));
			expect(query).toBe(
				{
					services_live: '',
					authorities_onboarded: '?kennzahl=behoerden',
					funding_eur: '?kennzahl=foerderung'
				}[metric]
			);
		}
		expect(parse('von=2017&bis=2026').state).toEqual(defaultState());
	});

	it('reads the fields of a form without script: repeated Länder, untouched fields', () => {
		const { state, notices } = parse('kennzahl=leistungen&einheit=&von=&bis=2024&land=14&land=12');
		expect(state).toEqual({ ...defaultState(), to: 2024, lands: ['14', '12'] });
		expect(notices).toEqual([]);
	});

	it('writes Länder once each, in the order in which they were chosen', () => {
		expect(serialiseState({ ...defaultState(), lands: ['14', '12', '14'] })).toBe('?land=14,12');
		expect(parse('land=14,12,14').state.lands).toEqual(['14', '12']);
	});
});

describe('what is malformed is dropped and told', () => {
	it.each([
		['kennzahl=quatsch', 'bad_value', 'kennzahl'],
		['stufe=bewilligt', 'not_for_metric', 'stufe'],
		['kennzahl=foerderung&einheit=buendel', 'not_for_metric', 'einheit'],
		['von=zwanzig', 'bad_value', 'von'],
		['bis=1871', 'outside_data', 'bis'],
		['land=99', 'bad_value', 'land'],
		['gegenstand=perpetuum-mobile', 'bad_value', 'gegenstand'],
		['abdeckung=unknown', 'bad_value', 'abdeckung'],
		['einheit=formular&einheit=leistung', 'given_twice', 'einheit'],
		['federfuehrung=99', 'bad_value', 'federfuehrung'],
		['quelle=niemand', 'bad_value', 'quelle'],
		['sicherheit=zweifelhaft', 'bad_value', 'sicherheit'],
		['nur=gute', 'bad_value', 'nur'],
		['stand=gestern', 'bad_value', 'stand'],
		['stand=2026-11-31', 'bad_value', 'stand'],
		['stand=2026-11-23', 'before_first', 'stand'],
		['stand=2027-01-01', 'after_newest', 'stand'],
		['kenzahl=foerderung', 'unknown_param', 'kenzahl']
	])('%s', (query, kind, param) => {
		expect(parse(query).notices).toMatchObject([{ kind, param }]);
	});

	it('leaves alone what a page reads by itself', () => {
		expect(parseState(new URLSearchParams('ebene=anteil&x=1'), known, [], ['ebene']).notices).toMatchObject([
			{ kind: 'unknown_param', param: 'x' }
		]);
	});

	it('keeps the good parts beside a bad one', () => {
		const { state, notices } = parse('land=12,99,14&von=2019&stufe=?');
		expect(state).toEqual({ ...defaultState(), from: 2019, lands: ['12', '14'] });
		expect(notices.map((notice) => notice.value)).toEqual(['?', '99']);
	});

	it('exchanges the years of a range told backwards', () => {
		const { state, notices } = parse('von=2024&bis=2019');
		expect([state.from, state.to]).toEqual([2019, 2024]);
		expect(notices).toMatchObject([{ kind: 'years_exchanged' }]);
	});

	it('does not let a query overrule the path', () => {
		const { state, notices } = parse('von=2019&land=12', ['von', 'bis', 'land']);
		expect(state).toEqual(defaultState());
		expect(notices.map((notice) => notice.kind)).toEqual(['fixed_by_path', 'fixed_by_path']);
	});

	it('cuts what it repeats on the page', () => {
		expect(parse(`kennzahl=${'x'.repeat(500)}`).notices[0]?.value).toHaveLength(40);
	});
});

describe('another metric', () => {
	it('keeps years, Länder and state of knowledge and starts the rest anew', () => {
		const state: ViewState = {
			...defaultState(),
			unit: 'form',
			stage: 'planned',
			coverage: 'all',
			lead: '05',
			contested: true,
			from: 2020,
			lands: ['12'],
			stand: '2026-11-24'
		};
		expect(withMetric(state, 'funding_eur')).toEqual({
			...defaultState('funding_eur'),
			from: 2020,
			lands: ['12'],
			stand: '2026-11-24'
		});
	});
});
