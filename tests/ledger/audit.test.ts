import { describe, expect, it } from 'vitest';
import { textHash } from '#lib/extract/evidence.ts';
import { audit, isSound, type Audited } from '#lib/ledger/audit.ts';
import { contradiction, correctableFields } from '#lib/ledger/contradiction.ts';
import { replay } from '#lib/ledger/replay.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { figure } from './sample.ts';

const text = 'Insgesamt 650 verfügbar.';
const evidence = {
	text: '650 verfügbar',
	in: 'text' as const,
	start: 10,
	end: 23,
	hash: textHash('650 verfügbar')
};
const known = (fields: Partial<Figure> = {}): Figure => ({
	...figure({ id: 'a', evidence }),
	knownFrom: '2026-11-20',
	knownUntil: null,
	...fields
});
const item = (fields: Partial<NewsItem> = {}): NewsItem => ({
	id: 'item-1',
	url: null,
	publisher: null,
	title: 'Bilanz',
	published: null,
	places: [],
	kind: null,
	digest: text,
	recorded: '2026-11-20',
	flags: [],
	...fields
});
const decision = (fields: Partial<Decision> = {}): Decision => ({
	figure: 'a',
	verdict: 'accept',
	fields: {},
	reason: 'nachgelesen',
	who: 'Redaktion',
	date: '2026-11-21',
	...fields
});
const over = (fields: Partial<Audited> = {}) =>
	audit({
		ledger: [known()],
		decisions: [],
		items: [item()],
		readings: { items: new Set(['item-1']), figures: [figure({ id: 'a', evidence })] },
		day: '2026-11-25',
		...fields
	});

describe('the words of a figure', () => {
	it('replay where they stand as they were read', () => {
		expect(replay(known(), item())).toBe('replays');
		expect(over().broken).toEqual([]);
	});
	it.each<[string, Figure, NewsItem | undefined]>([
		['moved', known(), item({ digest: `Nun: ${text}` })],
		['moved', known({ evidence: { ...evidence, in: 'title' } }), item()],
		['hash', known({ evidence: { ...evidence, hash: 'a'.repeat(64) } }), item()],
		['no_item', known(), undefined]
	])('are broken: %s', (why, told, of) => {
		const found = over({ ledger: [told], items: of ? [of] : [] });
		expect(found.broken).toMatchObject([{ figure: 'a', why }]);
		expect(isSound(found)).toBe(false);
	});
	it('can be looked up in a text of others while that is kept, and are no fault where it is not', () => {
		expect(replay(known(), item({ digest: null, text }))).toBe('replays');
		const found = over({ items: [item({ digest: null })] });
		expect([found.unkept, isSound(found)]).toEqual([1, true]);
	});
	it('of a figure that no longer holds are not asked for', () => {
		expect(over({ ledger: [known({ knownUntil: '2026-11-22' })], items: [] }).broken).toEqual([]);
	});
});

describe('a decision', () => {
	const ended = [known({ knownUntil: '2026-11-22' })];
	it.each(['accept', 'reject', 'correct'] as const)('to %s what never was a figure is lost', (verdict) => {
		const fields = verdict === 'correct' ? { value: 1 } : {};
		const found = over({ decisions: [decision({ figure: 'x', verdict, fields })] });
		expect(found.lost).toMatchObject([{ figure: 'x', why: 'never_read' }]);
		expect(isSound(found)).toBe(false);
	});
	it('on a figure that is no longer read is lost, but for one that rejected it', () => {
		expect(over({ ledger: ended, decisions: [decision()] }).lost).toMatchObject([{ why: 'no_longer_read' }]);
		expect(over({ ledger: ended, decisions: [decision({ verdict: 'reject' })] }).lost).toEqual([]);
	});
	it('that was replaced by a newer one is not asked for', () => {
		const both = [decision(), decision({ verdict: 'reject', date: '2026-11-23' })];
		expect(over({ ledger: ended, decisions: both }).lost).toEqual([]);
	});
});

describe('a decision is contradicted', () => {
	const changed = [known({ knownUntil: '2026-11-22' }), known({ stage: 'rollout', knownFrom: '2026-11-22' })];
	it('not by the reading that it was made on', () => {
		expect(contradiction(decision({ verdict: 'correct', fields: { value: 651 } }), [known()])).toEqual([]);
	});
	it('by a field that is read otherwise since; the ledger tells what was read on its day', () => {
		expect(contradiction(decision(), changed)).toEqual([
			{ field: 'stage', seen: 'live', decided: 'live', now: 'rollout' }
		]);
		expect(isSound(over({ ledger: changed, decisions: [decision()] }))).toBe(false);
	});
	it('not by a reading that came round to the correction', () => {
		const told = decision({ verdict: 'correct', fields: { stage: 'rollout' } });
		expect(contradiction(told, changed)).toEqual([]);
	});
	it('by a third value beside the read and the corrected one', () => {
		const told = decision({ verdict: 'correct', fields: { stage: 'planned' } });
		expect(contradiction(told, changed)).toMatchObject([
			{ seen: 'live', decided: 'planned', now: 'rollout' }
		]);
	});
	it('where it rejected what is read otherwise now', () => {
		expect(contradiction(decision({ verdict: 'reject' }), changed)).toMatchObject([
			{ field: 'stage', decided: null, now: 'rollout' }
		]);
	});
	it('also by a change of the very day, where it noted what it saw', () => {
		const told = decision({ date: '2026-11-22', seen: correctableFields(known()) });
		expect(contradiction(told, changed)).toMatchObject([{ field: 'stage' }]);
	});
	it('no more once somebody decided anew', () => {
		const again = decision({ date: '2026-11-23' });
		expect(over({ ledger: changed, decisions: [decision(), again] }).contradicted).toEqual([]);
	});
});

describe('doubts and unread items', () => {
	it('are told, and are no fault', () => {
		const found = over({
			ledger: [known({ flags: ['undated', 'mixed'] }), known({ id: 'b', flags: ['undated'] })],
			items: [item(), item({ id: 'new' }), item({ id: 'foreign', digest: null }), item({ id: 'empty' })],
			readings: {
				items: new Set(['new', 'empty']),
				figures: [figure({ id: 'n', item: 'new', evidence })]
			}
		});
		expect(found.flags).toEqual([
			{ flag: 'undated', figures: 2 },
			{ flag: 'mixed', figures: 1 }
		]);
		expect(found.unread.map(({ item, why }) => [item, why])).toEqual([
			['new', 'not_recorded'],
			['foreign', 'no_text']
		]);
		expect(found.pending).toEqual({ added: 1, changed: 0, ended: 0 });
		expect(isSound(found)).toBe(true);
	});
	it('are settled by an editor', () => {
		expect(over({ ledger: [known({ flags: ['mixed'] })], decisions: [decision()] }).flags).toEqual([]);
	});
});
