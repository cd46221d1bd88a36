import type { Component } from 'svelte';
import type { Scene } from './rehearse.ts';

/** Writes a part into a page that is not made in a browser. */
export type Write = (
	component: Component,
	options: { props: object; context: Map<unknown, unknown> }
) => string;

/** A part of a page whose script is got when it is needed; until then the page shows what the server wrote of it. */
export interface Late<Props> {
	/** The component, where it was got already. */
	got(): Component<Props & object> | undefined;
	get(): Promise<Component<Props & object>>;
}

const parts: Late<never>[] = [];

let write: Write | undefined;

/** Declares a part that comes late. What could not be got is asked for again at the next call. */
export function late<Props extends object>(load: () => Promise<Component<Props>>): Late<Props> {
	let got: Component<Props> | undefined;
	let asked: Promise<Component<Props>> | undefined;
	const part: Late<Props> = {
		got: () => got,
		get() {
			asked ??= load().then((component) => (got = component));
			asked.catch(() => (asked = undefined));
			return asked;
		}
	};
	parts.push(part as unknown as Late<never>);
	return part;
}

/** Declares a part whose script is at hand from the beginning, but need not take the page over at once. */
export const atHand = <Props extends object>(component: Component<Props>): Late<Props> => ({
	got: () => component,
	get: () => Promise.resolve(component)
});

/** Gets parts, so that the next state is drawn at once and as a whole. */
export async function getLate(asked: readonly Pick<Late<never>, 'get'>[]): Promise<void> {
	await Promise.all(asked.map((part) => part.get()));
}

/** Takes over what still is as the server wrote it, part by part; each does it once. */
export const untaken = new Set<() => void>();

/** What is done when somebody comes near the choices of a page: its parts are got, and then the next state is rehearsed. */
export const prepareFor = (asked: readonly Pick<Late<never>, 'get'>[], scene: Scene): Promise<void> =>
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
