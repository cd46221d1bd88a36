declare global {
	/** Which build this is: `static` has no server that could read the address. */
	const __TARGET__: 'node' | 'static';
}
export {};
