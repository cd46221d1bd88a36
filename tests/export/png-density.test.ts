import { crc32 } from 'node:zlib';
import { expect, it } from 'vitest';
import { withPrintDensity } from '#lib/export/png-density.ts';

it('says 300 dots an inch behind the header, with a check sum that holds', () => {
	const png = Uint8Array.from({ length: 60 }, (_, i) => i);
	const whole = Buffer.from(withPrintDensity(png));
	expect(whole.subarray(0, 33)).toEqual(Buffer.from(png.subarray(0, 33)));
	expect(whole.subarray(54)).toEqual(Buffer.from(png.subarray(33)));
	expect(whole.toString('latin1', 37, 41)).toBe('pHYs');
	expect(Math.round(whole.readUInt32BE(41) * 0.0254)).toBe(300);
	if (crc32) expect(whole.readUInt32BE(50)).toBe(crc32(whole.subarray(37, 50)));
});
