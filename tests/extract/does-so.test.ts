import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const holds = holdsTold(read);
const count = fc.integer({ min: 12, max: 90 });
const whole = fc.integer({ min: 100, max: 400 });
const noun = fc.constantFrom('Kommunen', 'Gemeinden', 'Kommunalverwaltungen');
const does = fc.constantFrom(
	'tun das auch',
	'haben es bereits getan',
	'machen davon Gebrauch',
	'haben das schon getan'
);

describe('authorities that are told of by a verb standing for another', () => {
	it('use what the clause before offers', () => {
		holds<[number, number, string, string]>([count, whole, noun, does], (n, all, who, verb) => [
			`[Hessen] Die ${who} können den Onlinedienst kostenlos einsetzen, und ${n} von ${all} ${who} ${verb}.`,
			`A ${n} live total 06 some`
		]);
		holds<[number, string, string]>([count, noun, does], (n, who, verb) => [
			`[Hessen] Die ${who} können den Onlinedienst kostenlos einsetzen, ${n} ${verb}.`,
			`A ${n} live total 06`
		]);
	});

	it('are a part of all, too', () => {
		holds<[number, number, string]>([count, whole, noun], (n, all, who) => [
			`[Hessen] ${n} aller ${all} ${who} nutzen den Onlinedienst.`,
			`A ${n} live total 06 some`
		]);
	});

	it('do nothing where the relative clause behind them says so', () => {
		const none = fc.constantFrom('keinen einzigen freigeschaltet haben', 'noch nicht angeschlossen sind');
		holds<[number, string, string]>([count, noun, none], (n, who, verb) => [
			`[Sachsen] Der Bericht listet ${n} ${who} auf, die bislang ${verb}.`
		]);
	});
});

describe('who says so behind a clause', () => {
	it('does nothing for those whom it tells of', () => {
		const says = fc.constantFrom(
			'moniert der Rechnungshof',
			'berichtet der Städtetag',
			'kritisiert der Landtag'
		);
		holds<[number, string, string]>([count, noun, says], (n, who, verb) => [
			`[Sachsen] Erst ${n} ${who} beziehen ihre Software vom Rechenzentrum, ${verb}.`,
			`A ${n} live total 14`
		]);
	});

	it('may be a survey that is its source', () => {
		const source = fc.constantFrom(
			'nach Erhebung der Prüfer',
			'einer Umfrage zufolge',
			'laut einer Erhebung'
		);
		holds<[number, string, string]>([count, noun, source], (n, who, by) => [
			`[Sachsen] Im Freistaat verwenden ${by} ${n} ${who} das Serviceportal.`,
			`A ${n} live total 14`
		]);
	});
});

describe('the past of a day', () => {
	it('is the level of that day, where nothing is told of now', () => {
		const day = fc.constantFrom('zum 31. März 2024', 'zum Stichtag', 'Ende 2023');
		holds<[number, string]>([count, day], (n, at) => [
			`[Sachsen] Lediglich ${n} Gemeinden hatten ${at} das Serviceportal angebunden.`,
			`A ${n} live total 14`
		]);
	});

	it('compares where a number of now follows', () => {
		holds<[number]>([count], (n) => [
			`[Sachsen] Ende 2023 hatten ${n} Gemeinden das Serviceportal angebunden. Inzwischen sind es ${n + 50}.`,
			`A ${n + 50} live total 14`
		]);
	});
});
