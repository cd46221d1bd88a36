import { describe, expect, it } from 'vitest';
import { plainMessage, plainRuntime } from '../../src/cli/plain-messages.ts';

const head = `/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';
`;
const text = (locale: string, written: string, inputs = 'i') =>
	`const ${locale}_until = /** @type {(inputs: UntilInputs) => LocalizedString} */ (${inputs}) => {
	return /** @type {LocalizedString} */ (\`${written}\`)
};

`;
const choice = `export const until = /** @type {((inputs: UntilInputs) => LocalizedString)} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "de") return de_until(inputs)
	return en_until(inputs)
});`;
type Tell = (inputs?: object, options?: object) => string;
/** The message as a browser would say it. */
const run = (code: string, german: boolean) =>
	new Function(
		'inGerman',
		`${code.replace(/^import .*$/m, '').replace('export const', 'const')}; return until;`
	)((options?: { locale?: string }) => (options?.locale ?? (german ? 'de' : 'en')) === 'de') as Tell;

describe('a compiled message', () => {
	const code = plainMessage(
		head + text('de', 'bis ${i?.day} \\`um\\`') + text('en', 'until ${i?.day}') + choice
	);
	it('says its text in the language of the page, or the one that is asked for', () => {
		expect(run(code, true)({ day: '$1' })).toBe('bis $1 `um`');
		expect(run(code, false)({ day: '$1' })).toBe('until $1');
		expect(run(code, true)({ day: '2' }, { locale: 'en' })).toBe('until 2');
	});
	it('has no function for each language', () => {
		expect(code).not.toMatch(/(de|en)_until|experimentalStaticLocale/);
	});
	it('keeps what is more than a text', () => {
		const plural = text('de', 'bis ${i?.day}').replace('{\n', '{const plural = 1;\n');
		const kept = plainMessage(head + plural + text('en', 'until ${i?.day}') + choice);
		expect(kept).toContain('const plural = 1;');
		expect(run(kept, true)({ day: '3' })).toBe('bis 3');
		expect(run(kept, false)({ day: '3' })).toBe('until 3');
	});
	it('stays as it is where it tells its parts, too', () => {
		const marked = `${head}export const until = Object.assign(
		(inputs) => 'bis',
		{
			parts: (inputs) => []
		}
);`;
		expect(plainMessage(marked)).toBe(marked);
	});
	it('is refused where it was compiled in another way', () => {
		expect(() => plainMessage(head + text('de', 'a') + text('en', 'b'))).toThrow('another way');
		expect(() => plainMessage(text('de', 'a') + text('en', 'b') + choice)).toThrow('another way');
	});
});

describe('the runtime of messages', () => {
	const runtime = `export const baseLocale = "de";
export const strategy = [
  "baseLocale"
];
export let getLocale = () => {
    return resolve();
};
export const overwriteGetLocale = (fn) => {
    getLocale = fn;
};
`;
	it('looks for no language', () => {
		const code = plainRuntime(runtime);
		expect(code).toContain('export let getLocale = () => baseLocale;\nexport const overwriteGetLocale');
		expect(code).not.toContain('resolve');
	});
	it('is refused where a language would be looked for, or it was compiled in another way', () => {
		expect(() => plainRuntime(runtime.replace('"baseLocale"\n', '"url", "baseLocale"\n'))).toThrow(
			'another way'
		);
		expect(() => plainRuntime(runtime.replace('let getLocale', 'const getLocale'))).toThrow('another way');
	});
});
