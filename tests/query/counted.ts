import { assemble, type Inputs } from '#lib/dataset/assemble.ts';
import { load } from '#lib/dataset/write.server.ts';
import { queriesFromFiles } from '#lib/query/files.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import { plainView } from '#lib/query/plain-view.ts';
import type { QuerySource, ViewQuery } from '#lib/query/source.ts';
import { createSqlSource } from '#lib/query/sql-source.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';

/** A figure of the ledger that states nothing in particular; a test names what matters to it. */
export const told = (fields: Partial<Figure> & { id: string }): Figure => ({
	item: `item-${fields.id}`,
	metric: 'services_live',
	value: 100,
	upper: null,
	unit: 'bundle',
	bound: 'exact',
	stage: 'live',
	measure: 'total',
	coverage: 'unknown',
	scope: '12',
	lead: null,
	subject: 'alle-leistungen',
	asOf: '2024-06-01',
	period: null,
	target: null,
	implied: false,
	evidence: { text: 'x', in: 'text', start: 0, end: 1, hash: 'a'.repeat(64) },
	rule: 'head+frame@1-abc',
	confidence: 'probable',
	flags: [],
	knownFrom: '2026-01-01',
	knownUntil: null,
	...fields
});

/** Authorities and money, told likewise. */
export const authorities = (fields: Partial<Figure> & { id: string }): Figure =>
	told({ metric: 'authorities_onboarded', unit: 'authority', subject: 'd-nrw', scope: '05', ...fields });
export const money = (fields: Partial<Figure> & { id: string }): Figure =>
	told({ metric: 'funding_eur', unit: 'eur', stage: 'announced', subject: 'smart-cities', ...fields });

/** The items that the figures name. */
export const itemsFor = (figures: readonly Figure[]): NewsItem[] =>
	[...new Set(figures.map((figure) => figure.item))].map((id) => ({
		id,
		url: `https://example.org/${id}`,
		publisher: 'Bote',
		title: `Heading of ${id}`,
		published: '2024-06-01',
		places: [],
		kind: null,
		digest: null,
		recorded: '2026-01-01',
		flags: []
	}));

export const inputsOf = (
	ledger: readonly Figure[],
	decisions: readonly Decision[] = [],
	more: Partial<Inputs> = {}
): Inputs => ({
	ledger,
	decisions,
	items: itemsFor(ledger),
	places: [],
	subjects: [],
	limits: [],
	breaks: [],
	register: [],
	formerNames: [],
	stand: null,
	...more
});

/** Counts figures as the build does, and answers as the engine does. */
export async function counted(
	ledger: readonly Figure[],
	decisions: readonly Decision[] = [],
	more: Partial<Inputs> = {}
): Promise<QuerySource> {
	const inputs = inputsOf(ledger, decisions, more);
	const { connection } = await load(inputs, assemble(inputs));
	return createSqlSource(runnerOf(connection), queriesFromFiles());
}

export const services: ViewQuery = plainView(
	{ metric: 'services_live', unit: 'bundle', stage: 'live' },
	2016,
	2026
);
export const ofAuthorities: ViewQuery = { ...services, metric: 'authorities_onboarded', unit: 'authority' };
export const ofMoney: ViewQuery = { ...services, metric: 'funding_eur', unit: 'eur', stage: 'announced' };
