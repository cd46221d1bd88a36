import type { Page } from '@playwright/test';

/** What the main thread of a page did between two marks, in milliseconds of its own time: what other programs took is not in it. */
export interface ThreadTime {
	/** All tasks, and the longest one. */
	whole: number;
	longest: number;
	/** Tasks above a millisecond, in their order. */
	tasks: number[];
	script: number;
	style: number;
	layout: number;
	paint: number;
}

/** An event of Chromium's tracing, so far as it is used here; times in microseconds. */
interface Traced {
	name: string;
	ph: string;
	pid: number;
	tid: number;
	ts: number;
	dur?: number;
	/** Time of the thread itself. */
	tdur?: number;
	args?: { name?: string };
}

type Kind = 'script' | 'style' | 'layout' | 'paint';
const kinds: Record<string, Kind> = {
	EvaluateScript: 'script',
	FunctionCall: 'script',
	RunMicrotasks: 'script',
	BlinkScheduler_PerformMicrotaskCheckpoint: 'script',
	FireAnimationFrame: 'script',
	TimerFire: 'script',
	EventDispatch: 'script',
	UpdateLayoutTree: 'style',
	Layout: 'layout',
	PrePaint: 'paint',
	Paint: 'paint',
	Layerize: 'paint',
	Commit: 'paint'
};

/** Sums up what lies between `mark:start` and `mark:end` of each pair of marks, in their order. */
export function threadTimes(events: readonly Traced[], mark: string, last = 'end'): ThreadTime[] {
	const at = (end: string) =>
		events.filter((event) => event.name === `${mark}:${end}`).sort((a, b) => a.ts - b.ts);
	const starts = at('start');
	const ends = at(last);
	const { pid, tid } = starts[0] ?? { pid: 0, tid: 0 };
	const own = events
		.filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
	return starts.map(({ ts: from }, i) => {
		const to = ends[i]?.ts ?? Infinity;
		const time: ThreadTime = { whole: 0, longest: 0, tasks: [], script: 0, style: 0, layout: 0, paint: 0 };
		/** Ends of the events that the next one may lie in. */
		const open: { until: number; kind: Kind | undefined }[] = [];
		for (const event of own) {
			const until = event.ts + (event.dur ?? 0);
			if (until <= from) continue;
			if (event.ts >= to) break;
			while (open.length > 0 && open.at(-1)!.until <= event.ts) open.pop();
			// Of a task that began before or ends after, only what lies between: the rest is what measures.
			const within = event.dur ? (Math.min(until, to) - Math.max(event.ts, from)) / event.dur : 1;
			const ms = ((event.tdur ?? 0) / 1000) * within;
			// Whatever lies in nothing else is a task, whoever started it.
			if (open.length === 0) {
				time.whole += ms;
				time.longest = Math.max(time.longest, ms);
				if (ms >= 1) time.tasks.push(ms);
			}
			const kind = kinds[event.name];
			const outer = open.findLast((one) => one.kind !== undefined);
			if (kind && outer?.kind !== kind) {
				time[kind] += ms;
				// Style and layout that a script asks for count as such, and no longer as script.
				if (outer?.kind) time[outer.kind] -= ms;
			}
			open.push({ until, kind });
		}
		return time;
	});
}

/** The longest tasks of a start, in milliseconds of the thread's own time: until the first time that a mark was set, and after it. */
export function longestAround(events: readonly Traced[], mark: string): { before: number; after: number } {
	const marks = events.filter((event) => event.name === mark);
	// An empty document comes before the page.
	const at = marks.sort((a, b) => a.ts - b.ts).at(-1);
	if (!at) throw new Error(`${mark} was not traced`);
	const longest = { before: 0, after: 0 };
	let end = 0;
	for (const event of events
		.filter(({ ph, pid, tid }) => ph === 'X' && pid === at.pid && tid === at.tid)
		.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
		if (event.ts < end) continue;
		end = event.ts + (event.dur ?? 0);
		const side = event.ts < at.ts ? 'before' : 'after';
		longest[side] = Math.max(longest[side], (event.tdur ?? 0) / 1000);
	}
	return longest;
}

/** Traces a page while something is done on it that sets the marks. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<Traced[]> {
	const browser = page.context().browser();
	if (!browser) throw new Error('a page of no browser cannot be traced');
	await browser.startTracing(page, {
		categories: ['toplevel', 'devtools.timeline', 'blink.user_timing', 'loading']
	});
	try {
		await work();
	} catch (error) {
		await browser.stopTracing();
		throw error;
	}
	return (JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Traced[] }).traceEvents;
}
