import type { Component } from 'svelte';
import type { Scene } from './rehearse.ts';

/** Writes a part into a page that is not made in a browser. */
export type Write = (
	component: Component,
	options: { props: object; context: Map<unknown, unknown> }
) => string;

/** What a script brings that is got when it is needed. */
export interface Gettable<T> {
	/** What it brings, where it was got already. */
	got(): T | undefined;
	get(): Promise<T>;
}

/** A part of a page whose script is got when it is needed; until then the page shows what the server wrote of it. */
export type Late<Props> = Gettable<Component<Props & object>>;

const parts: Late<never>[] = [];

let write: Write | undefined;

/**
 * Declares what comes late. What could not be got is asked for again at the next call; what was got is kept, as to import again what
 * is there takes until after the next frame.
 */
export function gettable<T>(load: () => Promise<T>): Gettable<T> {
	let got: T | undefined;
	let asked: Promise<T> | undefined;
	return {
		got: () => got,
		get() {
			asked ??= load().then((brought) => (got = brought));
			asked.catch(() => (asked = undefined));
			return asked;
		}
	};
}

/** Declares a part that comes late. */
export function late<Props extends object>(load: () => Promise<Component<Props>>): Late<Props> {
	const part = gettable(load);
	parts.push(part as unknown as Late<never>);
	return part;
}

/** Declares a part whose script is at hand from the beginning, but need not take the page over at once. */
export const atHand = <Props extends object>(component: Component<Props>): Late<Props> => ({
	got: () => component,
	get: () => Promise.resolve(component)
});

/** Gets parts, so that the next state is drawn at once and as a whole. */
export async function getLate(asked: readonly Pick<Gettable<unknown>, 'get'>[]): Promise<void> {
	await Promise.all(asked.map((part) => part.get()));
}

/** Takes over what still is as the server wrote it, part by part; each does it once. */
export const untaken = new Set<() => void>();

/** What is done when somebody comes near the choices of a page: its parts are got, and then the next state is rehearsed. */
export const prepareFor = (asked: readonly Pick<Gettable<unknown>, 'get'>[], scene: Scene): Promise<void> =>
	getLate(asked)
		.then(() => import('./rehearse.ts'))
		.then(({ rehearse }) => rehearse(scene))
		// What could not be got is asked for again by the choice.
		.catch(() => {});

/** What a server does once, before it makes its first page. */
export async function prepareLateParts(by: Write): Promise<void> {
	write = by;
	await getLate(parts);
}

/** The HTML of a part, on a server; nothing in a browser, which has it from there. */
export function writtenOf<Props extends object>(
	part: Late<Props>,
	props: Props,
	context: Map<unknown, unknown>
): string {
	const component = part.got();
	if (!write || !component) throw new Error('a part that comes late was not prepared');
	return write(component as unknown as Component, { props, context });
}
