import { describe, expect, it } from 'vitest';
import { loadExtractor, loadRules } from '#cli/load-extractor.ts';
import { createExtractor } from '#lib/extract/extractor.ts';
import type { Arbiter } from '#lib/extract/second/arbiter.ts';
import type { Opinion, Thought } from '#lib/extract/second/opinion.ts';
import { verdictOn, type Fields } from '#lib/extract/second/reread.ts';

const cuts = { drawn: 800, vetoed: 50, dropped: 300, switched: 200 };
const fields: Fields = { stage: 'live', measure: 'total', scope: '05' };
const may = { dates: true, scope: true, measure: true };
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
	scope: thought(0.8, 'DE'),
	overNone: 300,
	candidates: 3
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

	it('is no word on a measure that grammar alone tells', () => {
		const opinion = { ...agrees, measure: thought(0.05, 'added' as const) };
		const verdict = verdictOn(opinion, fields, cuts, { ...may, measure: false });
		expect(verdict).toMatchObject({ taken: [], fields });
		expect(verdict.told).toBeCloseTo(0.95 * 0.9 * 0.8, 10);
	});

	it('never is another metric, and no figure only where that is all but certain', () => {
		const other = verdictOn({ ...agrees, metric: thought(0.01, 'funding_eur') }, fields, cuts, may);
		expect(other).toMatchObject({ vetoed: false, taken: [], fields });
		expect(verdictOn({ ...agrees, metric: thought(0.06, 'none') }, fields, cuts, may).vetoed).toBe(false);
		expect(verdictOn({ ...agrees, metric: thought(0.04, 'none') }, fields, cuts, may).vetoed).toBe(true);
	});

	it('leaves alone what may not be changed', () => {
		const scope = thought<string | null>(0.1, 'DE');
		expect(verdictOn({ ...agrees, scope }, fields, cuts, { ...may, scope: false }).taken).toEqual([]);
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

describe('a figure weighed beside the others of its item', async () => {
	const rules = await loadRules();
	const second = rules.second!;
	const item = {
		id: 'x',
		title: 'Hessen: Nachricht',
		digest: 'In Hessen sind inzwischen 412 Onlinedienste verfügbar.',
		published: '2025-03-05'
	};
	const readBy = (arbiter: Arbiter) =>
		createExtractor({ ...rules, second: { ...second, weights: { ...second.weights, arbiter } } }).explain(
			item
		);
	const sure = { always: 5000 };

	it('is left out, and the trace says why, where the arbiter takes it for none', () => {
		const { figures, vetoed } = readBy({ figure: { always: -5000 }, right: sure });
		expect(figures).toEqual([]);
		const veto = vetoed.find(({ reason }) => reason === 'second_opinion')!;
		expect(veto.text).toBe('412');
		expect(veto.steps.at(-1)).toEqual({ stage: 'second', note: 'in the whole item: none, 99 %' });
	});

	it('keeps its values and is doubtful where the arbiter is not sure, however sure its own words are', () => {
		const [drawn] = readBy({ figure: sure, right: sure }).figures;
		const [doubted] = readBy({ figure: sure, right: { always: 0 } }).figures;
		expect(drawn!.figure).toMatchObject({ flags: [], confidence: 'probable' });
		expect(doubted!.figure).toEqual({
			...drawn!.figure,
			flags: ['second_opinion'],
			confidence: 'doubtful'
		});
		expect(doubted!.told).toBe(500);
		expect(doubted!.why.at(-2)!.note).toMatch(/^by its own words right: \d+ %$/);
		expect(doubted!.why.at(-1)!.note).toBe('right: 50 %');
	});
});
