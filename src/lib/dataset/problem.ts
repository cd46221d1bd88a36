import { openToAll } from './open-to-all.ts';

/** Why a program gets no answer, as a program reads it (RFC 9457). */
export interface Problem {
	status: number;
	title: string;
	/** What is wrong with this very question, and what to ask instead. */
	detail: string;
}

/** Answers with a problem. @param instance path that was asked for */
export const problem = (
	{ status, title, detail }: Problem,
	instance: string,
	more: HeadersInit = {}
): Response =>
	new Response(`${JSON.stringify({ type: 'about:blank', title, status, detail, instance })}\n`, {
		status,
		headers: {
			'content-type': 'application/problem+json',
			...openToAll,
			'cache-control': 'no-cache',
			...more
		}
	});
