import { formatBytes } from '#lib/i18n/bytes.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { toldDate } from '#lib/news/dates.ts';
import type { ProbeClient } from './client.ts';
import type { ProbeAnswer, ProbeInput } from './read.ts';

export type ProbeStatus =
	| { is: 'idle' }
	| { is: 'loading' }
	| { is: 'reading' }
	| { is: 'ready' }
	| { is: 'failed'; message: string };

/** Larger files are no news; a browser would be busy with them for long. */
export const largestFile = 5_000_000;
/** How long typing has to rest before what was typed is read. */
const rest = 150;

/** Whether a text is an address and nothing else. */
export const isAddress = (text: string): boolean => /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text);

/** What stands in the form of the page, and what came of it. */
export class ProbeState {
	text = $state('');
	place = $state('');
	heading = $state('');
	date = $state('');
	answer = $state.raw<ProbeAnswer | null>(null);
	status = $state.raw<ProbeStatus>({ is: 'idle' });

	readonly published = $derived(toldDate(this.date));
	readonly badDate = $derived(this.date.trim() !== '' && this.published === null);
	readonly address = $derived(isAddress(this.text));

	#start: () => ProbeClient;
	#client: ProbeClient | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Counts what was asked, so that a late answer never replaces a newer one. */
	#asked = 0;

	/** @param start starts the reader; called when it is needed for the first time, and again after a failure */
	constructor(start: () => ProbeClient) {
		this.#start = start;
	}

	/** Loads the rules, so that they are there when a text comes. */
	async open(): Promise<ProbeClient | null> {
		if (this.#client === null) {
			this.status = { is: 'loading' };
			const client = this.#start();
			this.#client = client;
			try {
				await client.ready;
				if (this.#client === client && this.status.is === 'loading') this.status = { is: 'ready' };
			} catch (error) {
				client.close();
				this.#client = null;
				this.#failed(error);
			}
		}
		return this.#client;
	}

	/** Reads what stands in the form, once typing rests. */
	changed(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.read(), rest);
	}

	/** Reads what stands in the form. */
	async read(): Promise<void> {
		clearTimeout(this.#timer);
		if (this.text.trim() === '' || this.address) {
			this.#asked++;
			this.answer = null;
			return;
		}
		const { text, place, heading, published } = this;
		await this.#ask((client) => client.text({ text, place, heading, published }));
	}

	/** Reads a file as the command line would; the form is emptied, since the file tells all by itself. */
	async file(file: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<void> {
		clearTimeout(this.#timer);
		this.clear();
		if (file.size > largestFile) {
			const size = formatBytes(largestFile, getLocale());
			this.status = { is: 'failed', message: m.probe_too_large({ size }) };
			return;
		}
		await this.#ask(async (client) => client.file(file.name, await file.arrayBuffer()));
	}

	/** Fills the form with an example and reads it. */
	async fill(example: ProbeInput): Promise<void> {
		this.text = example.text;
		this.place = example.place;
		this.heading = example.heading;
		this.date = example.published ?? '';
		await this.read();
	}

	clear(): void {
		clearTimeout(this.#timer);
		this.#asked++;
		this.text = this.place = this.heading = this.date = '';
		this.answer = null;
		if (this.status.is === 'failed') this.status = { is: this.#client ? 'ready' : 'idle' };
	}

	/** Ends the reader. */
	close(): void {
		clearTimeout(this.#timer);
		this.#client?.close();
		this.#client = null;
	}

	async #ask(work: (client: ProbeClient) => Promise<ProbeAnswer>): Promise<void> {
		const asked = ++this.#asked;
		const client = await this.open();
		if (!client || asked !== this.#asked) return;
		try {
			await client.ready;
			this.status = { is: 'reading' };
			const answer = await work(client);
			if (asked !== this.#asked) return;
			this.answer = answer;
			this.status = { is: 'ready' };
		} catch (error) {
			if (asked === this.#asked) this.#failed(error);
		}
	}

	#failed(error: unknown): void {
		const message = error instanceof Error ? error.message : String(error);
		this.status = { is: 'failed', message: m.probe_failed({ message }) };
	}
}
