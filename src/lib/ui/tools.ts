/** The parts of a page that do nothing without script, loaded once it stands. */
export async function loadTools() {
	const [{ default: Explore }, { default: SqlBox }] = await Promise.all([
		import('#lib/map/Explore.svelte'),
		import('./SqlBox.svelte')
	]);
	return { Explore, SqlBox };
}
