import { beforeAll, describe, expect, it } from 'vitest';
import { readDecisions, readLedger } from '#cli/ledger-file.ts';
import { assemble } from '#lib/dataset/assemble.ts';
import { spanOf } from '#lib/dataset/dates.ts';
import { load } from '#lib/dataset/write.server.ts';
import { decide } from '#lib/ledger/decide.ts';
import { runnerOf } from '#lib/query/node.server.ts';
import type { Figure } from '#lib/schema/figure.ts';
import { unitsOf } from '#lib/schema/figure.ts';
import { inputsOf, itemsFor } from './counted.ts';

/**
 * DESIGN 4, rule 6, on pairs that are made of every figure of the ledger: one as it is, one as another newspaper might
 * tell it, or as it tells something else. Each pair has a subject of its own, so that no pair meets another.
 */
type Change = (figure: Figure) => Partial<Figure> | null;

const later = (date: string, days: number) => {
	const moved = new Date(`${spanOf(date).day}T00:00:00Z`);
	moved.setUTCDate(moved.getUTCDate() + days);
	return moved.toISOString().slice(0, 10);
};
const dayOf = (figure: Figure) => figure.asOf ?? '';
const counts = (figure: Figure) => figure.metric !== 'funding_eur';

const retold: Record<string, Change> = {
	'on the same day': () => ({}),
	'three weeks later': (f) => ({ asOf: later(dayOf(f), 21) }),
	'with the month alone': (f) => (dayOf(f).length === 10 ? { asOf: dayOf(f).slice(0, 7) } : null),
	'by another rule, with other words': () => ({
		rule: 'other@2',
		evidence: { text: 'anders gesagt', in: 'title', start: 3, end: 16, hash: 'b'.repeat(64) }
	}),
	'as a bound': (f) => (f.bound === 'exact' ? { bound: 'at_least' } : null),
	'without the Land that leads': (f) => (f.lead ? { lead: null } : null)
};

const something: Record<string, Change> = {
	'a value that is one off': (f) => ({ value: f.value + 1, upper: null }),
	'a value of another size': (f) => ({ value: f.value * 10, upper: null }),
	'an upper end': (f) => ({ upper: (f.upper ?? f.value) + 5 }),
	'another place': (f) => ({ scope: f.scope === '05' ? '08' : '05' }),
	'a place within': (f) => (f.scope === '12' ? { scope: '12060' } : null),
	'another unit': (f) => {
		const unit = unitsOf[f.metric].find((u) => u !== f.unit);
		return unit ? { unit } : null;
	},
	'another coverage': (f) => ({ coverage: f.coverage === 'all' ? 'some' : 'all' }),
	'another stage': (f) => ({
		stage: counts(f)
			? f.stage === 'planned'
				? 'live'
				: 'planned'
			: f.stage === 'paid'
				? 'announced'
				: 'paid'
	}),
	'another subject': (f) => ({ subject: `${f.subject}-2` }),
	'no subject': () => ({ subject: null }),
	'an addition': (f) => ({ measure: f.measure === 'added' ? 'total' : 'added' }),
	'the top of a bound': (f) => (f.bound === 'at_most' ? { bound: 'exact' } : { bound: 'at_most' }),
	'a target': (f) => ({ target: f.target === '2031' ? '2032' : '2031' }),
	'a year and a half later': (f) => ({ asOf: later(dayOf(f), 550) }),
	'a level, ten weeks later': (f) => (f.measure === 'total' ? { asOf: later(dayOf(f), 70) } : null),
	'an addition, five weeks later': (f) =>
		f.measure === 'added' && f.period === null && counts(f) ? { asOf: later(dayOf(f), 35) } : null,
	'a round amount, ten weeks later': (f) =>
		f.measure === 'added' && !counts(f) && f.period === null && /^[1-9]\d?0*$/.test(String(f.value))
			? { asOf: later(dayOf(f), 70) }
			: null
};

let real: Figure[];
beforeAll(async () => {
	const all = await readLedger('data');
	const holding = decide(
		all.filter((f) => f.knownUntil === null),
		await readDecisions('data')
	).figures;
	real = holding.filter((f) => f.asOf !== null && f.scope !== null && f.subject !== null);
});

