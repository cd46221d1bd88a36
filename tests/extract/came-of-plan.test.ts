import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { read } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const few = fc.integer({ min: 3, max: 19 });
const level = fc.integer({ min: 80, max: 190 });
const always = alwaysTold((text) => read(text).map((f) => f.replace(/ (target \S+|all)/g, '')));
const when = words(
	'Im Herbst',
	'Bis zur Sommerpause',
	'Bis Jahresende',
	'Noch in diesem Jahr',
	'Bis zur Jahresmitte'
);

describe('what comes of a plan', () => {
	const after = words(
		'womit das Angebot auf # wächst',
		'dann stehen # bereit',
		'dann sind # verfügbar',
		'wodurch die Zahl auf # steigt'
	);

	it('is planned, though the present tells it, and what leads to it comes on top', () => {
		always([when, few, level, after], (day, n, all, then) => ({
			text: `[Hessen] ${day} gehen ${n} Dienste ans Netz, ${then.replace('#', String(all))}.`,
			figures: [`S ${n} planned added 06`, `S ${all} planned total 06`]
		}));
		always([when, few, level], (day, n, all) => ({
			text: `[Hessen] ${day} gehen ${n} Dienste ans Netz. Dann stehen ${all} bereit.`,
			figures: [`S ${n} planned total 06`, `S ${all} planned total 06`]
		}));
	});

	it('is live where the clause before is over, or tells of now', () => {
		const now = words(
			'womit nun # verfügbar sind',
			'womit das Angebot auf # wächst',
			'sodass jetzt # verfügbar sind'
		);
		always([few, level, now], (n, all, then) => ({
			text: `[Hessen] Im Mai wurden ${n} Dienste freigeschaltet, ${then.replace('#', String(all))}.`,
			figures: [`S ${n} live added 06`, `S ${all} live total 06`]
		}));
	});
});

describe('the present with a day to come', () => {
	it('tells a plan, whatever verb brings it', () => {
		const comes = words(
			'kommen # Dienste ans Netz',
			'gibt es # Dienste im Portal',
			'gehen # Dienste an den Start'
		);
		const by = words(
			'Bis Jahresende',
			'Ab Juli',
			'Bis zur Sommerpause',
			'Spätestens im Herbst',
			'Bis zum Sommer'
		);
		always([by, few, comes], (day, n, verb) => ({
			text: `[Hessen] ${day} ${verb.replace('#', String(n))}.`,
			figures: [`S ${n} planned total 06`]
		}));
	});

	it('tells what is there where the day is over', () => {
		const by = words('Bis Ende 2023 kamen', 'Bis zum Sommer 2024 gingen');
		always([by, few], (day, n) => ({
			text: `[Hessen] ${day} ${n} Dienste ans Netz.`,
			figures: [`S ${n} live total 06`]
		}));
	});
});

describe('words of a test', () => {
	const who = words('Kommunen', 'Gemeinden', 'Behörden');
	it('tell of what is over behind "nach"', () => {
		const over = words(
			'Nach der Testphase',
			'Nach erfolgreicher Erprobung',
			'Nach Abschluss der Pilotphase',
			'Im Anschluss an die Pilotphase'
		);
		always([over, few, who], (past, n, noun) => ({
			text: `[Hessen] ${past} nutzen ${n} ${noun} das Bürgerportal.`,
			figures: [`A ${n} live total 06`]
		}));
	});

	it('tell of what goes on in it', () => {
		always([words('In der Testphase', 'In der Erprobung'), few, who], (now, n, noun) => ({
			text: `[Hessen] ${now} nutzen ${n} ${noun} das Bürgerportal.`,
			figures: [`A ${n} rollout total 06`]
		}));
	});
});

it('takes those that stand before a start for planned, those right before it for started', () => {
	const step = words('Einführung', 'Umstellung', 'Anbindung');
	always([step, few, words('Kommunen', 'Gemeinden')], (noun, n, who) => ({
		text: `[Hessen] Vor der ${noun} der E-Akte stehen ${n} ${who}.`,
		figures: [`A ${n} planned total 06`]
	}));
});

it('takes "sind es bereits" for what is there, beside what is under way', () => {
	always([words('bereits', 'schon'), few, level], (now, n, all) => ({
		text: `[Hessen] Derzeit werden ${n} Kommunen an das Portal angeschlossen; ${all} sind es ${now}.`,
		figures: [`A ${n} rollout total 06`, `A ${all} live total 06`]
	}));
});

it('takes a change that begins on a day to come for planned', () => {
	always([words('Im Herbst', 'Im Mai'), few], (when, n) => ({
		text: `[Hessen] ${when} beginnt bei ${n} Kommunen die Umstellung auf die E-Akte.`,
		figures: [`A ${n} planned total 06`]
	}));
});

it('takes those that somebody speaks for now for the level, beside those gained', () => {
	always([words('nun', 'jetzt', 'inzwischen'), few, level], (now, n, all) => ({
		text: `[Saarland] Der Zweckverband hat 2024 ${n} Gemeinden hinzugewonnen und vertritt ${now} ${all} Kommunen.`,
		figures: [`A ${n} live added 10`, `A ${all} live total 10`]
	}));
});
