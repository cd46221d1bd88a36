import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '#lib/schema/check.ts';
import { Operator } from '#lib/schema/operator.ts';
import { root } from './run.ts';

/** Who runs the site. @throws Error that names the field where the file is not as it should be */
export function readOperator(): Operator {
	const file = join(root, 'data', 'operator.json');
	return check(Operator, JSON.parse(readFileSync(file, 'utf8')), 'operator', file);
}
