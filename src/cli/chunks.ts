import type { Plugin, Rolldown } from 'vite';
import { declaration } from './late-styles.ts';

type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** From this many pages on, what they share comes with the frame of the site, if the first page needs it too. */
const many = 12;

const messageFile = /\/paraglide\/messages\/(\w+)\.js$/;
/** What checks data from outside: only pages that read such data need it, and no other is to begin with it. */
const schemas = /\/node_modules\/valibot\/|\/lib\/schema\/(?!vocabulary)/;
const overview = /\/(\[\[lang=lang\]\]|land\/[^/]+|jahr\/[^/]+)\/\+page\.svelte$/;

/**
 * Modules by the messages that they say. All messages are imported by one module and only then left out, so that who imports one
 * tells nothing.
 */
function speakers(context: Context, index: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	const all = [index];
	for (const at of all) {
		for (const importer of context.getModuleInfo(at)?.importers ?? []) {
			if (importer.includes('/paraglide/')) {
				if (!all.includes(importer)) all.push(importer);
				continue;
			}
			const code = context.getModuleInfo(importer)?.code ?? '';
			for (const [, name = ''] of code.matchAll(/\bm\.(\w+)/g))
				found.set(name, [...(found.get(name) ?? []), importer]);
		}
	}
	return found;
}

/** The routes whose pages cannot begin without a module; an empty one for what the client itself begins with. */
function routesOf(id: string, context: Context, said: () => Map<string, string[]>): Set<string> {
	const routes = new Set<string>();
	const reached = new Set([id]);
	for (const one of reached) {
		const module = context.getModuleInfo(one);
		if (!module) continue;
		if (module.isEntry) routes.add(module.importedIds.find((file) => /\/\+page\.svelte$/.test(file)) ?? '');
		const [, message] = messageFile.exec(one) ?? [];
		for (const importer of message === undefined ? module.importers : (said().get(message) ?? []))
			reached.add(importer);
	}
	return routes;
}

/** The file for what these routes share; null for what the bundler may place. */
function chunkOf(routes: ReadonlySet<string>): string | null {
	const pages = [...routes];
	// The views for pages of others have no frame, and must not get its styles.
	const inOthers = pages.some((page) => page.includes('/e/'));
	const start = pages.some((page) => page.endsWith('/(site)/[[lang=lang]]/+page.svelte'));
	if (!start && !routes.has('')) return pages.length >= many && !inOthers ? 'most' : null;
	if (routes.has('') || pages.length >= many) return inOthers ? 'client' : 'frame';
	if (pages.length < 2) return null;
	if (inOthers) return 'drawing';
	return pages.every((page) => overview.test(page)) ? 'overview' : 'view';
}

/** Whether a module, or any that it begins with, has styles. */
function hasStyles(id: string, context: Context): boolean {
	const reached = new Set([id]);
	for (const one of reached)
		for (const imported of context.getModuleInfo(one)?.importedIds ?? []) {
			if (/\.css$/.test(imported)) return true;
			if (!imported.includes('/node_modules/')) reached.add(imported);
		}
	return false;
}

/**
 * The file for styles of parts that come late: what is drawn in pages of others, too, must not bring the rest along. All others are
 * the bundler's to place.
 */
function stylesOf(id: string, context: Context): string | null {
	const late = context.getModuleInfo(id)?.importers.some((importer) => declaration.test(importer)) === true;
	const inOthers = () => [...routesOf(id, context, () => new Map())].some((page) => page.includes('/e/'));
	return late && inOthers() ? 'drawn' : null;
}

/** Files that are shared, by how many pages: who needs one may need those before it, never those after it. */
const shared = ['drawn', 'client', 'frame', 'drawing', 'view', 'overview', 'schemas', 'most'];

/**
 * Few files of scripts: as brotli a hundred small ones weigh a quarter more than one, and each is a request. What a page loads later
 * stays by itself.
 */
export function fewChunks(): Plugin {
	let said: Map<string, string[]> | undefined;
	const places = new Map<string, string | null>();
	const placeOf = (id: string, context: Context): string | null => {
		// SvelteKit finds the styles of a page by the files that its components are in, and loses those of files that it shares with what is
		// loaded later. So only what neither has styles nor brings any along is put together.
		if (/\.css$/.test(id)) return stylesOf(id, context);
		if (context.getModuleInfo(id)?.isEntry) return null;
		if (/\.svelte$/.test(id) && hasStyles(id, context)) return null;
		if (schemas.test(id)) return 'schemas';
		let place = places.get(id);
		if (place === undefined) {
			const messages = () =>
				(said ??= speakers(context, id.replace(messageFile, '/paraglide/messages/_index.js')));
			place = chunkOf(routesOf(id, context, messages));
			places.set(id, place);
		}
		return place;
	};
	const groups = shared.map((name, i) => ({
		debugName: name,
		name: (id: string, context: Context) => (placeOf(id, context) === name ? name : null),
		priority: shared.length - i
	}));
	return {
		name: 'few-chunks',
		config: ({ build }) =>
			build?.ssr ? undefined : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
	};
}
