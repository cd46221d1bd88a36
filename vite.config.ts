import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { fewChunks } from './src/cli/chunks.ts';
import { joinedMessages } from './src/cli/joined-messages.ts';
import { lateStyles } from './src/cli/late-styles.ts';
import { messageOptions } from './src/cli/messages.ts';
import { pageStyles } from './src/cli/page-styles.ts';
import { smallerScripts } from './src/cli/smaller-scripts.ts';
import { tellingFiles } from './src/cli/telling-files.ts';

const target = process.env.DIGITALPEGEL_TARGET === 'static' ? 'static' : 'node';

/** Compiles the messages again as they are edited; everything but `vite dev` finds them compiled. */
const liveMessages = () =>
	import('@inlang/paraglide-js').then((paraglide) => paraglide.paraglideVitePlugin(messageOptions));

/** Tests that put something else in the place of a module, which no other test may find. */
const replacing = [
	'tests/cli/commands.test.ts',
	'tests/dataset/frozen.test.ts',
	'tests/ui/pages/known-host.test.ts',
	'tests/ui/view/page-loads.test.ts'
];

export default defineConfig(({ command, mode }) => ({
	plugins: [
		command === 'serve' && mode === 'development' && liveMessages(),
		mode === 'test' && joinedMessages(),
		sveltekit(),
		lateStyles(),
		fewChunks(),
		pageStyles(),
		smallerScripts(),
		target === 'static' && tellingFiles('build-static')
	],
	define: {
		__TARGET__: JSON.stringify(target)
	},
	build: { target: 'es2022' },
	worker: { format: 'es' },
	test: {
		exclude: ['tests/e2e/**'],
		environment: 'node',
		// Read as text where no style sheet is; the test runner would give an empty one.
		css: { include: [/tokens\.css/] },
		// The default leaves one core idle, which on two is half of them.
		maxWorkers: '100%',
		// Commands are tested as processes of their own; a busy machine must not make them fail.
		testTimeout: 60_000,
		hookTimeout: 60_000,
		projects: [
			// Files share what they import: importing it for each anew took longer than most tests.
			{
				extends: true,
				test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: replacing, isolate: false }
			},
			{ extends: true, test: { name: 'alone', include: replacing } }
		]
	}
}));
