import { describe, expect, it } from 'vitest';
import { plainView } from '#lib/query/plain-view.ts';
import type { FigureRow, QuerySource } from '#lib/query/source.ts';
import { timeGaps } from '#lib/ui/time/load.ts';
import { step } from '../../charts/fixture.ts';
import { level } from '../../query/fixture.ts';

const query = plainView({ metric: 'services_live', unit: 'form', stage: 'live' }, 2023, 2024);
const undated = (id: string, scope: string) => ({ id, scope, subject: 'i-kfz', asOf: null }) as FigureRow;
/** At 'live' an old level and a figure without a date; one of those is only planned. */
const source = {
	steps: () => Promise.resolve([]),
	levels: ({ stage }) => Promise.resolve(stage === 'live' ? [level({ scope: '16', date: '2019' })] : []),
	figures: ({ stage }) => Promise.resolve([stage === 'live' ? undated('a', '07') : undated('b', '01')])
} as Omit<QuerySource, 'name' | 'register'> as QuerySource;
const waiting = [
	{
		metric: 'services_live' as const,
		unit: 'form' as const,
		stage: 'planned' as const,
		scope: '02',
		subject: null,
		figures: ['c']
	}
];
const whyOf = async (stages: 'one' | 'all') =>
	Object.entries(await timeGaps(source, query, stages, [step({ scope: '14' })], waiting))
		.map(([scope, { why }]) => `${scope} ${why}`)
		.sort();

describe('an empty panel of a timeline', () => {
	it('says why, of whatever subject', async () =>
		expect(await whyOf('one')).toEqual(['07 undated', '16 older']));
	it('is of all stages where all are drawn', async () =>
		expect(await whyOf('all')).toEqual(['01 undated', '02 doubtful', '07 undated', '16 older']));
});
