import type { Plugin, Rolldown } from 'vite';

type Context = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

/** From this many pages on, what they share comes with the frame of the site. */
const many = 12;

const messageFile = /\/paraglide\/messages\/(\w+)\.js$/;
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
	if (routes.has('') || pages.length >= many) return inOthers ? 'client' : 'frame';
	const start = pages.some((page) => page.endsWith('/(site)/[[lang=lang]]/+page.svelte'));
	if (!start || pages.length < 2) return null;
	if (inOthers) return 'drawing';
	return pages.every((page) => overview.test(page)) ? 'overview' : 'view';
}

/** Files that are shared, by how many pages: who needs one may need those before it, never those after it. */
const shared = ['client', 'frame', 'drawing', 'view', 'overview'];

/**
 * Few files of scripts: as brotli a hundred small ones weigh a quarter more than one, and each is a request. What a page loads later
 * stays by itself.
 */
export function fewChunks(): Plugin {
	let said: Map<string, string[]> | undefined;
	const places = new Map<string, string | null>();
	const placeOf = (id: string, context: Context): string | null => {
		// SvelteKit finds the styles of a page by the files that its components are in, and loses those of files that it shares with what is
		// loaded later. So only what has no styles is put together.
		if (/\.(svelte|css)($|\?)/.test(id) || context.getModuleInfo(id)?.isEntry) return null;
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
