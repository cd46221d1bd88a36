/** These packages publish no types; this is what the tests use of them. */
declare module 'n3' {
	export interface Term {
		value: string;
		datatype?: Term;
	}
	export interface Quad {
		subject: Term;
		predicate: Term;
		object: Term;
	}
	export class Parser {
		constructor(options?: { format: string });
		parse(text: string): Quad[];
	}
	export class Store {
		constructor(quads: Quad[]);
	}
}
declare module 'rdf-validate-shacl' {
	import type { Store, Term } from 'n3';
	export default class Validator {
		constructor(shapes: Store);
		validate(data: Store): Promise<{ results: { focusNode: Term | null; path: Term | null }[] }>;
	}
}
declare module 'rdf-parser-csvw' {
	import type { Readable } from 'node:stream';
	import type { Quad, Store } from 'n3';
	export default class Parser {
		constructor(options: { metadata: Store; baseIRI: string; timezone: string });
		import(csv: Readable): AsyncIterable<Quad>;
	}
}
declare module 'datapackage' {
	export class Package {
		static load(descriptor: string): Promise<Package>;
		valid: boolean;
		errors: Error[];
		resources: Resource[];
		getResource(name: string): Resource | null;
	}
	export interface Resource {
		name: string;
		read(options: { relations: boolean }): Promise<unknown[]>;
	}
}
