import { check } from '#lib/schema/check.ts';
import { Operator } from '#lib/schema/operator.ts';
import told from '../../../../data/operator.json';

/** Who runs this site, checked. */
export const operator = check(Operator, told, 'operator', 'data/operator.json');
