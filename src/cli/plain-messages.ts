/**
 * Compiled messages, written shorter: each told its language by a helper of its own text and looked for one in ways that this site does
 * not use. All pages carry messages, so that this weighs on each.
 */

const tells = 'inGerman';
const textOf = (locale: string, name: string) =>
	new RegExp(
		`const ${locale}_${name} = /\\*\\*.*?\\*/ \\((i?)\\) => \\{\\n\\treturn /\\*\\* @type \\{LocalizedString\\} \\*/ \\((\`(?:[^\`\\\\]|\\\\.)*\`)\\)\\n\\};\\n*`
	);
const choice =
	/export const (\w+) = \/\*\*.*?\*\/ \(\(inputs(?: = \{\})?, options = \{\}\) => \{\n\tconst locale = experimentalStaticLocale \?\? options\.locale \?\? getLocale\(\)\n\tif \(locale === "de"\) return de_\1\(inputs\)\n\treturn en_\1\(inputs\)\n\}\);/;
const imported = "import { getLocale, experimentalStaticLocale } from '../runtime.js';";

/**
 * A message that is one text in each language is that text, without a function for each. One with marked parts stays as it is
 * compiled: it tells its parts, too, and there are few.
 * @throws Error where messages are compiled in another way than is known here
 */
export function plainMessage(code: string): string {
	if (/^\t\t\tparts: /m.test(code)) return code;
	const [whole, name] = choice.exec(code) ?? [];
	if (whole === undefined || name === undefined || !code.includes(imported))
		throw new Error('messages are compiled in another way than before');
	const german = textOf('de', name).exec(code);
	const english = textOf('en', name).exec(code);
	const told = `export const ${name} = (i, options) => ${tells}(options) ? `;
	const begun = code.replace(imported, `import { ${tells} } from '../runtime.js';`);
	if (!german || !english) return begun.replace(whole, () => `${told}de_${name}(i) : en_${name}(i);`);
	return begun
		.replace(german[0], '')
		.replace(english[0], '')
		.replace(whole, () => `${told}${german[2]} : ${english[2]};`);
}

const lookup = /export let getLocale = \(\) => \{\n.*?\n\};/s;

/**
 * The language is what it is overwritten by, and until then the first of the site: nothing else is asked, as no strategy is set.
 * @throws Error where the runtime is compiled in another way than is known here
 */
export function plainRuntime(code: string): string {
	if (!lookup.test(code) || !/export const strategy = \[\s*"baseLocale"\s*\];/.test(code))
		throw new Error('the runtime of messages is compiled in another way than before');
	const plain = code
		.replace(lookup, 'export let getLocale = () => baseLocale;')
		.replace(/= (cookieName\.replace|new RegExp)\(/g, '= /* @__PURE__ */ $1(');
	return `${plain}
export const ${tells} = (options) => (options?.locale ?? getLocale()) === "de";
`;
}
