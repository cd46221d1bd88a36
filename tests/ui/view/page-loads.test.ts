import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { keepLoad, loadAt } from '#lib/ui/view/page-loads.ts';

let stands = false;
vi.mock('#lib/ui/view/hydration.ts', () => ({ isHydrated: () => stands }));

const home = 'https://example.org/';
let asked: string[] = [];
const load = async ({ url }: { url: URL }) => {
	asked.push(url.search);
	if (url.search === '?down') throw new Error('not to be had');
	return { of: url.search };
};

beforeAll(() => vi.stubGlobal('location', new URL(home)));
afterAll(() => void vi.unstubAllGlobals());

it('gets nothing of a page that was not loaded', async () => {
	expect(await loadAt('/elsewhere/')).toBeNull();
});

it('gets a state anew until the first page stands, and then once', async () => {
	keepLoad(new URL(home), load);
	const early = await loadAt('/?bis=2020');
	stands = true;
	const late = await loadAt('/?bis=2020');
	expect(late).toEqual({ href: `${home}?bis=2020`, data: { of: '?bis=2020' } });
	expect(late!.data).not.toBe(early!.data);
	expect((await loadAt(`${home}?bis=2020`))!.data).toBe(late!.data);
	expect(asked).toEqual(['?bis=2020', '?bis=2020']);
});

it('asks again for what could not be got', async () => {
	asked = [];
	await expect(loadAt('/?down')).rejects.toThrow('not to be had');
	await expect(loadAt('/?down')).rejects.toThrow('not to be had');
	expect(asked).toHaveLength(2);
});

it('keeps the states that were asked for last, and no more than 32', async () => {
	for (let i = 0; i < 32; i += 1) await loadAt(`/?von=${i}`);
	const first = (await loadAt('/?von=0'))!.data;
	await loadAt('/?von=32');
	asked = [];
	expect((await loadAt('/?von=0'))!.data).toBe(first);
	await loadAt('/?von=1');
	expect(asked).toEqual(['?von=1']);
});
