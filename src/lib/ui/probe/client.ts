import type { Request, Response } from './messages.ts';
import type { ProbeAnswer, ProbeInput } from './read.ts';

/** A worker, as far as this asks it. */
export type Port = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/** Reads texts and files in a worker; nothing that it is given leaves the browser. */
export interface ProbeClient {
	/** Settles when the rules are there. */
	readonly ready: Promise<void>;
	text(input: ProbeInput): Promise<ProbeAnswer>;
	file(name: string, bytes: ArrayBuffer): Promise<ProbeAnswer>;
	close(): void;
}

type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * @param worker started over `reader.worker.ts`
 * @param rules address of the file of rules
 */
export function probeClient(worker: Port, rules: string): ProbeClient {
	const waiting = new Map<number, { done: (response: Response) => void; fail: (error: Error) => void }>();
	let count = 0;
	const failAll = (error: Error) => {
		for (const { fail } of waiting.values()) fail(error);
		waiting.clear();
	};
	worker.addEventListener('message', (event) => {
		const response = (event as MessageEvent<Response>).data;
		const asked = waiting.get(response.id);
		waiting.delete(response.id);
		if (response.kind === 'failed') asked?.fail(new Error(response.message));
		else asked?.done(response);
	});
	worker.addEventListener('error', (event) =>
		failAll(new Error((event as ErrorEvent).message || 'The reader did not start.'))
	);

	const ask = (request: Unnumbered<Request>, transfer: Transferable[] = []) =>
		new Promise<Response>((done, fail) => {
			const id = ++count;
			waiting.set(id, { done, fail });
			worker.postMessage({ ...request, id }, transfer);
		});
	const answer = async (response: Promise<Response>): Promise<ProbeAnswer> => {
		const got = await response;
		if (got.kind !== 'answer') throw new Error(`The reader said ${got.kind}.`);
		return got.answer;
	};

	return {
		ready: ask({ kind: 'open', rules }).then(() => undefined),
		text: (input) => answer(ask({ kind: 'text', input })),
		file: (name, bytes) => answer(ask({ kind: 'file', name, bytes }, [bytes])),
		close() {
			worker.terminate();
			failAll(new Error('The reader was closed.'));
		}
	};
}
