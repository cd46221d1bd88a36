import { assemble } from '#lib/dataset/assemble.ts';
import { load } from '#lib/dataset/write.server.ts';
import { queries } from '#lib/query/bundled.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { plainView } from '#lib/query/plain-view.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import type { QuerySource, ViewQuery } from '#lib/query/source.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import type { Place } from '#lib/schema/place.ts';

/** What a test says of a figure; a figure without `item` has an item of its own. */
export type Told = Partial<Figure> & { id: string };

export const figure = (told: Told): Figure => ({
	item: `item-of-${told.id}`,
	metric: 'services_live',
	value: 100,
	upper: null,
	unit: 'service',
	bound: 'exact',
	stage: 'live',
	measure: 'total',
	coverage: 'unknown',
	scope: '12',
	lead: null,
	subject: 'alle-leistungen',
	asOf: '2024-06-30',
	period: null,
	target: null,
	implied: false,
	evidence: { text: '100 Leistungen', in: 'text', start: 0, end: 14, hash: 'a'.repeat(64) },
	rule: 'test@1',
	confidence: 'probable',
	flags: [],
	knownFrom: '2026-11-24',
	knownUntil: null,
	...told
});

export const item = (id: string): NewsItem => ({
	id,
	url: null,
	publisher: 'Test',
	title: `Meldung ${id}`,
	published: null,
	places: [],
	kind: null,
	digest: null,
	recorded: null,
	flags: []
});

const place = (key: string, name: string): Place => ({
	key,
	name,
	level: key === 'DE' ? 'nation' : key.length === 2 ? 'land' : key.length === 5 ? 'kreis' : 'gemeinde',
	land: key === 'DE' ? null : key.slice(0, 2),
	kreis: key.length === 8 ? key.slice(0, 5) : null,
	kind: 'test',
	longitude: null,
	latitude: null,
	population: null,
	populationDate: null
});

/** Brandenburg with one Kreis of 30 Gemeinden. */
export const places: Place[] = [
	place('DE', 'Deutschland'),
	place('12', 'Brandenburg'),
	place('14', 'Sachsen'),
	place('12060', 'Barnim'),
	...Array.from({ length: 30 }, (_, i) => place(`12060${String(i).padStart(3, '0')}`, `Dorf ${i}`))
];

/** Inputs of a data set that holds just these figures. */
export const inputsOf = (ledger: Figure[], decisions: Decision[] = [], stand: string | null = null) => ({
	ledger,
	decisions,
	items: [...new Set(ledger.map((f) => f.item))].sort().map(item),
	places,
	subjects: [],
	limits: [],
	breaks: [],
	register: [],
	formerNames: [],
	stand
});

/** The tables of just these figures. */
export async function countedRunner(told: Told[], decisions: Decision[] = [], stand: string | null = null) {
	const inputs = inputsOf(told.map(figure), decisions, stand);
	const { connection } = await load(inputs, assemble(inputs));
	return runnerOf(connection);
}

/** An engine over just these figures. */
export const counted = async (...told: Parameters<typeof countedRunner>) =>
	createSqlSource(await countedRunner(...told), queries);

export const view = (query: Partial<ViewQuery> = {}): ViewQuery => ({
	...plainView({ metric: 'services_live', unit: 'service', stage: 'live' }, 2016, 2026),
	...query
});

/** What the levels come to, for short expectations. */
export const levelsOf = async (source: QuerySource, query: Partial<ViewQuery> = {}) =>
	(await source.levels(view(query))).map((l) => [l.scope, l.value]);
