import { expect, it } from 'vitest';
import { toldPdf } from '../../../src/cli/render/told-pdf.ts';

const info = '1 0 obj\n<</Title <FEFF0041>>>\nendobj\n';
const head = '%PDF-1.4\n';
const pdf = Buffer.from(
	`${head}${info}xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${head.length + info.length}\n%%EOF\n`,
	'latin1'
);
const notes = { Author: 'Digitalpegel', Subject: 'Behörden (je Land)', Keywords: 'CC BY 4.0' };

it('keeps what is there and tells the rest behind it, where the new table says', () => {
	const told = toldPdf(pdf, notes);
	expect(told.subarray(0, pdf.length)).toEqual(pdf);
	const text = told.toString('latin1');
	const [, table] = /startxref\n(\d+)\n%%EOF\n$/.exec(text) ?? [];
	expect(text.slice(Number(table))).toMatch(/^xref\n1 1\n\d{10} 00000 n \ntrailer\n/);
	expect(text.slice(Number(table))).toContain(`/Prev ${head.length + info.length}`);
	const [, object] = /xref\n1 1\n(\d{10})/.exec(text) ?? [];
	const now = text.slice(Number(object));
	expect(now.startsWith('1 0 obj\n<</Title <FEFF0041>')).toBe(true);
	const [, subject = ''] = /\/Subject <(\w+)>/.exec(now) ?? [];
	expect(Buffer.from(subject, 'hex').swap16().toString('utf16le')).toBe('\uFEFFBehörden (je Land)');
});

it('says so where a PDF ends in another way', () => {
	expect(() => toldPdf(Buffer.from('%PDF-2.0\n%%EOF\n'), notes)).toThrow('another way');
});
