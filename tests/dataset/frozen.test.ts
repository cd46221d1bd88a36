import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { render } from 'svelte/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Inputs } from '#lib/dataset/assemble.ts';
import { buildDataset } from '#lib/dataset/build.server.ts';
import { filesOf } from '#lib/dataset/folder.server.ts';
import type { Recorded } from '#lib/dataset/recorded.ts';
import { outsideLocale } from '#lib/i18n/outside.ts';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Break } from '#lib/schema/break.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { Limit } from '#lib/schema/limit.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import EmbedPage from '#lib/ui/embed/EmbedPage.svelte';
import { loadEmbed } from '#lib/ui/embed/load.ts';
import { viewPicture } from '#lib/ui/picture/picture.server.ts';
import { figure, inputsOf } from '../query/harness.ts';

vi.mock('$app/paths', () => ({ base: '', assets: '', resolve: (path: string) => path }));
vi.mock('$app/state', () => ({
	page: { url: new URL('http://sveltekit-prerender/'), params: {}, data: {} }
}));

beforeAll(() => overwriteGetLocale(outsideLocale));
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

async function built(inputs: Inputs) {
	const folder = mkdtempSync(join(tmpdir(), 'frozen-'));
	folders.push(folder);
	await buildDataset(inputs, folder);
	const read = (name: string) => readFileSync(join(folder, name));
	/** As a site of this folder answers. */
	const fetch = (url: string) => Promise.resolve(new Response(read(url.replace(/^\/daten\//, ''))));
	return { files: filesOf(folder), read, fetch: fetch as typeof globalThis.fetch };
}

const day = '2026-02-07';
const source = { title: 'Ein Zähler', publisher: 'Amt', date: '2020', url: 'https://example.org/' };
const count = (id: string, value: number, recorded: string): Recorded<RegisterCount> => ({
	id,
	counter: 'Zähler',
	metric: 'services_live',
	unit: 'service',
	coverage: 'unknown',
	scope: '12',
	subject: 'ozg',
	value,
	date: '2021-06',
	source,
	recorded
});
const cut = (id: string, date: string, recorded: string): Recorded<Break> => ({
	id,
	kind: 'definition',
	date,
	until: null,
	scopes: ['DE'],
	metric: null,
	units: [],
	subjects: [],
	text: { de: `Bruch ${id}`, en: `Break ${id}` },
	source,
	recorded
});
const bound = (id: string, max: number, recorded: string): Recorded<Limit> => ({
	id,
	kind: 'catalogue',
	metric: 'services_live',
	unit: 'service',
	max,
	date: '2020',
	text: { de: `Grenze ${id}`, en: `Bound ${id}` },
	source,
	recorded
});
const subject = (slug: string, name: string): Inputs['subjects'][number] => ({
	slug,
	name,
	nameEn: name,
	kind: 'programme',
	lead: null,
	names: [],
	home: null,
	common: [],
	offices: [],
	product: null
});

/** What was known on the day: two Länder, two subjects, a count, a break and a bound. */
const then: Figure[] = Array.from({ length: 12 }, (_, i) =>
	figure({
		id: `a${i}`,
		value: 10 + i,
		asOf: `20${14 + i}`,
		scope: i % 2 ? '12' : '14',
		subject: i < 2 ? 'gone' : i < 4 ? 'alle-leistungen' : 'ozg',
		knownFrom: day
	})
);
const thenInputs: Inputs = {
	...inputsOf(then),
	items: inputsOf(then).items.map((one) => ({ ...one, recorded: day })),
	subjects: [subject('ozg', 'Onlinezugang'), subject('gone', 'Vergangenes')],
	register: [count('zaehler-1', 20, day)],
	breaks: [cut('bruch-1', '2018', day)],
	limits: [bound('grenze-1', 20, day)]
};

/** Twenty later records and corrections, and later rows of every table that stands beside the ledger. */
function laterInputs(): Inputs {
	const later = Array.from({ length: 20 }, (_, i) => `2027-03-0${1 + (i % 2)}`);
	const ledger = [
		// Each is read otherwise or no longer, new ones come, of other places, subjects and years too.
		...then.map((f, i) => (i < 10 ? { ...f, knownUntil: later[i] ?? null } : f)),
		...then.slice(2, 8).map((f, i) => ({ ...f, value: f.value * 3, knownFrom: later[i] ?? day })),
		...later.map((knownFrom, i) =>
			figure({
				id: `b${i}`,
				value: 500 + i,
				asOf: i === 0 ? '2009' : '2026-12',
				scope: i % 2 ? '12' : '14',
				subject: 'alle-leistungen',
				knownFrom
			})
		)
	];
	const decisions = later.slice(0, 12).map((date, i) => ({
		figure: `a${i}`,
		verdict: i % 2 ? ('reject' as const) : ('correct' as const),
		fields: i % 2 ? {} : { value: 7 },
		reason: 'nachgelesen',
		who: 'Redaktion',
		date
	}));
	const inputs = inputsOf(ledger, decisions);
	const [barnim] = inputs.places.filter(({ key }) => key === '12');
	return {
		...inputs,
		items: inputs.items.map((one) => ({ ...one, recorded: one.id.includes('-b') ? '2027-03-01' : day })),
		places: inputs.places.map((one) => (one.key === '12' ? { ...one, name: 'Mark Brandenburg' } : one)),
		subjects: [subject('ozg', 'Onlinezugangsgesetz'), subject('gone', 'Vergangenes')],
		register: [...thenInputs.register, count('zaehler-0', 999, '2027-03-03')],
		breaks: [...thenInputs.breaks, cut('bruch-0', '2021', '2027-03-04')],
		limits: [...thenInputs.limits, bound('grenze-0', 11, '2027-03-05')],
		formerNames: [
			{ key: 'ozg', name: 'Onlinezugang', until: '2027-03-06' },
			{ key: '12', name: barnim?.name ?? '', until: '2027-03-06' }
		]
	};
}

/** What an editorial page and a report show of it. */
async function shown(fetch: typeof globalThis.fetch, short: string) {
	const data = await loadEmbed({ fetch, url: new URL('http://localhost/e/') }, short, day);
	const { head, body } = render(EmbedPage, { props: { data } });
	const page = (head + body).replaceAll(/<!--.*?-->/gs, '');
	// That there are newer numbers, and what they tell otherwise, is the one thing that comes later: before the last line.
	const [start = '', foot = ''] = page.split(/(?=<footer)/);
	const [, tag = '', note = '', end = ''] = /^(<footer[^>]*>)(.*)(<p><a .*)$/s.exec(foot) ?? [];
	return { html: start + tag + end, note, svg: viewPicture({ ...data, corrected: [] }) };
}

/** Where two texts part, with what stands around; empty where they are one. */
function parting(before: string, after: string): string {
	if (before === after) return '';
	const at = [...before].findIndex((sign, i) => sign !== after[i]);
	const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
	return `${around(before)} ≠ ${around(after)}`;
}

describe('a chart cited today, after twenty later records and corrections', { timeout: 240_000 }, () => {
	let first: Awaited<ReturnType<typeof built>>;
	let second: Awaited<ReturnType<typeof built>>;
	beforeAll(async () => {
		first = await built(thenInputs);
		second = await built(laterInputs());
	}, 240_000);

	it('rests on the same bytes', () => {
		const files = first.files.filter(
			(file) => file.startsWith('cubes/') || /^((start|metadata)\.json|[a-z]+\.csv)$/.test(file)
		);
		expect(files.length).toBeGreaterThan(10);
		expect(files).toContain('items.csv');
		const same = (file: string, folder: string) => first.read(file).equals(second.read(folder + file));
		expect(same('cubes/services_live.steps.json', '')).toBe(false);
		expect(files.filter((file) => !same(file, `stand/${day}/`))).toEqual([]);
	});
	it('can be cited of each day on which anything changed, and so stays what it was on that day', () => {
		const { stands, knowledge } = JSON.parse(second.read('metadata.json').toString()) as {
			stands: string[];
			knowledge: string;
		};
		expect(stands).toEqual([day, ...[1, 2, 3, 4, 5, 6].map((nth) => `2027-03-0${nth}`)]);
		expect(knowledge).toBe('2027-03-06');
	});
	it.each([
		'karte~einheit=leistung',
		'verlauf~einheit=leistung',
		'verlauf~einheit=leistung~gegenstand=ozg~land=12',
		'rang~einheit=leistung~gegenstand=gone',
		'verlauf~einheit=leistung~von=2015'
	])('is the same page and the same drawing: %s', async (short) => {
		const before = await shown(first.fetch, short);
		const after = await shown(second.fetch, short);
		expect(before.html).toContain('</footer>');
		expect(before.note.trim()).toBe('');
		expect(after.note).toMatch(/7\. Februar 2026.*6\. März 2027/s);
		expect(before.svg).toMatch(/^<svg/);
		expect(parting(before.svg, after.svg)).toBe('');
		expect(parting(before.html.replaceAll(/\s+/g, ' '), after.html.replaceAll(/\s+/g, ' '))).toBe('');
	});
});
