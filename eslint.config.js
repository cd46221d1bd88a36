import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{
		ignores: [
			'.svelte-kit/',
			'build/',
			'build-static/',
			'.cache/',
			'src/lib/i18n/paraglide/',
			'test-results/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node, __TARGET__: 'readonly' } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			// Every link is made by `#lib/ui/links.ts`, which knows the base and the language.
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		// Texts come from anywhere: no pattern may try the same characters in many ways.
		files: ['src/**/*.{ts,svelte}'],
		plugins: { regexp },
		rules: { 'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }] }
	},
	{
		// Nor, where whole texts are read, from every place of them to their end.
		files: ['src/lib/extract/**/*.ts', 'src/lib/news/**/*.ts'],
		rules: { 'regexp/no-super-linear-move': ['error', { report: 'potential' }] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig }
		}
	},
	{
		// The core is pure: no file, network, clock or engine (DESIGN: arrows point one way).
		files: ['src/lib/extract/**/*.ts', 'src/lib/schema/**/*.ts', 'src/lib/ledger/rules/**/*.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: ['node:*', '#lib/dataset/*', '#lib/query/*', '#lib/news/*', '#cli/*'] }
			],
			'no-restricted-globals': ['error', 'fetch', 'Date', 'process', 'window', 'document']
		}
	}
);
