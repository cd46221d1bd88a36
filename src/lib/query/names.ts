import * as v from 'valibot';
import { check } from '#lib/schema/check.ts';
import type { Queries } from './queries.ts';
import type { Runner } from './runner.ts';
import { statement } from './statement.ts';

const Row = v.object({
	id: v.string(),
	name: v.string(),
	longitude: v.nullable(v.number()),
	latitude: v.nullable(v.number())
});

/** A place or subject by name; `point` is longitude and latitude, of a place where they are known. */
export interface Named {
	name: string;
	point: [number, number] | null;
}

/** What places (by key) and subjects (by slug) are called; those that are unknown are missing. */
export async function namesOf(
	runner: Runner,
	queries: Queries,
	ids: Iterable<string>
): Promise<Map<string, Named>> {
	const { sql, params } = statement(queries.names, { ids: [...new Set(ids)].join(',') });
	const rows = check(v.array(Row), await runner.run(sql, params), 'rows', 'names.sql');
	return new Map(
		rows.map(({ id, name, longitude, latitude }) => [
			id,
			{ name, point: longitude === null || latitude === null ? null : [longitude, latitude] }
		])
	);
}
