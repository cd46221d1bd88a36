import { expect, it } from 'vitest';
import { englishNames } from '#lib/dataset/english-names.ts';
import { figure } from '../query/harness.ts';

const subject = (slug: string, name: string, nameEn: string) => ({
	slug,
	name,
	nameEn,
	kind: 'service' as const,
	lead: null,
	names: [],
	home: null,
	common: [],
	offices: [],
	product: null
});

it('names in English what figures are about, where it is called otherwise', () => {
	const subjects = [
		subject('wohngeld', 'Wohngeld', 'Housing benefit'),
		subject('bundid', 'BundID', 'BundID'),
		subject('untold', 'Fischereischein', 'Fishing licence')
	];
	const versions = [
		figure({ id: 'a', subject: 'wohngeld', knownUntil: '2026-02-01' }),
		figure({ id: 'b', subject: 'bundid' })
	];
	expect(englishNames({ subjects, versions })).toEqual({ wohngeld: 'Housing benefit' });
});
