import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const few = fc.integer({ min: 3, max: 20 });
const words = (...list: string[]) => fc.constantFrom(...list);

const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	sentence: (...rest: T) => { text: string; figures: string[] }
) =>
	fc.assert(
		fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
			const { text, figures } = sentence(...(rest as unknown as T));
			expect(read(`[Hessen] ${text}`), text).toEqual(figures);
		}),
		{ numRuns: 30 }
	);

it('counts offices that are called otherwise than Behörde or Amt', () => {
	const office = words(
		'Studierendenwerke',
		'Ministerien',
		'Fachministerien',
		'Staatskanzleien',
		'Auslandsvertretungen',
		'Arbeitsagenturen',
		'Polizeipräsidien',
		'Einbürgerungsstellen',
		'Rentenversicherungsträger'
	);
	always([few, office, words('nutzen das Portal', 'arbeiten mit der E-Akte')], (n, noun, use) => ({
		text: `${n} ${noun} ${use}.`,
		figures: [`A ${n} live total 06`]
	}));
	expect(read('[Bund] Zehn Bundesministerien nutzen die Plattform.')).toEqual(['A 10 live total DE']);
});

describe('councils', () => {
	const council = words('Gemeinderäte', 'Kreistage', 'Stadtparlamente', 'Gemeindevertretungen');

	it('stand for those for whom they decide on a joining', () => {
		always([few, council, words('beschlossen', 'gebilligt')], (n, noun, verb) => ({
			text: `${n} ${noun} haben den Beitritt zum Zweckverband ${verb}.`,
			figures: [`A ${n} planned added 06`]
		}));
		always([few, council], (n, noun) => ({
			text: `${n} ${noun} haben beschlossen, der Genossenschaft beizutreten.`,
			figures: [`A ${n} planned added 06`]
		}));
	});

	it('are people where they vote or use something', () => {
		always([few, council], (n, noun) => ({
			text: `${n} ${noun} haben dem Antrag auf ein Portal zugestimmt.`,
			figures: []
		}));
		always([few], (n) => ({ text: `${n} Stadträte nutzen die digitale Akte.`, figures: [] }));
		always([few], (n) => ({
			text: `${n} Stadträte stimmten für den Beitritt der Stadt Fulda zum Zweckverband.`,
			figures: ['A 1 planned added 06631009 implied']
		}));
	});
});

describe('Stellen', () => {
	it('are offices where something is set up at them', () => {
		always([few, words('eingerichtet', 'eingeführt')], (n, verb) => ({
			text: `Derzeit wird bei ${n} weiteren Stellen die Technik des Portals ${verb}.`,
			figures: [`A ${n} rollout total 06`]
		}));
	});

	it('are jobs elsewhere', () => {
		always([few], (n) => ({
			text: `Das Land spart bei ${n} Stellen, die digitale Akte wird eingeführt.`,
			figures: []
		}));
		always([few], (n) => ({ text: `Für die E-Akte werden ${n} Stellen geschaffen.`, figures: [] }));
	});
});
