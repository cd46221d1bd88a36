import { describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import type { Opinion, Thought } from '#lib/extract/second/opinion.ts';
import { verdictOn, type Fields } from '#lib/extract/second/reread.ts';

const cuts = { drawn: 800, vetoed: 50, switched: 200 };
const fields: Fields = { stage: 'live', measure: 'total', scope: '05' };
const may = { dates: true, scope: true };
const thought = <T>(right: number, other: T, otherRight = 1 - right): Thought<T> => ({
	lead: 0,
	right,
	other,
	otherRight
});
const agrees: Opinion = {
	metric: thought(0.95, 'none'),
	stage: thought(0.9, 'planned'),
	measure: thought(0.9, 'added'),
	scope: thought(0.8, 'DE')
};

describe('what comes of the second reader’s opinion', () => {
	it('is the figure as it was where it agrees, as right as all decisions together', () => {
		const verdict = verdictOn(agrees, fields, cuts, may);
		expect(verdict).toMatchObject({ vetoed: false, taken: [], fields });
		expect(verdict.told).toBeCloseTo(0.95 * 0.9 * 0.9 * 0.8, 10);
	});

	it('is another measure where that is clearly likelier, and only there', () => {
		const taken = verdictOn({ ...agrees, measure: thought(0.3, 'added') }, fields, cuts, may);
		expect(taken).toMatchObject({ taken: ['measure'], fields: { ...fields, measure: 'added' } });
		expect(taken.told).toBeCloseTo(0.95 * 0.9 * 0.7 * 0.8, 10);
		const kept = verdictOn({ ...agrees, measure: thought(0.45, 'added') }, fields, cuts, may);
		expect(kept).toMatchObject({ taken: [], fields });
		expect(kept.told).toBeCloseTo(0.95 * 0.9 * 0.45 * 0.8, 10);
	});

	it('never is another metric, and no figure only where that is all but certain', () => {
		const other = verdictOn({ ...agrees, metric: thought(0.01, 'funding_eur') }, fields, cuts, may);
		expect(other).toMatchObject({ vetoed: false, taken: [], fields });
		expect(verdictOn({ ...agrees, metric: thought(0.06, 'none') }, fields, cuts, may).vetoed).toBe(false);
		expect(verdictOn({ ...agrees, metric: thought(0.04, 'none') }, fields, cuts, may).vetoed).toBe(true);
	});

	it('leaves alone what may not be changed', () => {
		const scope = thought<string | null>(0.1, 'DE');
		expect(verdictOn({ ...agrees, scope }, fields, cuts, { dates: true, scope: false }).taken).toEqual([]);
		expect(verdictOn({ ...agrees, scope }, fields, cuts, may).fields.scope).toBe('DE');
	});
});

describe('a figure that was read again', async () => {
	const extractor = await loadExtractor();
	const read = (digest: string) =>
		extractor.explain({ id: 'x', title: 'Hessen: Nachricht', digest, published: '2025-03-05' });

	it('tells last how often such figures are right', () => {
		const { figures } = read('In Hessen sind inzwischen 412 Onlinedienste verfügbar.');
		expect(figures).toHaveLength(1);
		expect(figures[0]!.told).toBeGreaterThan(800);
		expect(figures[0]!.why.at(-1)).toEqual({
			stage: 'second',
			note: `right: ${Math.round(figures[0]!.told! / 10)} %`
		});
		expect(figures[0]!.figure.confidence).toBe('probable');
	});

	it('is told the same by another reader with the same weights, whatever either read before', async () => {
		const other = await loadExtractor();
		read('Bayern stellt 17 Millionen Euro für die Digitalisierung der Verwaltung bereit.');
		const item = {
			id: 'y',
			title: 'Kiel: Nachricht',
			digest: 'Schon 23 der 50 Kommunen nutzen das Portal.',
			published: null
		};
		expect(JSON.stringify(extractor.explain(item))).toBe(JSON.stringify(other.explain(item)));
	});

	it('is never sure, and doubtful by the second reader’s flag alone where no rule doubts', async () => {
		const { loadGold } = await import('../../gold/gold-set.ts');
		const all = loadGold()
			.slice(0, 300)
			.flatMap(({ item }) => extractor.explain(item).figures);
		const doubted = all.filter(({ figure }) => figure.flags.includes('second_opinion'));
		expect(doubted.length).toBeGreaterThan(0);
		for (const { figure } of doubted) expect(figure.confidence).toBe('doubtful');
		expect(all.filter(({ figure }) => figure.confidence === 'sure')).toEqual([]);
	});
});
