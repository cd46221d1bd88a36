import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readInputs } from '#cli/dataset-inputs.ts';
import { readDecisions } from '#cli/ledger-file.ts';
import { loadExtractor } from '#cli/load-extractor.ts';
import { Desk, type DeskOptions } from '#cli/review/desk.ts';
import { newToken } from '#cli/review/guard.ts';
import { serveReview } from '#cli/review/server.ts';
import { root } from '#cli/run.ts';
import { wordedItems } from '#cli/worded-items.ts';
import type { Dossier } from '#lib/review/protocol.ts';

let folder: string;
let data: string;
let options: DeskOptions;
let desk: Desk;
const file = () => readFile(join(data, 'decisions.csv'), 'utf8');

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'digitalpegel-'));
	data = join(folder, 'data');
	vi.stubEnv('DIGITALPEGEL_CACHE', join(folder, 'cache'));
	await cp(join(root, 'data'), data, { recursive: true });
	options = {
		data,
		inputs: await readInputs(data, null),
		items: await wordedItems(data),
		extractor: await loadExtractor(),
		today: () => '2099-01-31'
	};
	desk = await Desk.open(options);
	const { version, doubts } = await desk.state();
	open = { version, ids: doubts.filter((d) => d.verdict === null).map((d) => d.id) };
});
afterAll(async () => {
	desk.close();
	vi.unstubAllEnvs();
	await rm(folder, { recursive: true });
});

/** The heaviest figures that nobody decided on, as the untouched file has them. */
let open: { version: string; ids: string[] };
const request = (dossier: Dossier, version: string) => ({
	figure: dossier.figure.id,
	fields: {},
	reason: 'nachgelesen',
	revision: dossier.revision,
	version
});

let untouched: string;
beforeEach(async () => {
	untouched = await file();
});
afterEach(() => writeFile(join(data, 'decisions.csv'), untouched));

describe('the desk', () => {
	it('lists every figure that holds, the heaviest first', async () => {
		const { doubts } = await desk.state();
		expect(doubts.length).toBeGreaterThan(100);
		const weights = doubts.map((d) => d.weight);
		expect(weights).toEqual([...weights].sort((a, b) => b - a));
		expect(doubts.some((d) => d.influence === 'map')).toBe(true);
	});

	it('shows words, numbers and what a decision would change', async () => {
		const { doubts } = await desk.state();
		const land = doubts.find(
			(d) =>
				d.influence === 'map' &&
				d.verdict === null &&
				// What is doubtful is not drawn before it is accepted.
				d.confidence !== 'doubtful' &&
				d.scope !== 'DE' &&
				d.scope?.length === 2 &&
				d.stage === 'live'
		)!;
		const dossier = await desk.dossier(land.id);
		expect(dossier.explanation?.figures.map((f) => f.figure.id)).toContain(land.id);
		expect(dossier.previews.accept).toEqual([]);
		expect(dossier.previews.reject).toContainEqual(
			expect.objectContaining({
				of: 'map',
				scope: land.scope,
				before: expect.objectContaining({}) as unknown
			})
		);
		const doubled = await desk.preview({
			figure: land.id,
			verdict: 'correct',
			fields: { value: land.value * 2 + 1 }
		});
		expect(doubled[0]).toMatchObject({ of: 'map', scope: land.scope, scopeName: land.scopeName });
		expect(doubled[0]?.after?.value).toBeGreaterThan(doubled[0]?.before?.value ?? Infinity);
	});

	it('writes a decision behind all others, with what was seen', async () => {
		const { version, ids } = open;
		const dossier = await desk.dossier(ids[0]!);
		const done = await desk.decide({ ...request(dossier, version), verdict: 'accept' });
		expect(done).toMatchObject({ verdict: 'accept', changedMeanwhile: false });
		const lines = (await file()).split('\n');
		expect(lines.slice(1, -2)).toEqual(untouched.split('\n').slice(1, -1));
		const last = (await readDecisions(data)).at(-1);
		expect(last).toMatchObject({
			figure: ids[0],
			verdict: 'accept',
			reason: 'nachgelesen',
			who: 'Redaktion',
			date: '2099-01-31',
			seen: { value: dossier.figure.value, stage: dossier.figure.stage }
		});
	});

	it('takes its decision back, to the byte', async () => {
		const { version, ids } = open;
		await writeFile(join(data, 'decisions.csv'), untouched.replace(',date\n', ',date,seen\n'));
		const before = await file();
		const dossier = await desk.dossier(ids[0]!);
		const done = await desk.decide({ ...request(dossier, version), verdict: 'reject' });
		const { revision } = done;
		const undone = await desk.undo({ figure: ids[0]!, revision, version: done.version });
		expect(undone).toMatchObject({ verdict: null, revision: dossier.revision });
		expect(await file()).toBe(before);
	});

	it('takes back no decision of others', async () => {
		const { doubts, version } = await desk.state();
		const decided = await desk.dossier(doubts.find((d) => d.verdict !== null)!.id);
		const asked = { figure: decided.figure.id, revision: decided.revision, version };
		await expect(desk.undo(asked)).rejects.toThrow('no decision of this session');
		expect(await file()).toBe(untouched);
	});

	it('loses nothing that another tab or program wrote meanwhile', async () => {
		const { version, ids } = open;
		const [mine, theirs, byHand] = await Promise.all(ids.slice(0, 3).map((id) => desk.dossier(id)));
		await desk.decide({ ...request(theirs!, version), verdict: 'accept' });
		await appendFile(
			join(data, 'decisions.csv'),
			`${byHand!.figure.id},reject,,von Hand,Redaktion,2099-01-30\n`
		);
		const done = await desk.decide({ ...request(mine!, version), verdict: 'reject' });
		expect(done.changedMeanwhile).toBe(true);
		const written = (await readDecisions(data)).slice(-3).map((d) => [d.figure, d.verdict]);
		expect(written).toEqual([
			[ids[1], 'accept'],
			[ids[2], 'reject'],
			[ids[0], 'reject']
		]);
	});

	it('writes nothing where the figure is not what the page showed', async () => {
		const { version, ids } = open;
		const dossier = await desk.dossier(ids[0]!);
		await desk.decide({ ...request(dossier, version), verdict: 'accept' });
		const after = await file();
		await expect(desk.decide({ ...request(dossier, version), verdict: 'reject' })).rejects.toMatchObject({
			kind: 'stale'
		});
		expect(await file()).toBe(after);
	});

	it('writes all of many decisions at once', async () => {
		const { version, ids } = open;
		const dossiers = await Promise.all(ids.slice(0, 8).map((id) => desk.dossier(id)));
		await Promise.all(dossiers.map((d) => desk.decide({ ...request(d, version), verdict: 'accept' })));
		const written = (await readDecisions(data)).slice(-8).map((d) => d.figure);
		expect(written.sort()).toEqual(ids.slice(0, 8).sort());
	});

	it.each([{ value: -1 }, { stage: 'paid', metric: 'services_live' }, { scope: 'Berlin' }, { id: 'x' }])(
		'refuses to correct to %j',
		async (fields) => {
			const { version, ids } = open;
			const dossier = await desk.dossier(ids[0]!);
			await expect(
				desk.decide({ ...request(dossier, version), verdict: 'correct', fields })
			).rejects.toMatchObject({ kind: 'invalid' });
			expect(await file()).toBe(untouched);
		}
	);

	it('writes nothing into a file that is broken', async () => {
		const { version, ids } = open;
		const dossier = await desk.dossier(ids[0]!);
		await appendFile(join(data, 'decisions.csv'), 'broken,perhaps,,x,y,2026-11-24\n');
		const broken = await file();
		await expect(desk.decide({ ...request(dossier, version), verdict: 'accept' })).rejects.toThrow('verdict');
		expect(await file()).toBe(broken);
	});

	it('finds places by the beginning of their name, the largest first', () => {
		expect(desk.places('Brand')[0]).toMatchObject({ key: '12', name: 'Brandenburg' });
		expect(desk.places('')).toEqual([]);
	});
});

