import { describe, expect, it } from 'vitest';
import { changeDays, toldAt } from '#lib/ledger/at-day.ts';
import type { Decision } from '#lib/schema/decision.ts';
import { figure } from './sample.ts';

const version = (knownFrom: string, knownUntil: string | null, value: number) => ({
	...figure({ id: 'a', value }),
	knownFrom,
	knownUntil
});
const decision = (date: string, rest: Partial<Decision>): Decision => ({
	figure: 'a',
	verdict: 'accept',
	fields: {},
	reason: 'read again',
	who: 'Redaktion',
	date,
	...rest
});
/** Read on the 10th, corrected by a rule on the 20th, no longer read from the 30th. */
const versions = [version('2026-11-10', '2026-11-20', 100), version('2026-11-20', '2026-11-30', 110)];
const at = (day: string, decisions: Decision[] = []) => {
	const known = toldAt(versions, decisions, day);
	return known.told === null ? null : [known.told.value, known.standing];
};

describe('what was known of a figure at the end of a day', () => {
	it('is nothing before it was first read', () => expect(at('2026-11-09')).toBeNull());
	it('is what the version of that day tells, whatever came later', () => {
		expect(at('2026-11-10')).toEqual([100, 'counts']);
		expect(at('2026-11-19')).toEqual([100, 'counts']);
		expect(at('2026-11-20')).toEqual([110, 'counts']);
		expect(at('2026-11-29')).toEqual([110, 'counts']);
	});
	it('says of one that was no longer read that it did not count', () => {
		expect(at('2026-11-30')).toEqual([110, 'ended']);
	});
	it('has the decisions of that day and of no later one', () => {
		const corrected = decision('2026-11-12', { verdict: 'correct', fields: { value: 101 } });
		const rejected = decision('2026-11-25', { verdict: 'reject' });
		expect(at('2026-11-11', [corrected, rejected])).toEqual([100, 'counts']);
		expect(at('2026-11-12', [corrected, rejected])).toEqual([101, 'counts']);
		expect(at('2026-11-25', [corrected, rejected])).toEqual([110, 'rejected']);
	});
	it('says of a doubtful one that it did not count, until an editor has read it', () => {
		const doubtful = versions.map((told) => ({ ...told, confidence: 'doubtful' as const }));
		const standing = (day: string, decisions: Decision[] = []) => {
			const known = toldAt(doubtful, decisions, day);
			return known.told && known.standing;
		};
		expect(standing('2026-11-12')).toBe('doubtful');
		expect(standing('2026-11-12', [decision('2026-11-12', {})])).toBe('counts');
	});
	it('holds to what an editor saw, where a later reading differs', () => {
		const accepted = decision('2026-11-12', { seen: { value: 100 } });
		expect(at('2026-11-21', [accepted])).toEqual([100, 'counts']);
	});
});

it('the days on which a figure changed are those of its versions and of the words on it, each once', () => {
	expect(changeDays(versions, [decision('2026-11-25', {}), decision('2026-11-20', {})])).toEqual([
		'2026-11-10',
		'2026-11-20',
		'2026-11-25',
		'2026-11-30'
	]);
});
