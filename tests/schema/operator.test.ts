import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { missingIn, Operator } from '#lib/schema/operator.ts';

const told = JSON.parse(readFileSync('data/operator.json', 'utf8')) as Record<string, unknown>;

it('the file of the operator is whole', () => {
	expect(v.is(Operator, told)).toBe(true);
});

it('an address that nobody reads is refused, for it would be published as a contact', () => {
	for (const email of [
		'[Betreiber eintragen]',
		'kontakt',
		'a@b',
		'mailto:a@stadt.de',
		'a b@stadt.de',
		'a?subject=b@stadt.de',
		'a@münchen.de',
		'a@-stadt.de',
		'',
		'wir@site.example',
		'wir@example.org'
	])
		expect(v.is(Operator, { ...told, email }), email).toBe(false);
	for (const email of [
		'kontakt@stadt-beispiel.de',
		'it.sicherheit+pegel@examples.de',
		'it-sicherheit@xn--mnchen-3ya.de',
		'amt@stadt.xn--vermgensberatung-pwb',
		null
	])
		expect(v.is(Operator, { ...told, email }), String(email)).toBe(true);
});

it('what is not filled in is known by name; an unknown or empty field is an error', () => {
	const operator = v.parse(Operator, { ...told, name: 'Verein Beispiel', phone: null });
	expect(missingIn(operator)).toContain('phone');
	expect(missingIn(operator)).not.toContain('name');
	expect(v.is(Operator, { ...told, nmae: 'x' })).toBe(false);
	expect(v.is(Operator, { ...told, name: '  ' })).toBe(false);
});
