import type { Engine, Starter } from './port.ts';
import { isMetered } from './metered.ts';

/** What a reader is told about the database in the browser. */
export type EngineStatus =
	| { is: 'idle' }
	/** Waits for a yes, since the connection may cost money; the size in bytes, null where unknown. */
	| { is: 'asking'; size: number | null }
	| { is: 'loading'; loaded: number; total: number }
	| { is: 'ready' }
	/** Declined, or could not start; the page goes on with the prepared data. */
	| { is: 'declined' }
	| { is: 'failed'; message: string };

/**
 * The database in the browser, started at most once a page and only when somebody needs it. On a metered connection it
 * asks first. Whoever needs it awaits {@link EngineState.need}; `null` means: go on with the prepared data.
 */
export class EngineState {
	status = $state.raw<EngineStatus>({ is: 'idle' });
	readonly #starter: Starter;
	readonly #metered: () => boolean;
	#engine: Promise<Engine | null> | null = null;
	#answer: ((yes: boolean) => void) | null = null;

	constructor(starter: Starter, metered: () => boolean = isMetered) {
		this.#starter = starter;
		this.#metered = metered;
	}

	/** The engine, started where it has not been; null where the reader declined or it can't start. Never throws. */
	need(): Promise<Engine | null> {
		this.#engine ??= this.#begin();
		return this.#engine;
	}

	/** The reader agrees to load it, also after having declined. */
	allow(): Promise<Engine | null> {
		if (this.#answer) this.#answer(true);
		else if (this.status.is === 'declined' || this.status.is === 'failed') this.#engine = this.#load();
		return this.need();
	}

	/** The reader does not want it loaded. */
	decline(): void {
		this.#answer?.(false);
	}

	async #begin(): Promise<Engine | null> {
		if (this.#metered() && !(await this.#ask())) {
			this.status = { is: 'declined' };
			return null;
		}
		return this.#load();
	}

	async #ask(): Promise<boolean> {
		const agreed = new Promise<boolean>((resolve) => (this.#answer = resolve));
		this.status = { is: 'asking', size: null };
		this.#starter.size().then(
			(size) => {
				if (this.status.is === 'asking') this.status = { is: 'asking', size };
			},
			() => undefined
		);
		const yes = await agreed;
		this.#answer = null;
		return yes;
	}

	async #load(): Promise<Engine | null> {
		this.status = { is: 'loading', loaded: 0, total: 0 };
		try {
			const engine = await this.#starter.start(({ loaded, total }) => {
				if (this.status.is === 'loading') this.status = { is: 'loading', loaded, total };
			});
			this.status = { is: 'ready' };
			return engine;
		} catch (error) {
			this.status = { is: 'failed', message: error instanceof Error ? error.message : String(error) };
			return null;
		}
	}
}
