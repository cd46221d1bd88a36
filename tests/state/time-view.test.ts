import { expect, it } from 'vitest';
import { parseTime, writeTime, type TimeView } from '#lib/state/time-view.ts';

const views: TimeView[] = (['shared', 'own'] as const).flatMap((scale) =>
	(['one', 'all'] as const).map((stages) => ({ scale, stages }))
);

it('gives every view back as it was, and never writes a default', () => {
	for (const view of views)
		expect(parseTime(new URLSearchParams(writeTime(view)))).toEqual({ view, notices: [] });
	expect(writeTime({ scale: 'own', stages: 'one' })).toBe('');
});

it('drops what is malformed and says so', () => {
	const { view, notices } = parseTime(new URLSearchParams('skala=log&stufen=2'));
	expect(view).toEqual({ scale: 'own', stages: 'one' });
	expect(notices.map(({ param }) => param)).toEqual(['skala', 'stufen']);
});
