/** What waits until the next frame is drawn, oldest first. */
const waiting = new Set<() => void>();
let running: Promise<void> | undefined;

/** Milliseconds after which the browser gets its turn again: a key or a click in between waits no longer. */
const share = 12;
/** Milliseconds after which a frame is no longer waited for; in a window that nobody sees none comes. */
const patience = 100;

/** Lets the browser have its turn. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

const nextFrame = () =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(resolve, patience);
		requestAnimationFrame(() => {
			clearTimeout(timer);
			setTimeout(resolve, 0);
		});
	});

async function work(): Promise<void> {
	await nextFrame();
	let start = performance.now();
	for (const one of waiting) {
		waiting.delete(one);
		one();
		// What follows from it is drawn within the same task.
		await null;
		if (performance.now() - start < share) continue;
		await nextTask();
		start = performance.now();
	}
	running = undefined;
}

/**
 * Does something after the next frame, in a task that it shares with little else. To be called in a browser only.
 * @returns takes it back, where it has not been done yet
 */
export function afterFrame(one: () => void): () => void {
	waiting.add(one);
	running ??= work();
	return () => waiting.delete(one);
}

/** When a frame has been drawn and all that waited for it is done. */
export const caughtUp = (): Promise<void> => (running ??= work());
