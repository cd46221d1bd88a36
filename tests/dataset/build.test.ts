import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import type { Inputs } from '#lib/dataset/assemble.ts';
import { buildDataset } from '#lib/dataset/build.server.ts';
import { filesOf, pathOf } from '#lib/dataset/folder.server.ts';
import { Metadata } from '#lib/dataset/metadata.ts';
import { figure, inputsOf } from '../query/harness.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function built(inputs: Inputs) {
	const folder = mkdtempSync(join(tmpdir(), 'dataset-'));
	folders.push(folder);
	const { warnings } = await buildDataset(inputs, folder);
	const files = filesOf(folder);
	const read = (name: string) => readFileSync(join(folder, name));
	const metadata = v.parse(Metadata, JSON.parse(read('metadata.json').toString()));
	return { folder, files, read, warnings, metadata };
}

/** Enough rows and repeats that every kind of column is stored as in the real set. */
const many = Array.from({ length: 3000 }, (_, i) =>
	figure({
		id: `f${String(i).padStart(5, '0')}`,
		item: `item-${i % 700}`,
		value: (i * 7919) % 5000,
		asOf: i % 9 === 0 ? null : `20${18 + (i % 8)}-${String(1 + (i % 12)).padStart(2, '0')}`,
		scope: i % 3 === 0 ? '14' : '12',
		subject: i % 2 === 0 ? 'alle-leistungen' : 'ozg',
		coverage: i % 5 === 0 ? 'all' : 'unknown',
		flags: i % 9 === 0 ? ['undated'] : []
	})
);

