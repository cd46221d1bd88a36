import { describe, expect, it, vi } from 'vitest';
import { probeClient, type Port, type ProbeClient } from '#lib/ui/probe/client.ts';
import type { Request, Response } from '#lib/ui/probe/messages.ts';
import { isAddress, largestFile, ProbeState } from '#lib/ui/probe/probe-state.svelte.ts';
import type { ProbeAnswer } from '#lib/ui/probe/read.ts';

const empty: ProbeAnswer = { readings: [], left: 0, places: {}, subjects: {}, problems: [] };

/** A client whose answers are given by hand, in any order. */
function byHand() {
	const asked: { text: string; give: (answer: ProbeAnswer) => void }[] = [];
	const client: ProbeClient = {
		ready: Promise.resolve(),
		text: ({ text }) => new Promise((give) => asked.push({ text, give })),
		file: (name) => new Promise((give) => asked.push({ text: name, give })),
		close: vi.fn()
	};
	return { asked, client };
}
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('the state of the page', () => {
	it('starts no reader before it is needed, and one only', async () => {
		const { client } = byHand();
		const start = vi.fn(() => client);
		const probe = new ProbeState(start);
		expect(start).not.toHaveBeenCalled();
		await probe.open();
		await probe.open();
		expect(start).toHaveBeenCalledOnce();
		expect(probe.status).toEqual({ is: 'ready' });
	});

	it('never lets a late answer replace a newer one', async () => {
		const { asked, client } = byHand();
		const probe = new ProbeState(() => client);
		probe.text = 'first';
		void probe.read();
		await settled();
		probe.text = 'second';
		void probe.read();
		await settled();
		const newer = { ...empty, left: 2 };
		asked[1]?.give(newer);
		asked[0]?.give({ ...empty, left: 1 });
		await settled();
		expect(asked.map(({ text }) => text)).toEqual(['first', 'second']);
		expect(probe.answer).toBe(newer);
	});

	it('asks for nothing where there is only an address, and says so', async () => {
		const { asked, client } = byHand();
		const probe = new ProbeState(() => client);
		probe.text = ' https://example.org/meldung ';
		await probe.read();
		expect(probe.address).toBe(true);
		expect(asked).toEqual([]);
		expect(isAddress('Mehr auf https://example.org/meldung')).toBe(false);
	});

	it('tells of a date that is none', () => {
		const probe = new ProbeState(() => byHand().client);
		probe.date = '31.02.2025';
		expect(probe.badDate).toBe(true);
		probe.date = '5.3.2025';
		expect(probe.badDate).toBe(false);
		expect(probe.published).toBe('2025-03-05');
	});

	it('refuses a file that is too large before it reads it', async () => {
		const probe = new ProbeState(() => byHand().client);
		const arrayBuffer = vi.fn<() => Promise<ArrayBuffer>>();
		await probe.file({ name: 'a.txt', size: largestFile + 1, arrayBuffer });
		expect(arrayBuffer).not.toHaveBeenCalled();
		expect(probe.status).toEqual({ is: 'failed', message: expect.stringContaining('5') });
	});

	it('tells why the reader did not start, and tries again the next time', async () => {
		const broken = { ...byHand().client, ready: Promise.reject(new Error('no rules')) };
		const good = byHand().client;
		const start = vi.fn<() => ProbeClient>().mockReturnValueOnce(broken).mockReturnValueOnce(good);
		const probe = new ProbeState(start);
		expect(await probe.open()).toBeNull();
		expect(probe.status).toEqual({ is: 'failed', message: expect.stringContaining('no rules') });
		expect(broken.close).toHaveBeenCalled();
		expect(await probe.open()).toBe(good);
		expect(probe.status).toEqual({ is: 'ready' });
	});
});

describe('the client of the worker', () => {
	function port() {
		const listeners: Record<string, (event: unknown) => void> = {};
		const sent: Request[] = [];
		const worker: Port = {
			postMessage: (message: Request) => void sent.push(message),
			addEventListener: (type: string, listener: unknown) => {
				listeners[type] = listener as (event: unknown) => void;
			},
			terminate: vi.fn()
		};
		return { worker, sent, say: (data: Response) => listeners.message?.({ data }), listeners };
	}

	it('gives each answer to the one who asked', async () => {
		const { worker, sent, say } = port();
		const client = probeClient(worker, '/daten/rules.json');
		const input = { text: 'a', heading: '', place: '', published: null };
		const [a, b] = [client.text(input), client.text(input)];
		const ids = sent.map(({ id }) => id);
		say({ id: ids[0]!, kind: 'ready' });
		say({ id: ids[2]!, kind: 'answer', answer: { ...empty, left: 2 } });
		say({ id: ids[1]!, kind: 'answer', answer: { ...empty, left: 1 } });
		await client.ready;
		expect(await a).toMatchObject({ left: 1 });
		expect(await b).toMatchObject({ left: 2 });
	});

	it('fails whoever waits when the worker breaks, or says that it failed', async () => {
		const { worker, sent, say, listeners } = port();
		const client = probeClient(worker, '/daten/rules.json');
		say({ id: sent[0]!.id, kind: 'failed', message: '404' });
		await expect(client.ready).rejects.toThrow('404');
		const file = client.file('a.txt', new ArrayBuffer(1));
		listeners.error?.({ message: 'broken' });
		await expect(file).rejects.toThrow('broken');
	});
});
