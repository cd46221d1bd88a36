/** Time as the fetcher sees it; a test puts in its own. */
export interface Clock {
	now(): number;
	sleep(milliseconds: number): Promise<void>;
}

export const realClock: Clock = {
	now: () => Date.now(),
	sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))
};

/**
 * Turns at a host: one request at a time, and `delay` milliseconds from the end of one to the start of the next.
 * Different hosts do not wait for each other.
 */
export class Turns {
	readonly #queues = new Map<string, Promise<unknown>>();
	readonly #ended = new Map<string, number>();
	readonly #clock: Clock;

	constructor(clock: Clock = realClock) {
		this.#clock = clock;
	}

	async take<T>(host: string, delay: () => number, work: () => Promise<T>): Promise<T> {
		const before = this.#queues.get(host) ?? Promise.resolve();
		const turn = before.then(async () => {
			const ended = this.#ended.get(host);
			const wait = ended === undefined ? 0 : ended + delay() - this.#clock.now();
			if (wait > 0) await this.#clock.sleep(wait);
			try {
				return await work();
			} finally {
				this.#ended.set(host, this.#clock.now());
			}
		});
		this.#queues.set(
			host,
			turn.catch(() => undefined)
		);
		return turn;
	}
}
