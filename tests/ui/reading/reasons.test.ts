import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readItemsOf } from '#cli/dataset-inputs.ts';
import { loadExtractor } from '#cli/load-extractor.ts';
import { root } from '#cli/run.ts';
import type { Veto } from '#lib/extract/trace.ts';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { isQuoted, partsOf, vetoKinds, vetoSentence } from '#lib/ui/reading/reasons.ts';
import { metricOf, stepSentence } from '#lib/ui/reading/steps.ts';

afterEach(() => overwriteGetLocale(() => 'de'));

/** Words that the rules' notes are made of, and no German sentence. */
const english =
	/(^|[^\p{L}])(the|of|and|told|before|none|default|for|what|which|most|share|shared|next|with|to|own|fall|expected|loss|saving|counts)([^\p{L}]|$)/u;

/** Every reason that stands in the rules' sources as a literal. */
function reasonsInRules(): string[] {
	const folder = join(root, 'src/lib/extract');
	const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
	return files.flatMap((name) => {
		const source = readFileSync(join(folder, name), 'utf8');
		const given = [...source.matchAll(/(?:\bveto\(|\bdrop\(r, |\bveto: )(['`])([^'`]+)\1/g)];
		const judged = /^(veto|money|money-purpose|taken-back)\.ts$/.test(name)
			? [...source.matchAll(/\breturn (['`])([^'`]+)\1;/g)]
			: [];
		return [...given, ...judged].map((match) => match[2]!);
	});
}

describe('why a number is no figure', () => {
	it('has a sentence for every reason that a rule gives', () => {
		const reasons = reasonsInRules();
		expect(reasons.length).toBeGreaterThan(50);
		const kinds = reasons
			.flatMap((reason) =>
				reason.startsWith('${demand.class}') ? ['demand', 'hypothetical'] : [partsOf(reason).kind]
			)
			.filter((kind) => !kind.includes('${'));
		expect(kinds.filter((kind) => !vetoKinds.has(kind))).toEqual([]);
	});

	it('quotes what stands in the text, and never a note of the rules', () => {
		const text = 'Das Land stellt das Portal ein, das im\u00a0Vorjahr 300 nutzten.';
		expect(['stellt … ein', 'im Vorjahr', 'Im vorjahr', '-portal'].filter((w) => !isQuoted(w, text))).toEqual(
			[]
		);
		const notes = ['of no place', 'expected before', 'fall to', 'private', 'statt', ''];
		expect(notes.filter((words) => isQuoted(words, text))).toEqual([]);
	});

	describe('of the news that are known', () => {
		const names = { placeName: () => 'Hessen', subjectName: () => 'Portal' };
		let refused: { text: string; veto: Veto }[];
		beforeAll(async () => {
			const extractor = await loadExtractor();
			refused = (await readItemsOf(join(root, 'data'))).flatMap((item) =>
				extractor.explain(item).vetoed.map((veto) => ({
					text: veto.part === 'title' ? item.title : (item.text ?? item.digest ?? ''),
					veto
				}))
			);
		}, 120_000);

		it('is a sentence, and its words are German or quoted of the text', () => {
			expect(refused.length).toBeGreaterThan(300);
			const told = refused.map(({ text, veto }) => vetoSentence(veto.reason, text));
			expect(told.filter((sentence) => english.test(sentence))).toEqual([]);
			const without = refused.filter(({ veto }) => !vetoKinds.has(partsOf(veto.reason).kind));
			expect([...new Set(without.map(({ veto }) => veto.reason))]).toEqual([]);
		});

		it('has a sentence for each of its steps', () => {
			const steps = refused.flatMap(({ veto: { steps } }) =>
				steps.map((step) => ({ step, sentence: stepSentence(step, { metric: metricOf(steps), ...names }) }))
			);
			expect(steps.length).toBeGreaterThan(300);
			const untold = steps.filter(({ sentence }) => sentence === null || english.test(sentence));
			expect([...new Set(untold.map(({ step }) => `${step.stage}: ${step.note}`))]).toEqual([]);
		});
	});

	it('has one for whatever a word list says is counted', () => {
		const heads = readFileSync(join(root, 'src/lib/extract/lexicon/heads.csv'), 'utf8');
		const counted = [...heads.matchAll(/,none,(\w+),/g)].map((match) => `counts ${match[1]}`);
		expect(counted.length).toBeGreaterThan(3);
		expect(counted.filter((kind) => !vetoKinds.has(kind))).toEqual([]);
	});

	it.each([
		['year', 'Das ist eine Jahreszahl.'],
		[
			'past: im Vorjahr',
			'Das ist ein früherer Wert, der nur zum Vergleich dasteht. Daran erkannt: „im Vorjahr“.'
		],
		['existing: no word of use', /^So viele Behörden gibt es.*da\.$/],
		['a new rule', /^Eine Regel hat die Zahl ausgeschlossen\.$/],
		['catalogue: of no place', /^So viele Leistungen hat kein Ort; .* eingegangen sind\.$/],
		['denied: bestritt', /^Das bestreitet jemand; .* Daran erkannt: „bestritt“\.$/]
	])('%s', (reason, sentence) => {
		expect(vetoSentence(reason, 'Im Vorjahr bestritt das Land, es seien 300.')).toMatch(sentence);
	});

	it('speaks English too', () => {
		overwriteGetLocale(() => 'en');
		expect(vetoSentence('share', '')).toBe('This is a share, not a count.');
	});
});
