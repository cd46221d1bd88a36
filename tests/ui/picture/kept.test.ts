import { expect, it, vi } from 'vitest';
import { keptPicture } from '#lib/ui/picture/kept.server.ts';

const png = () => Promise.resolve(new Uint8Array([1]));

it('draws a picture once, also for those who ask meanwhile', async () => {
	const draw = vi.fn(png);
	await Promise.all([keptPicture('de einmal', draw), keptPicture('de einmal', draw)]);
	await keptPicture('de einmal', draw);
	expect(draw).toHaveBeenCalledTimes(1);
	await keptPicture('en einmal', draw);
	expect(draw).toHaveBeenCalledTimes(2);
});

it('keeps neither a picture that there is none of nor one that failed', async () => {
	const draw = vi.fn(() => Promise.resolve<Uint8Array<ArrayBuffer> | null>(null));
	await keptPicture('keines', draw);
	await keptPicture('keines', draw);
	expect(draw).toHaveBeenCalledTimes(2);
	await expect(keptPicture('kaputt', () => Promise.reject(new Error('x')))).rejects.toThrow('x');
	expect(await keptPicture('kaputt', png)).toHaveLength(1);
});

it('forgets those that were not asked for longest', async () => {
	const first = vi.fn(png);
	await keptPicture('erstes', first);
	for (let i = 0; i < 200; i++) await keptPicture(`bild ${i}`, png);
	await keptPicture('erstes', first);
	expect(first).toHaveBeenCalledTimes(2);
});
