/** The processor's time that a piece of work takes, in microseconds; what other programs do meanwhile does not count. */
function spentOn(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return user + system;
}

/**
 * How the time of a work grows with its size, as an exponent: 1 doubles the time where the size is doubled, 2 makes it four times as
 * long. The best of some tries counts: what the engine compiles or collects in one of them says nothing of the work.
 *
 * @param largest the size to end at; a quarter of it is where it starts
 */
export function growth(work: (size: number) => void, largest: number): number {
	const step = 4;
	const best = (size: number) => Math.min(...[1, 2, 3].map(() => spentOn(() => work(size))));
	const small = best(largest / step);
	return Math.log(best(largest) / small) / Math.log(step);
}
