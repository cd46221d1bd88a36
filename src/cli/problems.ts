import type { Problem } from '#lib/news/reading.ts';

/** Tells problems on standard error: what, where, what to do. */
export function tell(problems: readonly Problem[]): void {
	for (const { level, where, what, todo } of problems) console.error(`${level}: ${where}: ${what}; ${todo}`);
}

export const failed = (problems: readonly Problem[]): boolean => problems.some((p) => p.level === 'error');

/** `1 item`, `2 items`. */
export const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
