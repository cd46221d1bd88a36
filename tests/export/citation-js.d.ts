/** The package publishes no types; this is what the tests use of it. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		data: unknown[];
	}
	export const plugins: { config: { get(name: string): { parse: { sentenceCase: string } } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
