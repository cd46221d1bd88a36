import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { printTimes, withNotes } from '#lib/export/png-notes.ts';

const notes = {
	Title: 'Behörden je Land',
	Author: 'Digitalpegel',
	Description: 'Gezählt wird: Behörden\nStand: 2026-11-25',
	Copyright: 'CC BY 4.0'
};
/** Picture of a signature, a header of thirteen bytes and what follows. */
const png = Uint8Array.from({ length: 60 }, (_, i) => i);

/** The chunks that stand between header and what follows. */
function chunksOf(whole: Buffer): { kind: string; content: Buffer }[] {
	const found = [];
	for (let at = 33; at < whole.length - 27;) {
		const length = whole.readUInt32BE(at);
		const end = at + 8 + length;
		if (crc32) expect(whole.readUInt32BE(end)).toBe(crc32(whole.subarray(at + 4, end)));
		found.push({ kind: whole.toString('latin1', at + 4, at + 8), content: whole.subarray(at + 8, end) });
		at = end + 4;
	}
	return found;
}

it.each([
	[1, 96],
	[2, 192],
	[printTimes, 300]
])('of %d times its size says %d dots an inch, with a check sum that holds', async (times, dots) => {
	const whole = Buffer.from(await withNotes(png, times, notes));
	expect(whole.subarray(0, 33)).toEqual(Buffer.from(png.subarray(0, 33)));
	expect(whole.subarray(-27)).toEqual(Buffer.from(png.subarray(33)));
	const [first] = chunksOf(whole);
	expect(first?.kind).toBe('pHYs');
	expect(Math.round((first?.content.readUInt32BE(0) ?? 0) * 0.0254)).toBe(dots);
	expect(first?.content.readUInt32BE(4)).toBe(first?.content.readUInt32BE(0));
	expect(first?.content[8]).toBe(1);
});

it('says title, maker, description and licence in letters of any kind', async () => {
	const [, ...texts] = chunksOf(Buffer.from(await withNotes(png, 2, notes)));
	expect(texts.map(({ kind }) => kind)).toEqual(['iTXt', 'iTXt', 'iTXt', 'iTXt']);
	expect(
		Object.fromEntries(texts.map(({ content }) => content.toString('utf8').split('\0\0\0\0\0')))
	).toEqual(notes);
});
