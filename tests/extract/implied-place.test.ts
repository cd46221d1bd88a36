import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const body = words('dem Zweckverband DIKOM', 'der Behördennummer 115', 'der d-NRW', 'der KITU');

/** "1 → 06": how many join, and where. */
const told = (line: string) => figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`);

const always = alwaysTold(told);

describe('where a joining without a number counts', () => {
	const besides = words(
		'; seit Montag berät ein Team in Fulda',
		'; vorgestellt wurde das in Marburg',
		' – die Technik steht in Kassel'
	);

	it('is where those who join are, not who is named in another clause', () => {
		always([body, besides], (whom, other) => ({
			text: `[Hessen] Hessen ist ${whom} beigetreten${other}.`,
			figures: ['1 → 06']
		}));
		always([body, besides], (whom, other) => ({
			text: `[Hessen] Die Stadt Hanau ist ${whom} beigetreten${other}.`,
			figures: ['1 → 06415000']
		}));
	});

	it('is the heading’s town where only its region stands beside it', () => {
		always([body, words('Westfalen', 'Ostwestfalen', 'Südwestfalen')], (whom, region) => ({
			text: `[Soest] Zum Januar tritt die Stadt in ${region} ${whom} bei.`,
			figures: ['1 → 05974040']
		}));
	});

	it('is the Kreis of all who join, else their Land', () => {
		always([body, words('Luckenwalde und Jüterbog → 12072', 'Luckenwalde und Cottbus → 12')], (whom, of) => {
			const [who, key] = of.split(' → ');
			return { text: `[Brandenburg] ${who} sind ${whom} beigetreten.`, figures: [`2 → ${key}`] };
		});
	});
});
