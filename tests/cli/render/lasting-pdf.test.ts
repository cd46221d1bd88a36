import { expect, it } from 'vitest';
import { lastingPdf } from '../../../src/cli/render/lasting-pdf.ts';

const pdf = (moment: string) =>
	Buffer.concat([
		Buffer.from(`%PDF-1.4\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')\nstream\n`),
		Buffer.from([0, 255, 128, 10, 13, 200])
	]);

it('gives two makings of the same page the same bytes, and moves nothing', () => {
	const one = lastingPdf(pdf('20261129001733'), '2026-11-25');
	expect(one).toEqual(lastingPdf(pdf('20270101120000'), '2026-11-25'));
	expect(one).toHaveLength(pdf('20261129001733').length);
	expect(one.subarray(-6)).toEqual(Buffer.from([0, 255, 128, 10, 13, 200]));
	expect(one.toString('latin1')).toContain("(D:20261125120000+00'00')");
});

it('says so where the dates are written in another way', () => {
	expect(() => lastingPdf(Buffer.from('%PDF-2.0'), '2026-11-25')).toThrow('0 dates');
});

it('numbers cells in their order, so that what refers to them and their sorted list stay true', () => {
	const told = (a: string, b: string) =>
		Buffer.concat([pdf('20261129001733'), Buffer.from(`/ID (node${a}) /Headers [(node${a}) (node${b})]`)]);
	const one = lastingPdf(told('00000057', '00000286'), '2026-11-25');
	expect(one).toEqual(lastingPdf(told('00000058', '00000301'), '2026-11-25'));
	expect(one.toString('latin1')).toContain('/ID (node00000001) /Headers [(node00000001) (node00000002)]');
});
