import * as v from 'valibot';

/** Input that its schema refused: says what, where, and what was expected. */
export class SchemaError extends Error {
	override name = 'SchemaError';
	constructor(
		readonly what: string,
		readonly where: string,
		readonly problems: string[]
	) {
		const more = problems.length > 3 ? `; and ${problems.length - 3} more` : '';
		super(`${where}: not a valid ${what}: ${problems.slice(0, 3).join('; ')}${more}`);
	}
}

/**
 * Checks something from outside against its schema.
 * @param where file and line, or address, for the message
 * @throws SchemaError
 */
export function check<S extends v.GenericSchema>(
	schema: S,
	input: unknown,
	what: string,
	where: string
): v.InferOutput<S> {
	const result = v.safeParse(schema, input);
	if (result.success) return result.output;
	const problems = result.issues.map((issue) => {
		const path = v.getDotPath(issue);
		return path ? `${path}: ${issue.message}` : issue.message;
	});
	throw new SchemaError(what, where, problems);
}
