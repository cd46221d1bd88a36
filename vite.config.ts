import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/i18n/paraglide',
			strategy: ['baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit()
	],
	define: {
		__TARGET__: JSON.stringify(process.env.DIGITALPEGEL_TARGET === 'static' ? 'static' : 'node')
	},
	build: { target: 'es2022' },
	worker: { format: 'es' },
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/e2e/**'],
		environment: 'node',
		// Read as text where no style sheet is; the test runner would give an empty one.
		css: { include: [/tokens\.css/] },
		// The default leaves one core idle, which on two is half of them.
		maxWorkers: '100%',
		// Commands are tested as processes of their own; a busy machine must not make them fail.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
