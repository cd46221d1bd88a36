import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const holds = holdsTold(read);
const count = fc.integer({ min: 12, max: 90 });
const noun = fc.constantFrom('Kommunen', 'Gemeinden', 'Städten');
const before = fc.constantFrom(
	'Den Bauantrag kann man online stellen.',
	'Die Anmeldung ist vom Sofa aus über das Serviceportal möglich.',
	'Der Onlinedienst nimmt Anträge rund um die Uhr an.'
);

describe('authorities where something is so that was told before', () => {
	it('have what was told', () => {
		const so = fc.constantFrom(
			(where: string) => `Das ist ${where} der Fall.`,
			(where: string) => `Derzeit ist dies ${where} der Fall.`,
			(where: string) => `Inzwischen geht das ${where}.`,
			(where: string) => `Das klappt ${where}.`,
			(where: string) => `Bislang gelingt das ${where}.`
		);
		holds<[string, (where: string) => string, number, string]>(
			[before, so, count, noun],
			(told, tell, n, who) => [`[Hessen] ${told} ${tell(`in ${n} ${who}`)}`, `A ${n} live total 06`]
		);
	});

	it('have nothing where it is not so', () => {
		holds<[string, number, string]>([before, count, noun], (told, n, who) => [
			`[Hessen] ${told} In ${n} ${who} ist das nicht der Fall.`
		]);
	});

	it('have nothing where no service was told of, nor where somebody is quoted', () => {
		holds<[number, string]>([count, noun], (n, who) => [
			`[Hessen] Straßen werden saniert. Das ist in ${n} ${who} der Fall.`
		]);
		holds<[string, number]>([before, count], (told, n) => [
			`[Hessen] ${told} Das geht aus der Antwort der Ministerin auf eine Frage der ${n} Gemeinden hervor.`
		]);
	});
});
