import type {
	Change,
	DecideRequest,
	Desk,
	Done,
	Dossier,
	PlaceChoice,
	PreviewRequest,
	Refusal,
	UndoRequest
} from '#lib/review/protocol.ts';

/** The server refused; nothing was written. */
export class RefusedError extends Error {
	override name = 'RefusedError';
	constructor(readonly refusal: Refusal) {
		super(refusal.message);
	}
}

/** Asks the server below the page's own address, which carries the secret. Page and server are of one build. */
async function ask<T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
	const response = await fetch(`api/${path}`, {
		...(signal ? { signal } : {}),
		...(body === undefined
			? {}
			: { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
	});
	const answer: unknown = await response.json();
	if (!response.ok) throw new RefusedError(answer as Refusal);
	return answer as T;
}

export const api = {
	desk: () => ask<Desk>('desk'),
	dossier: (id: string, signal: AbortSignal) =>
		ask<Dossier>(`figure/${encodeURIComponent(id)}`, undefined, signal),
	places: (words: string) => ask<PlaceChoice[]>(`places?q=${encodeURIComponent(words)}`),
	preview: (request: PreviewRequest, signal: AbortSignal) => ask<Change[]>('preview', request, signal),
	decide: (request: DecideRequest) => ask<Done>('decide', request),
	undo: (request: UndoRequest) => ask<Done>('undo', request)
};
