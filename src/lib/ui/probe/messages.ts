import type { ProbeAnswer, ProbeInput } from './read.ts';

/** What the page asks of the worker. */
export type Request = { id: number } & (
	| { kind: 'open'; rules: string }
	| { kind: 'text'; input: ProbeInput }
	| { kind: 'file'; name: string; bytes: ArrayBuffer }
);

/** What the worker says; `ready` answers `open`. */
export type Response = { id: number } & (
	{ kind: 'ready' } | { kind: 'answer'; answer: ProbeAnswer } | { kind: 'failed'; message: string }
);
