import type { Plugin, Rolldown } from 'vite';

type Context = Pick<Rolldown.PluginContext, 'load' | 'resolve'>;

/** Where parts are declared that come late. */
export const declaration = /\/ui\/late\/(\w+-)?parts\.ts$/;
const imported = /\bimport\(\s*'([^']+)'\s*\)/g;
const style = /\.css$/;
const component = /\.svelte$/;

/** The styles of a component and of all that it is made of. */
async function stylesOf(context: Context, id: string, seen: Set<string>): Promise<string[]> {
	if (seen.has(id)) return [];
	seen.add(id);
	const { importedIds } = await context.load({ id, resolveDependencies: true });
	const own = importedIds.filter((one) => style.test(one));
	const inside = importedIds.filter((one) => component.test(one));
	return [...own, ...(await Promise.all(inside.map((one) => stylesOf(context, one, seen)))).flat()];
}

/**
 * The styles of parts that come late come with the page, since what the server wrote of them is seen before. SvelteKit tells by the
 * names of files which styles a page needs that are imported in time only; files that several pages share have none that it knows.
 */
export function lateStyles(): Plugin {
	return {
		name: 'late-styles',
		apply: 'build',
		// Before types are taken out of the code, and its words put otherwise.
		enforce: 'pre',
		applyToEnvironment: ({ name }) => name === 'client',
		transform: {
			filter: { id: declaration },
			async handler(code, id) {
				const seen = new Set<string>();
				const all: string[] = [];
				for (const [, path = ''] of code.matchAll(imported)) {
					const found = await this.resolve(path, id);
					if (!found) throw new Error(`${id}: there is no ${path}`);
					all.push(...(await stylesOf(this, found.id, seen)));
				}
				return { code: code + all.map((one) => `\nimport ${JSON.stringify(one)};`).join(''), map: null };
			}
		}
	};
}
