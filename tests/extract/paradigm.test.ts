import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadRuleData } from '#cli/load-extractor.ts';
import { conjugate, type VerbRow } from '#lib/extract/paradigm.ts';

const row = (verb: string, rest: Partial<VerbRow> = {}): VerbRow => ({
	verb,
	present: '',
	past: '',
	participle: '',
	class: 'use',
	counts: 'a',
	with: '',
	...rest
});
const texts = (r: VerbRow) => conjugate(r).map((f) => f.text);
const { verbs } = await loadRuleData();

describe('a verb in all its forms', () => {
	it('conjugates a weak verb from its infinitive', () => {
		expect(texts(row('nutzen'))).toEqual(['nutzen', 'genutzt', 'nutzt', 'nutze', 'nutzte', 'nutzten']);
	});

	it('puts an e after t and d', () => {
		expect(texts(row('arbeiten'))).toEqual(expect.arrayContaining(['arbeitet', 'arbeitete', 'gearbeitet']));
	});

	it('gives no ge- to inseparable verbs and those in -ieren', () => {
		expect(texts(row('erproben'))).toContain('erprobt');
		expect(texts(row('pilotieren'))).toContain('pilotiert');
	});

	it('takes irregular parts as they are told', () => {
		const joined = row('an·schließen', { past: 'schloss', participle: 'geschlossen' });
		expect(texts(joined)).toEqual(expect.arrayContaining(['angeschlossen', 'schlossen', 'anschloss']));
	});

	it('has the second subjunctive of strong verbs, where it is spelt unlike the past', () => {
		const forms = texts(row('hinzu·kommen', { past: 'kam', participle: 'gekommen' }));
		expect(forms).toEqual(expect.arrayContaining(['hinzukäme', 'kämen', 'kamen']));
		expect(texts(row('an·schließen', { past: 'schloss' }))).toContain('schlössen');
		expect(texts(row('bleiben', { past: 'blieb' })).filter((text) => text === 'blieben')).toHaveLength(1);
		expect(texts(row('nutzen')).some((text) => /ü/.test(text))).toBe(false);
	});

	it('sets a particle off, puts it before, or lets "zu" between', () => {
		const forms = conjugate(row('ein·führen'));
		expect(forms).toContainEqual({ text: 'führt', form: 'present', particle: 'ein' });
		expect(forms).toContainEqual({ text: 'einführt', form: 'present', particle: null });
		expect(forms).toContainEqual({ text: 'einzuführen', form: 'infinitive', particle: null });
		expect(forms).toContainEqual({ text: 'eingeführt', form: 'participle', particle: null });
	});

	it('makes no form twice in the same sense, and none with a capital', () => {
		fc.assert(
			fc.property(fc.constantFrom(...verbs), (r) => {
				for (const { text } of conjugate(r)) expect(text).toMatch(/^\p{Ll}{3,}$/u);
			})
		);
	});
});
