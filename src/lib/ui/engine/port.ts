/** How much of the engine has arrived, in bytes; `total` is 0 while it is unknown. */
export interface Progress {
	loaded: number;
	total: number;
}

/** One column of an answer. */
export interface Column {
	name: string;
	/** As the engine names it: `VARCHAR`, `DOUBLE`, … */
	type: string;
}

/** An answer, cut off after so many rows. */
export interface Answer {
	columns: Column[];
	rows: unknown[][];
	/** Whether there are rows beyond the last one shown. */
	more: boolean;
}

/** What the user interface needs of the database in the browser. */
export interface Engine {
	/**
	 * Runs what a reader wrote and reads no more than `limit` rows of the answer.
	 * @throws what the database says about the query
	 */
	ask(sql: string, limit: number): Promise<Answer>;
	/** Breaks off what `ask` is doing; its promise is then rejected. */
	cancel(): Promise<void>;
}

/** How the engine is started, so that its state can be tested without it. */
export interface Starter {
	/** Bytes that the first start loads; null where the server doesn't tell. */
	size(): Promise<number | null>;
	start(report: (progress: Progress) => void): Promise<Engine>;
}
