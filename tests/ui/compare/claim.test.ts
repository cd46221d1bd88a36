import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { differenceOf } from '#lib/query/difference.ts';
import type { Painted } from '#lib/query/paint.ts';
import { intervalOf } from '#lib/query/ranks.ts';
import { claimOf, whyHeading } from '#lib/ui/compare/claim.ts';
import { quantityWords } from '#lib/ui/quantity-words.ts';

const asked = { metric: 'services_live', unit: 'bundle', stage: 'live' } as const;
const names: Record<string, string> = { '16': 'Thüringen', '14': 'Sachsen' };
const painted = (part: Partial<Painted> = {}): Painted => ({
	scope: '16',
	value: 100,
	upper: null,
	bound: 'exact',
	unit: 'bundle',
	coverage: 'all',
	basis: 'total',
	date: '2024-06-30',
	subject: 'alle-leistungen',
	programmes: null,
	compared: true,
	rank: null,
	figure: 'f',
	disputed: false,
	flags: [],
	...part
});
function say(
	first: Partial<Painted> | null,
	second: Partial<Painted> | null,
	knowledge = '2026-01-01',
	about: { subject: string | null; filter: readonly string[] } = { subject: null, filter: [] }
) {
	const a = first && painted({ scope: '16', ...first });
	const b = second && painted({ scope: '14', ...second });
	const side = (scope: string, row: Painted | null) => ({
		scope,
		name: names[scope] ?? scope,
		row,
		otherSubjects: 0
	});
	return claimOf(differenceOf([a, b], ['16', '14'], asked, []), [side('16', a), side('14', b)], {
		...asked,
		...about,
		year: 2024,
		knowledge,
		nameOf: (scope) => names[scope] ?? scope,
		subjectOf: (slug) => slug
	});
}
afterEach(() => overwriteGetLocale(() => 'de'));

describe('a sentence to quote', () => {
	it('says what of a number is not told', () => {
		const { sentence } = say({ value: 120, coverage: 'unknown' }, { value: 100, coverage: 'unknown' });
		expect(sentence).toContain(', Abdeckung nicht genannt)');
	});

	it('says who has more where both are exact, alike and near', () => {
		const { answer, sentence, reservations } = say({ value: 120 }, { value: 100 });
		expect([answer, reservations]).toEqual(['yes', []]);
		expect(sentence).toContain('gibt Thüringen mehr an als Sachsen');
	});
	it('keeps “mindestens”, and says that no order follows', () => {
		const { answer, sentence } = say({ value: 90, bound: 'at_least' }, { value: 100 });
		expect(answer).toBe('no');
		expect(sentence).toContain('mindestens 90');
		expect(sentence).toContain('lässt sich daraus nicht ableiten');
	});
	it('says of what a report is missing: there may be one of another subject', () => {
		expect(say(null, null).sentence).toContain(
			`liegt zu „${m.subject_default_services()}“ weder für Thüringen noch für Sachsen`
		);
		const chosen = { subject: 'wohngeld', filter: ['Wohngeld', 'Quelle: Bitkom'] };
		expect(say(null, null, '2026-01-01', chosen).sentence).toContain(
			'liegt zu „Wohngeld, Quelle: Bitkom“ weder'
		);
		expect(say({}, null).sentence).toContain(
			`Für Sachsen liegt bis dahin zu „${m.subject_default_services()}“ keine datierte Meldung vor`
		);
	});
	it.each([
		[null, null],
		[{}, null],
		[null, {}],
		[{ value: 120 }, {}],
		[{ value: 80 }, {}],
		[{}, {}],
		[{ bound: 'at_least' }, {}]
	] as const)('names its subject and all that the view leaves out: %j, %j', (a, b) => {
		for (const locale of ['de', 'en'] as const) {
			overwriteGetLocale(() => locale);
			const plain = say(a, b);
			const chosen = say(a, b, '2026-01-01', { subject: 'wohngeld', filter: ['Wohngeld', 'Quelle: Bitkom'] });
			expect(plain.sentence).toContain(m.subject_default_services());
			expect(chosen.sentence).toContain('Wohngeld, Quelle: Bitkom');
			expect(chosen.sentence).not.toContain(m.subject_default_services());
		}
	});
	it('says of what a report is missing in a reservation, too, where other units may be told', () => {
		expect(say({}, null).reservations).toContain(
			`Sachsen: keine datierte Meldung zu „${m.subject_default_services()}“ (gezählt: ${m.unit_bundle()}). Keine Meldung ist keine Null.`
		);
	});
	it('tells that a missing report is no zero', () => {
		expect(say({}, null)).toMatchObject({ answer: 'missing' });
		expect(say({}, null).sentence).toContain('das heißt nicht, dass der Stand null ist');
	});
	it('promises nothing of a year that still runs, and takes the age of a report from the day of knowledge', () => {
		const alike = [
			{ value: 120, date: '2023-11-01' },
			{ value: 100, date: '2023-11-01' }
		] as const;
		const running = say(...alike, '2024-10-15');
		expect(running).toMatchObject({ answer: 'yes', reservations: [] });
		expect(running.sentence).toContain('bis 15. Oktober 2024');
		expect(running.sentence).not.toContain('Ende 2024');
		expect(say(...alike).answer).toBe('reserved');
	});
	it('speaks English too', () => {
		overwriteGetLocale(() => 'en');
		expect(say({ value: 120 }, { value: 100 }).sentence).not.toMatch(/gibt|Quelle/);
	});
});

