import type { Operator } from '#lib/schema/operator.ts';
import told from '../../../../data/operator.json';

/** Who runs this site; checked when its data are built. */
export const operator: Operator = told;
