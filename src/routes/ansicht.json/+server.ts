import { error, json } from '@sveltejs/kit';
import { SchemaError, check } from '#lib/schema/check.ts';
import { serverSource } from '#lib/query/server.server.ts';
import { SentQuery } from '#lib/query/view-query.ts';
import type { RequestHandler } from './$types';

export const prerender = false;
export const trailingSlash = 'never';

/** Answers a view by the server's engine, for states that the prepared cubes can't answer and pages without script. */
export const GET: RequestHandler = async ({ url }) => {
	let query;
	try {
		query = check(SentQuery, Object.fromEntries(url.searchParams), 'view', url.pathname);
	} catch (problem) {
		if (problem instanceof SchemaError) error(400, problem.message);
		throw problem;
	}
	const source = await serverSource();
	const [levels, steps, figures, register] = await Promise.all([
		source.levels(query),
		source.steps(query),
		source.figures(query),
		source.register(query)
	]);
	return json({ levels, steps, figures, register }, { headers: { 'cache-control': 'no-cache' } });
};
