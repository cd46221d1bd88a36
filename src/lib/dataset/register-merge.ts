import type { RegisterCount } from '#lib/schema/register-count.ts';

const what = (c: RegisterCount) =>
	[c.counter, c.metric, c.unit, c.coverage, c.scope, c.subject, c.date].join('|');

/**
 * Which of the counts are not in the register yet.
 * @throws Error where one says another number for the same thing and date: which is right is a person's decision
 */
export function newCounts(
	register: readonly RegisterCount[],
	counts: readonly RegisterCount[]
): RegisterCount[] {
	const known = new Map(register.map((count) => [what(count), count]));
	const fresh: RegisterCount[] = [];
	for (const count of counts) {
		const other = known.get(what(count));
		if (other && other.value !== count.value) {
			throw new Error(
				`${count.counter}, ${count.scope}, ${count.date}, ${count.unit}, ${count.coverage}: the file says ${count.value}, ` +
					`the register ${other.value} (${other.id}); mend the one that is wrong`
			);
		}
		if (other) continue;
		known.set(what(count), count);
		fresh.push(count);
	}
	return fresh;
}
