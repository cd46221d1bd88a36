import { describe, expect, it } from 'vitest';
import { EngineState } from '#lib/ui/engine/engine-state.svelte.ts';
import { isMetered } from '#lib/ui/engine/metered.ts';
import type { Engine, Progress, Starter } from '#lib/ui/engine/port.ts';

const answer = { columns: [], rows: [], more: false };
const engine: Engine = { ask: () => Promise.resolve(answer), cancel: () => Promise.resolve() };

/** A starter that is told from outside when it gets on. */
function handStarter(size: () => Promise<number | null> = () => Promise.resolve(34_242_586)) {
	const calls: { report: (p: Progress) => void; done: (e: Engine) => void; fail: (e: Error) => void }[] = [];
	const starter: Starter = {
		size,
		start: (report) => new Promise((done, fail) => calls.push({ report, done, fail }))
	};
	return { starter, calls };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('the engine in the browser', () => {
	it('is not started before somebody needs it', async () => {
		const { starter, calls } = handStarter();
		const state = new EngineState(starter, () => false);
		await settled();
		expect(calls).toHaveLength(0);
		expect(state.status).toEqual({ is: 'idle' });
	});

	it('is started once, however many need it, and tells how much has come', async () => {
		const { starter, calls } = handStarter();
		const state = new EngineState(starter, () => false);
		const both = [state.need(), state.need()];
		expect(calls).toHaveLength(1);
		expect(state.status).toEqual({ is: 'loading', loaded: 0, total: 0 });
		calls[0]!.report({ loaded: 5, total: 20 });
		expect(state.status).toEqual({ is: 'loading', loaded: 5, total: 20 });
		calls[0]!.done(engine);
		expect(await Promise.all(both)).toEqual([engine, engine]);
		expect(state.status).toEqual({ is: 'ready' });
		await state.need();
		expect(calls).toHaveLength(1);
	});

	it('does not fall back to loading when a late report comes', async () => {
		const { starter, calls } = handStarter();
		const state = new EngineState(starter, () => false);
		const ready = state.need();
		calls[0]!.done(engine);
		await ready;
		calls[0]!.report({ loaded: 20, total: 20 });
		expect(state.status).toEqual({ is: 'ready' });
	});

	it('asks first where the connection may cost money, and names the size', async () => {
		const { starter, calls } = handStarter();
		const state = new EngineState(starter, () => true);
		const needed = state.need();
		expect(state.status).toEqual({ is: 'asking', size: null });
		await settled();
		expect(state.status).toEqual({ is: 'asking', size: 34_242_586 });
		expect(calls).toHaveLength(0);
		void state.allow();
		await settled();
		calls[0]!.done(engine);
		expect(await needed).toBe(engine);
	});

	it('asks even where the size is not told', async () => {
		const { starter } = handStarter(() => Promise.reject(new Error('offline')));
		const state = new EngineState(starter, () => true);
		void state.need();
		await settled();
		expect(state.status).toEqual({ is: 'asking', size: null });
	});

	it('loads nothing after a no, but can be allowed later', async () => {
		const { starter, calls } = handStarter();
		const state = new EngineState(starter, () => true);
		const needed = state.need();
		state.decline();
		expect(await needed).toBeNull();
		expect(await state.need()).toBeNull();
		expect(state.status).toEqual({ is: 'declined' });
		expect(calls).toHaveLength(0);
		const later = state.allow();
		calls[0]!.done(engine);
		expect(await later).toBe(engine);
	});

	it('says why it could not start instead of throwing, and may be tried again', async () => {
		const { starter, calls } = handStarter();
		const state = new EngineState(starter, () => false);
		const needed = state.need();
		calls[0]!.fail(new Error('no WebAssembly'));
		expect(await needed).toBeNull();
		expect(state.status).toEqual({ is: 'failed', message: 'no WebAssembly' });
		const again = state.allow();
		calls[1]!.done(engine);
		expect(await again).toBe(engine);
	});
});

describe('a metered connection', () => {
	it.each([
		[{ connection: { saveData: true } }, true],
		[{ connection: { type: 'cellular' } }, true],
		[{ connection: { effectiveType: '2g' } }, true],
		[{ connection: { type: 'wifi', effectiveType: '4g', saveData: false } }, false],
		[{ connection: {} }, false],
		[{}, false],
		[undefined, false]
	])('%j: %s', (nav, metered) => {
		expect(isMetered(nav)).toBe(metered);
	});
});
