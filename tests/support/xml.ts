import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { validateXML } from 'xmllint-wasm';

const own = (name: string) => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');
/** The schema of sitemaps.org, as a package ships it. */
const sitemapXsd = () => {
	const at = createRequire(import.meta.url).resolve('sitemap/package.json');
	return readFileSync(join(dirname(at), 'schema', 'sitemap.xsd'), 'utf8');
};

/** What libxml2 finds wrong with a text by a schema of `schemas/`, one line a fault. */
export async function xmlFaults(
	text: string,
	name: 'atom.rng' | 'sitemap.xsd' | 'siteindex.xsd'
): Promise<string[]> {
	const { errors, valid, rawOutput } = await validateXML({
		xml: [{ fileName: 'file.xml', contents: text }],
		schema: [{ fileName: name, contents: own(name) }],
		extension: name.endsWith('.rng') ? 'relaxng' : 'schema',
		preload:
			name === 'sitemap.xsd'
				? [
						{ fileName: 'sitemaps-org.xsd', contents: sitemapXsd() },
						{ fileName: 'xhtml-link.xsd', contents: own('xhtml-link.xsd') }
					]
				: [],
		maxMemoryPages: 4096
	});
	if (valid) return [];
	return errors.length > 0 ? errors.map(({ message }) => message) : [rawOutput];
}
