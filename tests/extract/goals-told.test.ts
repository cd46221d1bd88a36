import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const holds = holdsTold(read);
const now = fc.integer({ min: 30, max: 90 });
/** A bare 115 would be the number that authorities are called by. */
const more = fc.integer({ min: 120, max: 300 });
const aside = fc.constantFrom(
	'Das Amt beschäftigt 62 Leute.',
	'Dort pflegen 140 Redakteure die Texte.',
	'Gebaut wurde in 14 Räumen.'
);

describe('a goal without its noun', () => {
	it('is one for what was counted, over numbers of other things', () => {
		const plan = fc.constantFrom(
			(n: number) => `Bis Ende 2027 peilt der Landrat ${n} an.`,
			(n: number) => `Bis Ende 2027 strebt der Landrat ${n} an.`,
			(n: number) => `Der Landrat kündigte an, bis Ende 2027 auf ${n} zu kommen.`
		);
		holds<[number, number, string, (n: number) => string]>(
			[now, more, aside, plan],
			(n, goal, other, told) => [
				`[Ortenaukreis] Der Kreis bietet ${n} Onlinedienste an. ${other} ${told(goal)}`,
				`S ${n} live total 08317`,
				`S ${goal} planned total 08317 target 2027`
			]
		);
	});

	it('goes on over a sentence without numbers', () => {
		const es = fc.constantFrom('sollen es', 'werden es', 'dürften es');
		holds<[number, number, string]>([now, more, es], (n, goal, verb) => [
			`[Hessen] ${n} Behörden haben den Onlinedienst in Betrieb. Die Leitung liegt in Kassel. Bis Ende 2027 ${verb} ${goal} sein.`,
			`A ${n} live total 06`,
			`A ${goal} planned total 06 target 2027`
		]);
	});

	it('is no application that came in', () => {
		holds<[number, number]>([now, more], (n, goal) => [
			`[Görlitz] ${n} Anträge nimmt die Verwaltung elektronisch entgegen. Bis Ende 2027 soll die Marke von ${goal} erreicht sein.`,
			`S ${n} live total 14626110`,
			`S ${goal} planned total 14626110 target 2027`
		]);
	});
});
