/** The queries of `sql/`, each a file of its own; the same text in Node, on the server and in the browser. */
export const queryNames = [
	'levels',
	'steps',
	'figures',
	'figure',
	'history',
	'decisions',
	'ids',
	'beside',
	'doubts',
	'breaks',
	'register',
	'counts',
	'names',
	'series',
	'versions',
	'verdicts',
	'items'
] as const;
export type QueryName = (typeof queryNames)[number];
export type Queries = Readonly<Record<QueryName, string>>;
