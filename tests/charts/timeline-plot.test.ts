import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import type { BesideSteps } from '#lib/charts/beside.ts';
import { seriesOf } from '#lib/charts/series.ts';
import TimelinePlot from '#lib/charts/TimelinePlot.svelte';
import type { Step } from '#lib/query/source.ts';
import type { Break } from '#lib/schema/break.ts';
import { step } from './fixture.ts';

const unitBreak: Break = {
	id: 'b',
	kind: 'unit',
	date: '2023-01-01',
	until: null,
	scopes: ['DE'],
	metric: 'services_live',
	units: [],
	subjects: [],
	text: { de: 'Bruch', en: 'Break' },
	source: { title: 't', publisher: 'p', date: '2023-01-01', url: 'https://example.org/a' }
};

/** The markup of a chart, without the names that the build gives to classes. */
const drawn = (steps: Step[], beside?: BesideSteps) =>
	render(TimelinePlot, {
		props: {
			id: 'z',
			series: seriesOf(steps),
			span: { from: 2021, to: 2025 },
			width: 340,
			height: 200,
			color: 'black',
			title: 'Titel',
			description: 'Beschreibung',
			hrefOf: (figure: string) => `/angabe/${figure}/`,
			...(beside ? { beside } : {})
		}
	})
		.body.replaceAll(/ svelte-\w+/g, '')
		.replaceAll(/<!--.*?-->/g, '')
		.replaceAll(/></g, '>\n<');

it('draws levels as steps, a bound as an open mark, a range as a whisker', () => {
	expect(
		drawn([
			step({ figure: 'a', date: '2021-06', value: 50 }),
			step({ figure: 'b', date: '2022-03-15', value: 80, bound: 'at_least' }),
			step({ figure: 'c', date: '2024', value: 100, upper: 120 })
		])
	).toMatchSnapshot();
});

it('puts no value over another mark: it goes below its own, or beside it where the axis is near', () => {
	const labelOf = (low: number, high: number, top: number) => {
		const html = drawn([
			step({ figure: 't', coverage: 'all', date: '2021-06-01', value: top }),
			step({ figure: 'a', coverage: 'all', date: '2023-06-01', value: high }),
			step({ figure: 'b', coverage: 'some', date: '2023-06-02', value: low })
		]).replaceAll(/\s*\n\s*/g, '');
		const label = new RegExp(`<text class="label value[^>]*>${low}</text>`).exec(html)?.[0] ?? '';
		return { anchor: /anchor="(\w+)"/.exec(label)?.[1], y: Number(/ y="([\d.]+)"/.exec(label)?.[1]) };
	};
	const [near, far] = [labelOf(2, 8, 100), labelOf(2, 60, 100)];
	expect([near.anchor, far.anchor]).toEqual(['end', 'middle']);
	expect(near.y).toBeGreaterThan(far.y);
	expect(labelOf(50, 55, 100).y - labelOf(50, 90, 100).y).toBeGreaterThan(20);
});

it('writes at a contested mark what the other source says, or that one does', () => {
	const contested = [
		step({ figure: 'a', coverage: 'all', date: '2022-12', value: 29, conflicts: ['b'] }),
		step({ figure: 'b', coverage: 'some', date: '2022-12', value: 33, conflicts: ['a'] })
	];
	expect(drawn(contested)).toMatch(/class="label value[^>]*>\s*29 oder 33\s*</);
	expect(drawn(contested.slice(0, 1))).toMatch(/>\s*29, widersprüchlich\s*</);
	expect(drawn([step({ figure: 'a', date: '2022-12', value: 29 })])).not.toMatch(/oder|widersprüchlich/);
});

it('joins nothing across a break', () => {
	const html = drawn(
		[
			step({ figure: 'a', date: '2022-06-01', value: 50 }),
			step({ figure: 'b', date: '2024-03-15', value: 300 })
		],
		{ breaks: [unitBreak], register: [] }
	);
	expect(html).not.toMatch(/class="line/);
	expect(html).toMatchSnapshot();
});

it('draws contradicting levels as a pair, a promise up to its day, stages as styles of line', () => {
	expect(
		drawn([
			step({ figure: 'a', date: '2023-06-01', value: 50, conflicts: ['b'] }),
			step({ figure: 'b', date: '2023-06-02', value: 90, conflicts: ['a'] }),
			step({ figure: 'p', stage: 'planned', date: '2022', value: 150, target: '2025' }),
			step({ figure: 'q', stage: 'planned', date: '2023', value: 160, target: '2025' })
		])
	).toMatchSnapshot();
});
