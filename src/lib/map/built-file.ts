/** The one file that a glob found. @throws where it has not been built */
export function builtFile<T>(found: Record<string, T>): T {
	const [file] = Object.values(found);
	if (!file) throw new Error('The map has not been built: run `npm run digitalpegel -- places`.');
	return file;
}
