import beside from './sql/beside.sql?raw';
import breaks from './sql/breaks.sql?raw';
import counts from './sql/counts.sql?raw';
import decisions from './sql/decisions.sql?raw';
import doubts from './sql/doubts.sql?raw';
import figure from './sql/figure.sql?raw';
import figures from './sql/figures.sql?raw';
import history from './sql/history.sql?raw';
import ids from './sql/ids.sql?raw';
import items from './sql/items.sql?raw';
import levels from './sql/levels.sql?raw';
import names from './sql/names.sql?raw';
import register from './sql/register.sql?raw';
import series from './sql/series.sql?raw';
import steps from './sql/steps.sql?raw';
import verdicts from './sql/verdicts.sql?raw';
import versions from './sql/versions.sql?raw';
import type { Queries } from './queries.ts';

/** The queries, for whatever Vite bundles: the site, its server, the tests. */
export const queries: Queries = {
	beside,
	breaks,
	counts,
	decisions,
	doubts,
	figure,
	figures,
	history,
	ids,
	items,
	levels,
	names,
	register,
	series,
	steps,
	verdicts,
	versions
};
