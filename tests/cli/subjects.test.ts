import { expect, it } from 'vitest';
import { loadSubjects } from '../../src/cli/load-extractor.ts';

const subjects = loadSubjects();

it('every subject has a name in both languages, and shares neither with another', () => {
	for (const names of [subjects.map(({ name }) => name), subjects.map(({ nameEn }) => nameEn)]) {
		expect(names.filter((name) => name.trim() === '' || name.trim() !== name)).toEqual([]);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
	}
});

it('an English name is German only where it is a proper name', () => {
	const german =
		/(^| )(und|oder|für|mit|von|bei|der|die|das|des|im|zur?|eines|einer|online-angebot|programm|förder\w+|zweckverband|genossenschaft|elektronische\w*|anträge?|antrag|leistungen|plattform|gesamtes) /i;
	expect(subjects.map(({ nameEn }) => nameEn).filter((name) => german.test(`${name} `))).toEqual([]);
});
