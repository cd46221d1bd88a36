import { expect, test } from 'vitest';
import { beginning, smallerScripts } from '#cli/smaller-scripts.ts';

const chunk = (imports: string[], isEntry = false, code = '') => ({
	type: 'chunk' as const,
	isEntry,
	imports,
	code
});
const bundle = () => ({
	'entry/start.js': chunk(['chunks/client.js'], true),
	'nodes/4.js': chunk(['chunks/frame.js'], true),
	'chunks/frame.js': chunk(['chunks/client.js']),
	'chunks/client.js': chunk(
		[],
		false,
		'const once=(a)=>{const b=a+1;const c=b*2;return c};export const two=()=>once(1);'
	),
	'chunks/map.js': chunk(['chunks/client.js'], false, 'const once=(a)=>{const b=a;return b};export{once}'),
	'style.css': { type: 'asset' as const }
});

test('a page begins with its entry and all that this imports, not with what is loaded later', () => {
	expect([...beginning(bundle())].sort()).toEqual([
		'chunks/client.js',
		'chunks/frame.js',
		'entry/start.js',
		'nodes/4.js'
	]);
});

test('a script that pages begin with is made smaller and does the same; another is left as it is', async () => {
	const files = bundle();
	const { handler } = smallerScripts().generateBundle as {
		handler(options: unknown, files: unknown): Promise<void>;
	};
	await handler(undefined, files);
	const { code } = files['chunks/client.js'];
	expect(code.length).toBeLessThan(bundle()['chunks/client.js'].code.length);
	const { two } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { two(): number };
	expect(two()).toBe(4);
	expect(files['chunks/map.js']).toEqual(bundle()['chunks/map.js']);
});
