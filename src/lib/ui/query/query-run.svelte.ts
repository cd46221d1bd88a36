import type { Engine, Answer } from '../engine/port.ts';

/** An answer with the query that it answers. */
export interface Answered {
	sql: string;
	answer: Answer;
}

/**
 * Runs what is written, one query at a time: a newer one takes the place of the one before, whose answer is dropped
 * whenever it comes, so that no answer ever stands under another query.
 */
export class QueryRun {
	running = $state(false);
	cancelled = $state(false);
	answered = $state.raw<Answered | null>(null);
	/** What went wrong, with the query that it went wrong with. */
	failure = $state.raw<{ sql: string; message: string } | null>(null);
	readonly #need: () => Promise<Engine | null>;
	#engine: Engine | null = null;
	/** Which run is the newest; the others have nothing to say any more. */
	#turn = 0;
	/** The query that the engine works on, which can do one at a time. */
	#working: Promise<unknown> = Promise.resolve();

	constructor(need: () => Promise<Engine | null>) {
		this.#need = need;
	}

	/**
	 * Runs a query in place of the one that may be running.
	 * @param prepare what has to be asked of the engine before
	 */
	async run(sql: string, limit: number, prepare?: (engine: Engine) => Promise<void>): Promise<void> {
		this.clear();
		const turn = this.#turn;
		const isNewest = () => turn === this.#turn;
		const isWanted = () => isNewest() && !this.cancelled;
		const before = this.#working;
		this.running = true;
		const work = async () => {
			await before;
			const engine = await this.#need();
			if (!engine || !isWanted()) return;
			this.#engine = engine;
			await prepare?.(engine);
			if (!isWanted()) return;
			const answer = await engine.ask(sql, limit);
			if (isWanted()) this.answered = { sql, answer };
		};
		this.#working = work().catch((error: unknown) => {
			if (isWanted()) this.failure = { sql, message: error instanceof Error ? error.message : String(error) };
		});
		await this.#working;
		if (isNewest()) this.running = false;
	}

	/** Forgets what was answered, and breaks off what is running. */
	clear(): void {
		this.#turn += 1;
		if (this.running) void this.#engine?.cancel().catch(() => undefined);
		this.running = false;
		this.cancelled = false;
		this.answered = null;
		this.failure = null;
	}

	/** Breaks off what is running because a reader says so. */
	async cancel(): Promise<void> {
		this.cancelled = true;
		await this.#engine?.cancel();
	}
}
