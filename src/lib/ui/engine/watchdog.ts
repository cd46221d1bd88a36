/** Gives up on something that has not been heard of for a while. */
export interface Watchdog {
	/** To be called with every sign of life. */
	alive(): void;
	/** To be called when it is over. */
	stop(): void;
	/** Rejected once there was no sign of life for the given time. */
	gaveUp: Promise<never>;
}

/** A worker that fails to fetch its module never answers, so that only silence tells of it. */
export function watchdog(milliseconds: number, message: string): Watchdog {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let giveUp: (error: Error) => void;
	const gaveUp = new Promise<never>((_, reject) => (giveUp = reject));
	gaveUp.catch(() => undefined);
	const alive = () => {
		clearTimeout(timer);
		timer = setTimeout(() => giveUp(new Error(message)), milliseconds);
	};
	alive();
	return { alive, stop: () => clearTimeout(timer), gaveUp };
}