describe('the built data set', { timeout: 240_000 }, () => {
	it('tells as corrected what its pages tell otherwise, not what an editor had decided before', async () => {
		const versions = (id: string, more = {}) => [
			figure({ id, value: 1, ...more, knownFrom: '2026-01-01', knownUntil: '2026-02-01' }),
			figure({ id, value: 2, ...more, knownFrom: '2026-02-01', knownUntil: null })
		];
		const ledger = [...versions('a'), ...versions('decided'), ...versions('rejected')];
		const decision = { reason: 'x', who: 'Redaktion', date: '2026-01-01' };
		const inputs = inputsOf(ledger);
		const { read } = await built({
			...inputs,
			decisions: [
				{ ...decision, figure: 'decided', verdict: 'correct', fields: { value: 5 } },
				{ ...decision, figure: 'rejected', verdict: 'reject', fields: {} }
			]
		});
		const { corrections } = JSON.parse(read('start.json').toString()) as {
			corrections: { day: string; count: number; shown: { id: string }[] };
		};
		expect(corrections).toMatchObject({ day: '2026-02-01', count: 1, shown: [{ id: 'a' }] });
	});

	it('tells as new what was recorded first in the newest month, not what is read otherwise since', async () => {
		const ledger = [
			figure({ id: 'old', asOf: '2026-01', value: 1, knownFrom: '2026-01-01', knownUntil: '2026-02-01' }),
			figure({ id: 'old', asOf: '2026-01', value: 2, knownFrom: '2026-02-01' }),
			figure({ id: 'a', asOf: '2020', value: 3, knownFrom: '2026-02-01' }),
			figure({ id: 'b', asOf: '2021', value: 4, knownFrom: '2026-02-03' }),
			figure({ id: 'c', asOf: null, value: 5, knownFrom: '2026-02-03' })
		];
		const { read } = await built(inputsOf(ledger));
		const { recorded } = JSON.parse(read('start.json').toString()) as {
			recorded: { month: string; count: number; newest: { id: string }[] };
		};
		expect(recorded).toMatchObject({ month: '2026-02', count: 3 });
		expect(recorded.newest.map(({ id }) => id)).toEqual(['b', 'a']);
	});

	it('has the same bytes from the same input, in whatever order that comes', async () => {
		const first = await built(inputsOf(many));
		const turned = inputsOf(many.toReversed());
		const second = await built({
			...turned,
			items: turned.items.toReversed(),
			places: turned.places.toReversed()
		});
		expect(first.files).toContain('figures.duckdb');
		expect(second.files).toEqual(first.files);
		expect(first.files.filter((name) => !first.read(name).equals(second.read(name)))).toEqual([]);
	});
	it('has other bytes from other input', async () => {
		const one = await built(inputsOf([figure({ id: 'a', value: 1 })]));
		const other = await built(inputsOf([figure({ id: 'a', value: 2 })]));
		for (const name of [
			'figures.duckdb',
			'figures.parquet',
			'figures.csv',
			'cubes/services_live.steps.json'
		]) {
			expect(one.read(name).equals(other.read(name)), name).toBe(false);
		}
	});
	it('says which state of knowledge and which rules it was made with', async () => {
		const { metadata } = await built(
			inputsOf([
				figure({ id: 'a', knownFrom: '2026-01-05', asOf: '2019-05' }),
				figure({ id: 'b', knownFrom: '2026-02-07', rule: 'other@2' })
			])
		);
		expect(metadata).toMatchObject({
			knowledge: '2026-02-07',
			rules: ['1', '2'],
			firstYear: 2019,
			lastYear: 2026,
			counts: { items: 2, figures: 2, facts: 2, conflicts: 0 }
		});
		expect(metadata.counting).toMatch(/^[0-9a-f]{12}$/);
	});
	it('keeps what pages showed on each earlier day on which knowledge changed', async () => {
		const { files, read, metadata } = await built(
			inputsOf([
				figure({ id: 'a', value: 1, knownFrom: '2026-01-05', knownUntil: '2026-02-07' }),
				figure({ id: 'a', value: 2, knownFrom: '2026-02-07' })
			])
		);
		const shown = (file: string) =>
			(JSON.parse(read(file).toString()) as { value: number }[]).map((s) => s.value);
		expect(metadata.stands).toEqual(['2026-01-05', '2026-02-07']);
		expect(shown('stand/2026-01-05/cubes/services_live.steps.json')).toEqual([1]);
		expect(shown('cubes/services_live.steps.json')).toEqual([2]);
		expect(files).not.toContain('stand/2026-02-07/metadata.json');
	});
	it('tells of which places doubtful figures wait for an editor, on the day that it stands for', async () => {
		const doubtful = { confidence: 'doubtful' as const, scope: '12' };
		const decision = (id: string, verdict: 'accept' | 'reject') => ({
			figure: id,
			verdict,
			fields: {},
			reason: 'x',
			who: 'Redaktion',
			date: '2026-02-07'
		});
		const { metadata, read } = await built({
			...inputsOf([
				figure({ id: 'a', ...doubtful, knownFrom: '2026-01-05' }),
				figure({ id: 'b', ...doubtful, knownFrom: '2026-01-05' }),
				figure({ id: 'c', ...doubtful, knownFrom: '2026-01-05' }),
				figure({ id: 'd', scope: '12', knownFrom: '2026-01-05' }),
				figure({ id: 'e', ...doubtful, scope: '12060000', knownFrom: '2026-01-05' }),
				figure({ id: 'f', ...doubtful, knownFrom: '2026-01-05', knownUntil: '2026-02-07' })
			]),
			decisions: [decision('b', 'accept'), decision('c', 'reject')]
		});
		const waiting = (ids: string[]) => [
			expect.objectContaining({ metric: 'services_live', scope: '12', figures: ids })
		];
		expect(metadata.waiting).toEqual(waiting(['a']));
		const before = JSON.parse(read('stand/2026-01-05/metadata.json').toString()) as typeof metadata;
		expect(before.waiting).toEqual(waiting(['a', 'b', 'c', 'f']));
	});
	it('stands without any figure', async () => {
		const { files, metadata } = await built(inputsOf([]));
		expect(files).toContain('cubes/funding_eur.steps.json');
		expect(metadata.counts.figures).toBe(0);
	});
	it('leaves out figures whose item is missing, and says so', async () => {
		const { warnings, metadata } = await built({ ...inputsOf([figure({ id: 'a' })]), items: [] });
		expect(warnings.join()).toContain('item-of-a');
		expect(metadata.counts.figures).toBe(0);
	});
	it('says which decisions are on figures that are not there', async () => {
		const decision = {
			figure: 'gone',
			verdict: 'reject' as const,
			fields: {},
			reason: 'x',
			who: 'Redaktion',
			date: '2026-11-24'
		};
		const { warnings } = await built(inputsOf([figure({ id: 'a' })], [decision]));
		expect(warnings.join()).toContain('gone');
	});
	it('hands out its own files only', async () => {
		const { folder } = await built(inputsOf([figure({ id: 'a' })]));
		expect(pathOf(folder, 'cubes/funding_eur.steps.json')).toBe(join(folder, 'cubes/funding_eur.steps.json'));
		for (const name of ['', 'cubes', '../figures.csv', '/etc/passwd', 'cubes/../../x.json', 'none.json']) {
			expect(pathOf(folder, name), name).toBeNull();
		}
	});
});
