import { createHash } from 'node:crypto';
import { figureLine } from '#lib/ledger/ndjson.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Hash of the decisions as they are on disk. */
export const versionOf = (csv: string): string => hashOf(csv);

/** Hash of all that an editor decides on: the figure as it is read, and the decision that holds. */
export const revisionOf = (figure: Figure, decision: Decision | null): string =>
	hashOf(`${figureLine(figure)}\n${JSON.stringify(decision)}`);
