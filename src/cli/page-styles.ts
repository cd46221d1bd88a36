import type { Plugin } from 'vite';

/** What Vite tells of a file that it made: those that it begins with, and its styles. */
interface Made {
	isEntry?: boolean;
	imports?: string[];
	css?: string[];
}

/**
 * Gives each entry the styles of all that it begins with.
 *
 * SvelteKit looks for the styles of a page along its imports, and on the way into what is loaded later; a file that it meets
 * there first it takes for late, though the page begins with it too: the server's page then stands without its styles until
 * its scripts have come.
 * @param manifest Vite's, by the names of its files
 */
export function withAllStyles<T extends Made>(manifest: Readonly<Record<string, T>>): Record<string, T> {
	const stylesOf = (name: string): string[] => {
		const reached = new Set([name]);
		for (const one of reached) for (const imported of manifest[one]?.imports ?? []) reached.add(imported);
		return [...new Set([...reached].flatMap((one) => manifest[one]?.css ?? []))];
	};
	return Object.fromEntries(
		Object.entries(manifest).map(([name, made]) => {
			const css = made.isEntry ? stylesOf(name) : [];
			return [name, css.length > 0 ? { ...made, css } : made];
		})
	);
}

/** {@link withAllStyles}, on the manifest that SvelteKit reads. */
export function pageStyles(): Plugin {
	return {
		name: 'page-styles',
		apply: 'build',
		enforce: 'post',
		applyToEnvironment: ({ name }) => name === 'client',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const manifest = bundle['.vite/manifest.json'];
				if (manifest?.type !== 'asset') this.error('there is no manifest of files to add styles to');
				const told = JSON.parse(String(manifest.source)) as Record<string, Made>;
				manifest.source = JSON.stringify(withAllStyles(told), null, 2);
			}
		}
	};
}