/** How many figures of the pair share a fact, for each real figure that the change is possible for. */
async function together(change: Change): Promise<{ pair: string; one: boolean }[]> {
	const pairs = real.flatMap((figure, n) => {
		const subject = `pair-${n}`;
		const own: Figure = { ...figure, id: `${n}-a`, item: `${n}-a`, subject, confidence: 'sure' };
		// "One more joined" is another one in every item: not what this is about.
		const changed = figure.implied && figure.measure === 'added' ? null : change({ ...own, subject });
		return changed ? [{ own, other: { ...own, ...changed, id: `${n}-b`, item: `${n}-b` } }] : [];
	});
	const ledger = pairs.flatMap(({ own, other }) => [own, other]);
	const inputs = inputsOf(ledger);
	const { connection, close } = await load(inputs, assemble(inputs));
	const rows = await runnerOf(connection).run(
		"SELECT array_to_string(figures, ' ') AS figures FROM facts",
		[]
	);
	close();
	const shared = new Set(rows.map((row) => row.figures));
	return pairs.map(({ own, other }) => ({ pair: own.id, one: shared.has(`${own.id} ${other.id}`) }));
}

describe('a fact that is told again is one fact with two sources', { timeout: 60_000 }, () => {
	it.each(Object.entries(retold))('%s', async (_, change) => {
		const pairs = await together(change);
		expect(pairs.length).toBeGreaterThan(0);
		expect(pairs.filter((pair) => !pair.one)).toEqual([]);
	});
});

describe('what differs in anything that counts is a fact of its own', { timeout: 60_000 }, () => {
	it.each(Object.entries(something))('%s', async (_, change) => {
		const pairs = await together(change);
		expect(pairs.length).toBeGreaterThan(0);
		expect(pairs.filter((pair) => pair.one)).toEqual([]);
	});
});

describe('the same article, read twice', { timeout: 60_000 }, () => {
	const facts = async (second: Partial<Figure>, urls: [string, string]) => {
		const figure = real.find((f) => f.measure === 'total' && dayOf(f).length === 10);
		if (!figure) throw new Error('the ledger has no dated total');
		const ledger: Figure[] = [
			{ ...figure, id: 'a', item: 'one', confidence: 'sure' },
			{ ...figure, id: 'b', item: 'two', confidence: 'sure', ...second }
		];
		const items = itemsFor(ledger).map((item, n) => ({ ...item, url: urls[n] ?? null }));
		const inputs = { ...inputsOf(ledger), items };
		const { connection, close } = await load(inputs, assemble(inputs));
		const rows = await runnerOf(connection).run(
			"SELECT array_to_string(figures, ' ') AS figures, date, coalesce(array_to_string(flags, ' '), '') AS flags FROM facts ORDER BY day",
			[]
		);
		close();
		return { rows, date: figure.asOf };
	};
	const address = 'https://www.example.org/meldung/270-behoerden';
	const again = 'http://example.org/meldung/270-behoerden/#text';

	it('tells one fact at whatever date it is filed under', async () => {
		const { rows } = await facts({ asOf: '2031-01-01' }, [address, again]);
		expect(rows.map((row) => row.figures)).toEqual(['a b']);
	});
	it('lends its date to the reading that has none', async () => {
		const { rows, date } = await facts({ asOf: null, flags: ['undated'] }, [address, again]);
		expect(rows).toEqual([{ figures: 'a b', date, flags: '' }]);
	});
	it('is not known by the address of a whole site', async () => {
		const { rows } = await facts({ asOf: '2031-01-01' }, ['https://example.org/', 'https://example.org']);
		expect(rows.map((row) => row.figures)).toEqual(['a', 'b']);
	});
	it('is not what another article says without a date', async () => {
		const { rows } = await facts({ asOf: null, flags: ['undated'] }, [address, 'https://example.org/other']);
		expect(rows.map((row) => row.figures)).toEqual(['a']);
	});
});
