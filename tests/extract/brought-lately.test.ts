import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { read } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const few = fc.integer({ min: 3, max: 40 });
const always = alwaysTold(read);

const lately = words(
	'Im Juni',
	'Im Frühjahr',
	'Zum Jahresbeginn',
	'Kürzlich',
	'Vor wenigen Wochen',
	'In der dritten Welle'
);
const brought = words(
	'hat die Stadt # Leistungen freigeschaltet',
	'schaltete die Stadt # Leistungen frei',
	'wurden # Leistungen digitalisiert',
	'stellte die Stadt # Leistungen ins Netz'
);

describe('services that came', () => {
	it('not long ago are added', () => {
		always([lately, few, brought], (when, n, verb) => ({
			text: `[Kassel] ${when} ${verb.replace('#', String(n))}.`,
			figures: [`S ${n} live added 06611000`]
		}));
	});

	it('are a level where a state, a level or the size of a portal is told', () => {
		const state = words(
			'sind seit Juni # Leistungen verfügbar',
			'hat die Stadt im Juni insgesamt # Leistungen freigeschaltet',
			'hat die Stadt im Juni ein Portal mit # Leistungen freigeschaltet'
		);
		always([few, state], (n, verb) => ({
			text: `[Kassel] In Kassel ${verb.replace('#', String(n))}.`,
			figures: [`S ${n} live total 06611000`]
		}));
	});

	it('are told by what is new about them', () => {
		const told = words(
			'# frische Leistungen hat die Stadt ins Netz gebracht',
			'# brandneue Leistungen sind verfügbar',
			'Gegenüber 2023 hat die Stadt # Leistungen mehr im Netz',
			'Mit einem Schlag sind # Leistungen online gegangen'
		);
		always([few, told], (n, sentence) => ({
			text: `[Kassel] ${sentence.replace('#', String(n))}.`,
			figures: [`S ${n} live added 06611000`]
		}));
	});
});

describe('authorities that came', () => {
	const who = words('Kommunen', 'Behörden', 'Gemeinden');
	it('not long ago are added, in the past tense too', () => {
		const came = words(
			'# schlossen sich jüngst dem Portal an',
			'# haben sich kürzlich dem Portal angeschlossen',
			'# führten vor wenigen Monaten die E-Akte ein',
			'In der zweiten Welle folgten #'
		);
		always([few, who, came], (n, noun, sentence) => ({
			text: `[Hessen] 120 Kommunen nutzen das Portal. ${sentence.replace('#', `${n} ${noun}`)}.`,
			figures: ['A 120 live total 06', `A ${n} live added 06`]
		}));
	});
});

it('takes what a place comes to for a level, whatever came on top before', () => {
	always([few, words('kommt', 'gekommen ist')], (n, verb) => ({
		text: `[Hessen] Im vergangenen Jahr kamen ${n} Dienste hinzu, sodass Hessen nun auf 312 ${verb}.`,
		figures: [`S ${n} live added 06`, 'S 312 live total 06']
	}));
});
