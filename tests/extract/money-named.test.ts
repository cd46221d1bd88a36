import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const holds = holdsTold(read);
const amount = fc.integer({ min: 110, max: 990 }).map((n) => n * 1000);
const euros = (n: number) => `${n / 1000}.000 Euro`;

describe('a word of another purpose', () => {
	it('is none in the name of a person or a town', () => {
		const giver = fc.constantFrom('Staatssekretär Uwe Schüler', 'Landrat Schüler', 'Minister Karl Wald');
		holds<[number, string]>([amount, giver], (n, who) => [
			`[Gera] Den Bescheid über ${euros(n)} für die digitale Verwaltung hat ${who} übergeben.`,
			`€ ${n} committed total 16052000`
		]);
	});

	it('is none where one firm is paid', () => {
		const firm = fc.constantFrom(
			'dem Unternehmen',
			'einem Unternehmen aus Kiel',
			'dem kommunalen Unternehmen'
		);
		holds<[number, string]>([amount, firm], (n, who) => [
			`[Gera] Für die E-Akte hat die Stadt ${who} einen Auftrag über ${euros(n)} erteilt.`,
			`€ ${n} committed total 16052000`
		]);
	});
});

describe('an amount', () => {
	it('is only announced where the next sentence calls it a draft', () => {
		const draft = fc.constantFrom('So sieht es der Haushaltsentwurf vor', 'Das steht im Etatentwurf');
		holds<[number, string]>([amount, draft], (n, told) => [
			`[Gera] Das Rathaus bekommt ${euros(n)} für die digitale Verwaltung. ${told}.`,
			`€ ${n} announced total 16052000`
		]);
	});

	it('is as far as its own participle', () => {
		const done = fc.constantFrom('ausgegebenen', 'aufgewendeten');
		holds<[number, string]>([amount, done], (n, word) => [
			`[Gera] Zu den bereits ${word} ${euros(n)} für das Bürgerportal hat der Stadtrat weitere ${euros(n + 5000)} bewilligt.`,
			`€ ${n} paid total 16052000`,
			`€ ${n + 5000} committed added 16052000`
		]);
	});

	it('leaves out its currency where it is a part', () => {
		holds<[number]>([amount], (n) => [
			`[Gera] Zwei Millionen Euro hat das Land für das digitale Rathaus bewilligt, ${n / 1000}.000 davon sind überwiesen.`,
			'€ 2000000 committed total 16052000',
			`€ ${n} paid total 16052000`
		]);
	});

	it('is beyond all digital administration as a stimulus package', () => {
		holds<[number]>([fc.integer({ min: 20, max: 500 })], (n) => [
			`[Bund] Für die OZG-Umsetzung sind drei Milliarden Euro vorgesehen. Insgesamt umfasst das Paket ${n} Milliarden Euro.`,
			'€ 3000000000 announced total DE'
		]);
	});
});
