import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const importLine = /^import .*\n/gm;

/**
 * All messages as one module: a bundler takes their 1,400 files apart in a moment, but tests load each by itself, in every worker.
 */
export const joinedMessages = (): Plugin => ({
	name: 'joined-messages',
	enforce: 'pre',
	load(id) {
		if (!id.endsWith('/paraglide/messages/_index.js')) return null;
		const files = [...readFileSync(id, 'utf8').matchAll(/^export \* from '(.+)'/gm)].map(([, name = '']) =>
			readFileSync(join(dirname(id), name), 'utf8')
		);
		const imports = new Set(files.flatMap((code) => code.match(importLine) ?? []));
		return [...imports, ...files.map((code) => code.replaceAll(importLine, ''))].join('\n');
	}
});
