/** The parts of a page that do nothing without script, loaded once it stands. */
export async function loadTools() {
	const { default: Explore } = await import('#lib/map/Explore.svelte');
	return { Explore };
}