const anySide = fc.record({
	value: fc.integer({ min: 1, max: 400 }),
	bound: fc.constantFrom('exact' as const, 'at_least' as const, 'at_most' as const, 'approx' as const),
	unit: fc.constantFrom('bundle' as const, 'service' as const),
	coverage: fc.constantFrom('all' as const, 'some' as const),
	date: fc.constantFrom('2021', '2023-03', '2024-01-15', '2024-08', '2024-12-31'),
	subject: fc.constantFrom('alle-leistungen', 'x'),
	disputed: fc.boolean()
});
const marks = { more: 'mehr an als', fewer: 'weniger an als', equal: 'gleich viele an' };

it('holds both quantities with their bounds and both dates, whatever it says', () => {
	fc.assert(
		fc.property(anySide, anySide, (a, b) => {
			const { sentence } = say(a, b);
			const equal = sentence.includes(marks.equal);
			for (const side of [a, b]) {
				expect(sentence).toContain(formatDate(side.date, 'de'));
				if (!equal) expect(sentence).toContain(quantityWords(painted(side)));
			}
		})
	);
});

it('names an order only of one thing and of numbers that cannot overlap', () => {
	fc.assert(
		fc.property(anySide, anySide, (a, b) => {
			const { sentence, answer } = say(a, b);
			const [more, fewer, equal] = [marks.more, marks.fewer, marks.equal].map((w) => sentence.includes(w));
			const ordered = more || fewer || equal;
			expect(answer === 'yes' || answer === 'reserved').toBe(ordered);
			if (!ordered) return;
			expect([a.unit, a.coverage, a.subject]).toEqual([b.unit, b.coverage, b.subject]);
			const [first, second] = [intervalOf(painted(a)), intervalOf(painted(b))];
			if (more) expect(first.low).toBeGreaterThan(second.high);
			if (fewer) expect(second.low).toBeGreaterThan(first.high);
			if (equal) expect([a.value, a.bound, b.bound]).toEqual([b.value, 'exact', 'exact']);
		})
	);
});

it('says “yes” without reservation only of two exact, undisputed numbers', () => {
	fc.assert(
		fc.property(anySide, anySide, (a, b) => {
			if (say(a, b).answer !== 'yes') return;
			for (const side of [a, b]) expect([side.bound, side.disputed]).toEqual(['exact', false]);
		})
	);
});

it('has words for each answer', () => {
	const leads = [m.compare_may_yes(), m.compare_may_reserved(), m.compare_may_no(), m.compare_may_missing()];
	expect(new Set(leads).size).toBe(4);
});

describe('what the reasons stand below', () => {
	const heading = (a: Partial<Painted>, b: Partial<Painted> | null) => {
		const rows = [painted({ scope: '16', ...a }), b && painted({ scope: '14', ...b })] as const;
		return whyHeading(differenceOf(rows, ['16', '14'], asked, []), rows);
	};
	it('asks why numbers differ only where they do', () => {
		expect(heading({ value: 120 }, {})).toBe('Warum unterscheiden sich die Zahlen?');
		expect(heading({}, {})).toBeNull();
		expect(heading({}, null)).toBeNull();
	});
	it('tells what to keep in mind where the same number is from another time', () => {
		expect(heading({ date: '2024-01-31' }, {})).toBe('Was ist beim Vergleich zu beachten?');
	});
});

it('dates known by month lie months apart, not days', () => {
	const { reservations } = say({ date: '2025-01', value: 196 }, { date: '2024-03', value: 169 });
	expect(reservations).toContain('Die Meldungen liegen etwa 10 Monate auseinander; die ältere: Sachsen.');
});
