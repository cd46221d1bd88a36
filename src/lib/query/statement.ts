/** A value that a query is asked with. */
export type Param = string | number | null;

/** SQL with numbered parameters (`$1`, `$2`), as every engine takes it, and their values in order. */
export interface Statement {
	sql: string;
	params: Param[];
}

/**
 * Puts values into a query of `sql/`, whose parameters have names (`$metric`).
 * @throws where the query names a parameter that has no value
 */
export function statement(text: string, values: Readonly<Record<string, Param>>): Statement {
	const params: Param[] = [];
	const places = new Map<string, number>();
	const sql = text.replace(/--.*$/gm, '').replace(/\$([a-z]\w*)/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`the query needs a value for $${name}`);
		let place = places.get(name);
		if (place === undefined) {
			place = params.push(value);
			places.set(name, place);
		}
		return `$${place}`;
	});
	return { sql: sql.trim().replace(/;$/, ''), params };
}