describe('the server of the editing page', () => {
	const token = newToken();
	let served: Awaited<ReturnType<typeof serveReview>>;
	let changed = 0;
	beforeAll(async () => {
		await writeFile(join(folder, 'index.html'), 'the page');
		served = await serveReview({
			desk,
			app: folder,
			token,
			port: 0,
			site: null,
			changed: () => (changed += 1)
		});
	});
	afterAll(() => {
		served.server.closeAllConnections();
		served.server.close();
	});
	const origin = () => new URL(served.url).origin;
	const post = (path: string, body: unknown, headers = {}) =>
		fetch(`${served.url}${path}`, { method: 'POST', body: JSON.stringify(body), headers });

	it('listens on this machine alone', () => {
		expect(served.server.address()).toMatchObject({ address: '127.0.0.1' });
	});
	it('answers with the secret in the address, and lets it go nowhere else', async () => {
		const page = await fetch(served.url);
		expect([page.status, await page.text()]).toEqual([200, 'the page']);
		expect(page.headers.get('referrer-policy')).toBe('no-referrer');
		expect(page.headers.get('cache-control')).toBe('no-store');
		expect((await fetch(`${served.url}api/desk`)).status).toBe(200);
	});
	it.each(['/pruefen', '/pruefen/', '/pruefen/api/desk', '/pruefen/wrong/', '/pruefen/wrong/api/desk'])(
		'refuses %s',
		async (path) => {
			const answer = await fetch(origin() + path, { redirect: 'manual' });
			expect(answer.status).toBe(403);
			expect(await answer.text()).not.toContain(token);
		}
	);
	it('decides nothing without the secret', async () => {
		const before = await file();
		const { version, ids } = open;
		const body = { ...request(await desk.dossier(ids[0]!), version), verdict: 'accept' };
		for (const path of ['api/decide', 'wrong/api/decide']) {
			const answer = await fetch(`${origin()}/pruefen/${path}`, {
				method: 'POST',
				body: JSON.stringify(body)
			});
			expect(answer.status).toBe(403);
		}
		expect((await post('api/decide', body, { origin: 'http://evil.example' })).status).toBe(403);
		expect([await file(), changed]).toEqual([before, 0]);
		expect((await post('api/decide', body, { origin: origin() })).status).toBe(200);
		expect(changed).toBe(1);
	});
	it('answers to no other host name, so that no page of the web can reach it', async () => {
		const { port } = new URL(served.url);
		const status = await new Promise((resolve) => {
			http.get(served.url, { headers: { host: `evil.example:${port}` } }, (answer) => {
				answer.resume();
				resolve(answer.statusCode);
			});
		});
		expect(status).toBe(421);
	});
	it('says what is wrong with a request', async () => {
		const answer = await post('api/decide', { figure: 'x' });
		expect(answer.status).toBe(422);
		expect(await answer.json()).toMatchObject({
			error: 'invalid',
			message: expect.stringContaining('verdict') as unknown
		});
		expect((await fetch(`${served.url}api/figure/none`)).status).toBe(404);
	});
	it('hands out no file outside of the page', async () => {
		for (const path of [
			'..%2fdata%2fdecisions.csv',
			'%2e%2e/data/subjects.csv',
			'data/subjects.csv',
			'none.js'
		]) {
			expect((await fetch(served.url + path)).status, path).not.toBe(200);
		}
	});
});
