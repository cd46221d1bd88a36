import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '#cli/run.ts';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { partsOf, vetoKinds, vetoNotes, vetoSentence } from '#lib/ui/reading/reasons.ts';

afterEach(() => overwriteGetLocale(() => 'de'));

/** Every reason that stands in the rules' sources as a literal. */
function reasonsInRules(): string[] {
	const folder = join(root, 'src/lib/extract');
	const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
	return files.flatMap((name) => {
		const source = readFileSync(join(folder, name), 'utf8');
		const given = [...source.matchAll(/(?:\bveto\(|\bdrop\(r, |\bveto: )(['`])([^'`]+)\1/g)];
		const judged = /^(veto|money|money-purpose)\.ts$/.test(name)
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
		const quoted = ['ob', 'bei', 'herunterladen', 'nachdem', 'von … auf', 'wer'];
		const details = reasonsInRules()
			.map((reason) => /^[^:]+: ([^$]+)$/.exec(reason)?.[1])
			.filter((detail) => detail !== undefined);
		expect(details.length).toBeGreaterThan(5);
		expect(details.filter((detail) => !vetoNotes.has(detail) && !quoted.includes(detail))).toEqual([]);
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
		['a new rule', 'Eine Regel hat die Zahl ausgeschlossen: a new rule.']
	])('%s', (reason, sentence) => {
		expect(vetoSentence(reason)).toMatch(sentence);
	});

	it('speaks English too', () => {
		overwriteGetLocale(() => 'en');
		expect(vetoSentence('share')).toBe('This is a share, not a count.');
	});
});
