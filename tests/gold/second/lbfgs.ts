/** A function to be made small: gives its value at `x` and writes its slope into `slope`. */
export type Objective = (x: Float64Array, slope: Float64Array) => number;

const dot = (a: Float64Array, b: Float64Array): number => {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
};

/** `a += factor * b`. */
function addTo(a: Float64Array, b: Float64Array, factor: number): void {
	for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
}

/** `a - b`. */
function minus(a: Float64Array, b: Float64Array): Float64Array {
	const difference = new Float64Array(a.length);
	for (let i = 0; i < a.length; i++) difference[i] = a[i]! - b[i]!;
	return difference;
}

/**
 * The lowest point of a smooth, convex function, by L-BFGS (Nocedal and Wright, algorithm 7.5) with halved steps. From zero, and
 * without chance: the same function gives the same point.
 */
export function lowest(of: Objective, size: number, rounds = 45, memory = 5, tolerance = 1e-6): Float64Array {
	let x = new Float64Array(size);
	let slope = new Float64Array(size);
	let value = of(x, slope);
	const pairs: { step: Float64Array; turn: Float64Array; rho: number }[] = [];
	for (let round = 0; round < rounds; round++) {
		const direction = minus(new Float64Array(size), slope);
		const alphas: number[] = [];
		for (let i = pairs.length - 1; i >= 0; i--) {
			const { step, turn, rho } = pairs[i]!;
			alphas[i] = rho * dot(step, direction);
			addTo(direction, turn, -alphas[i]!);
		}
		const last = pairs.at(-1);
		const scale = last ? 1 / (last.rho * dot(last.turn, last.turn)) : 1 / Math.max(1, Math.sqrt(dot(slope, slope)));
		for (let k = 0; k < size; k++) direction[k]! *= scale;
		pairs.forEach(({ step, turn, rho }, i) => addTo(direction, step, alphas[i]! - rho * dot(turn, direction)));
		const down = dot(slope, direction);
		if (down >= 0) break;
		let next = x;
		let nextSlope = slope;
		let nextValue = Infinity;
		for (let length = 1; length > 1e-9 && !(nextValue <= value + 1e-4 * length * down); length /= 2) {
			next = x.slice();
			addTo(next, direction, length);
			nextSlope = new Float64Array(size);
			nextValue = of(next, nextSlope);
		}
		const gain = value - nextValue;
		if (!(gain > 0)) break;
		const step = minus(next, x);
		const turn = minus(nextSlope, slope);
		const curve = dot(step, turn);
		if (curve > 1e-12) pairs.push({ step, turn, rho: 1 / curve });
		if (pairs.length > memory) pairs.shift();
		[x, slope, value] = [next, nextSlope, nextValue];
		if (gain < tolerance * Math.max(1, Math.abs(value))) break;
	}
	return x;
}
