/** Makes one thing of each object: what is derived of the same thing is not derived again when it is next asked for. */
export function once<K extends object, T>(make: (of: K) => T): (of: K) => T {
	const made = new WeakMap<K, { of: T }>();
	return (of) => {
		const held = made.get(of) ?? { of: make(of) };
		made.set(of, held);
		return held.of;
	};
}
