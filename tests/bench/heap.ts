/** What a page holds in memory, in bytes. */
export interface Held {
	/** Of the page's own making: objects, lists, texts, closures. */
	data: number;
	/** What the engine made of its code, which it may throw away. */
	code: number;
}

interface Snapshot {
	snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
	nodes: number[];
}

/** Kinds of nodes that the engine makes for itself. */
const ofEngine = new Set(['code', 'object shape', 'hidden']);
/** What the browser holds: documents, styles, what its tools keep. */
const ofBrowser = new Set(['native', 'synthetic']);

/** Sums up a heap snapshot of V8. */
export function heldIn(written: string): Held {
	const { snapshot, nodes } = JSON.parse(written) as Snapshot;
	const fields = snapshot.meta.node_fields;
	const [kinds] = snapshot.meta.node_types;
	const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
	const held: Held = { data: 0, code: 0 };
	for (let at = 0; at < nodes.length; at += fields.length) {
		const name = kinds[nodes[at + kind]!]!;
		if (ofBrowser.has(name)) continue;
		held[ofEngine.has(name) ? 'code' : 'data'] += nodes[at + size]!;
	}
	return held;
}
