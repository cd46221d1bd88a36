import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { referenceForms, referenceOf, type Reference } from '#lib/export/reference.ts';

const reference: Reference = {
	title: 'Förderung je Land: 50 % & mehr, Ende 2024 {geplant} #1_a',
	address: 'https://p.example/karte/?kennzahl=foerderung&land=14,16&stand=2026-11-25',
	state: '2026-11-25',
	language: 'de',
	note: 'Quelle: 3 Meldungen, ausgelesen von Digitalpegel.'
};

/** What a program for citations reads out of it. */
const read = (text: string) => new Cite(text).data[0] as Record<string, unknown>;

describe.each(referenceForms)('a reference as %s', (form) => {
	it('is read back by a program for citations: title, address, date', () => {
		plugins.config.get('@bibtex').parse.sentenceCase = 'never';
		const item = read(referenceOf(reference, form));
		expect(String(item.title).replace(/<[^>]*>/g, '')).toBe(reference.title);
		expect(item.URL).toBe(reference.address);
		expect(JSON.stringify(item.issued)).toContain('2026');
		expect(JSON.stringify(item.author)).toContain('Digitalpegel');
	});
});

it('names its month by the word that styles write out', () => {
	expect(referenceOf(reference, 'bibtex')).toContain('\n  year = {2026},\n  month = nov,\n');
});

it('has a key that a writer can read, and other keys for other views', () => {
	const key = /@misc\{([^,]+),/.exec(referenceOf(reference, 'bibtex'))?.[1];
	expect(key).toBe('digitalpegel-karte-kennzahl-foerderung-land-14-16-stand-2026-11-25');
	const other = { ...reference, address: reference.address.replace('14,16', '14') };
	expect(referenceOf(other, 'bibtex')).not.toContain(`{${key},`);
});

it('lets nothing of a title be a command of TeX', () => {
	const text = referenceOf({ ...reference, title: '\\input{x} ~ ^ $1' }, 'bibtex');
	expect(text).toContain('{\\textbackslash{}input\\{x\\} \\textasciitilde{} \\textasciicircum{} \\$1}');
});
