/** The package publishes no types; this is what the tests use of it. */
declare module 'jsonld' {
	const jsonld: {
		toRDF(document: object): Promise<unknown>;
		toRDF(document: object, options: { format: 'application/n-quads'; base: string }): Promise<string>;
		expand(document: object): Promise<unknown>;
	};
	export default jsonld;
}
