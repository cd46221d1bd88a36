import { queriesFromFiles, sqlFile } from '#lib/query/files.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import { countLevels, toldSeries, type Told } from '#lib/query/count-levels.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { ViewQuery } from '#lib/query/source.ts';
import type { Decided } from '#lib/ledger/decide.ts';
import type { Level } from '#lib/schema/level.ts';
import { fill, openBuilder } from './engine.server.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Inputs } from './assemble.ts';
import { breakRow, figureRow, itemRow } from './tables.ts';
import { derive } from './write.server.ts';

/** All of one metric, unit and stage, at the end of the year `to`. */
type ViewKind = Pick<ViewQuery, 'metric' | 'unit' | 'stage' | 'to'>;

/** Counts levels by the rules of the data set over whatever figures it is given. */
export interface LevelCounter {
	/** The levels of each view, in the order of the views, and the figures that other sources contradict. */
	count(
		figures: readonly Decided[],
		views: readonly ViewKind[]
	): Promise<{ levels: Level[][]; conflicts: Set<string> }>;
	close(): void;
}

/** An engine that forgets the figures after each question; questions wait for each other. */
export async function openLevelCounter({
	items,
	breaks
}: Pick<Inputs, 'items'> & { breaks: readonly Break[] }): Promise<LevelCounter> {
	const { connection, close } = await openBuilder();
	await connection.run(sqlFile('schema'));
	await fill(connection, 'items', items.map(itemRow));
	await fill(connection, 'breaks', breaks.map(breakRow));
	const runner = runnerOf(connection);
	const source = createSqlSource(runner, queriesFromFiles());
	let before: Promise<unknown> = Promise.resolve();

	async function count(figures: readonly Decided[], views: readonly ViewKind[]) {
		await connection.run('BEGIN');
		try {
			await fill(connection, 'figures', figures.map(figureRow));
			await derive(connection);
			// One question for all years of a kind: what an engine needs to plan one is most of what it needs to answer it.
			const told = new Map<string, Promise<Told[]>>();
			const toldIn = ({ metric, unit, stage }: ViewKind) => {
				const key = `${metric} ${unit} ${stage}`;
				const asked =
					told.get(key) ?? source.steps(plainView({ metric, unit, stage }, 0, 9999)).then(toldSeries);
				told.set(key, asked);
				return asked;
			};
			const levels: Level[][] = [];
			for (const view of views) levels.push(countLevels(await toldIn(view), `${view.to}-12-31`, breaks));
			const rows = await runner.run("SELECT id FROM figures WHERE list_contains(flags, 'conflict')");
			return { levels, conflicts: new Set(rows.map(({ id }) => String(id))) };
		} finally {
			await connection.run('ROLLBACK');
		}
	}
	return {
		count(figures, views) {
			const answer = before.then(() => count(figures, views));
			before = answer.catch(() => undefined);
			return answer;
		},
		close
	};
}
