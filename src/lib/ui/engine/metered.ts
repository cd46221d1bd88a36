/** The part of the Network Information API that some browsers have. */
interface Connection {
	saveData?: boolean;
	type?: string;
	effectiveType?: string;
}

/**
 * Whether loading megabytes unasked would be rude: the reader saves data, is on a mobile network, or on one so slow
 * that it would take minutes. Browsers that don't tell count as not metered.
 */
export function isMetered(nav: object | undefined = globalThis.navigator): boolean {
	const connection = (nav as { connection?: Connection } | undefined)?.connection;
	if (!connection) return false;
	return (
		connection.saveData === true ||
		connection.type === 'cellular' ||
		['slow-2g', '2g'].includes(connection.effectiveType ?? '')
	);
}
