import type { Row } from './rows.ts';
import type { Param } from './statement.ts';

/** An engine that answers SQL over the data set's tables (`sql/schema.sql`), wherever it runs. */
export interface Runner {
	/** @throws with the engine's own message where the query is wrong */
	run(sql: string, params?: readonly Param[]): Promise<Row[]>;
}
