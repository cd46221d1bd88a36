import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { missingIn, Operator } from '#lib/schema/operator.ts';

const told = JSON.parse(readFileSync('data/operator.json', 'utf8')) as Record<string, unknown>;

it('the file of the operator is whole', () => {
	expect(v.is(Operator, told)).toBe(true);
});

it('what is not filled in is known by name; an unknown or empty field is an error', () => {
	const operator = v.parse(Operator, { ...told, name: 'Verein Beispiel', phone: null });
	expect(missingIn(operator)).toContain('phone');
	expect(missingIn(operator)).not.toContain('name');
	expect(v.is(Operator, { ...told, nmae: 'x' })).toBe(false);
	expect(v.is(Operator, { ...told, name: '  ' })).toBe(false);
});
