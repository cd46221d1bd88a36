import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const few = fc.integer({ min: 3, max: 20 });
const words = (...list: string[]) => fc.constantFrom(...list);
const who = words('Kommunen', 'Behörden', 'Gemeinden');
const month = words('Januar', 'März', 'Mai', 'September');

const always = (figure: string, ...sentences: ((n: number, noun: string, month: string) => string)[]) => {
	for (const sentence of sentences)
		fc.assert(
			fc.property(few, who, month, (n, noun, when) => {
				const text = `[Hessen] ${sentence(n, noun, when)}`;
				const told = read(text).map((line) => line.replace(/ target \S+/, ''));
				expect(told, text).toEqual([`A ${n} ${figure} 06`]);
			}),
			{ numRuns: 15 }
		);
};

describe('authorities that came', () => {
	it('in a month or season, or since one, are added', () => {
		always(
			'live added',
			(n, noun, when) => `Seit ${when} haben sich ${n} ${noun} der Plattform angeschlossen.`,
			(n, noun, when) => `Im ${when} wurden ${n} ${noun} an das Portal angebunden.`,
			(n, noun) => `Im Herbst sind ${n} ${noun} auf das Portal umgestiegen.`,
			(n, noun) => `In der vergangenen Woche haben ${n} ${noun} die E-Akte eingeführt.`,
			(n, noun, when) => `Im ${when} schlossen sich ${n} ${noun} dem Zweckverband an.`,
			(n, noun) => `Im Frühjahr traten ${n} ${noun} dem Zweckverband bei.`,
			(n, noun, when) => `Im ${when} stiegen ${n} ${noun} auf die E-Akte um.`
		);
	});

	it('are a level where a state is told, a year, all of them, or who joined forces', () => {
		always(
			'live total',
			(n, noun) => `Seit 2021 haben ${n} ${noun} das Portal eingeführt.`,
			(n, noun, when) => `Seit ${when} nutzen ${n} ${noun} das Portal.`,
			(n, noun, when) => `Seit ${when} sind ${n} ${noun} an das Portal angeschlossen.`,
			(n, noun) => `Zum 1. Januar haben sich ${n} ${noun} für das Bürgerportal zusammengeschlossen.`,
			(n, noun, when) => `Im ${when} schlossen sich ${n} ${noun} für das Bürgerportal zusammen.`
		);
	});
});

it('adds those that prepare a joining now, but no part of a whole', () => {
	always('planned added', (n, noun) => `${n} ${noun} bereiten derzeit ihren Beitritt zum Zweckverband vor.`);
	expect(read('[Hessen] 21 der 24 Kommunen haben zugesagt, das Portal einzuführen.')).toEqual([
		'A 21 planned total 06 some'
	]);
});

it('takes a test until a day for one that goes on, a wish for a plan', () => {
	always(
		'rollout total',
		(n, noun) => `${n} ${noun} testen den Onlinedienst bis Jahresende.`,
		(n, noun) => `${n} ${noun} erproben bis Ende Juni die E-Akte.`
	);
	always('planned total', (n, noun) => `${n} ${noun} wollen bis Jahresende den Onlinedienst testen.`);
});

it('takes a decision for kept by those who go on to use what they decided on', () => {
	always(
		'live total',
		(n, noun) => `${n} ${noun} haben sich für die Software entschieden und arbeiten bereits damit.`
	);
});

it('keeps a verb and its particle in one clause', () => {
	always(
		'live total',
		(n, noun) =>
			`${n} ${noun} nehmen Bestellungen von Geburts- und Eheurkunden über einen Onlinedienst entgegen.`
	);
});
