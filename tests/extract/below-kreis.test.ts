import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });
const always = alwaysTold((line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`)
);

const unit = words(
	'das Amt Klützer Winkel 13074',
	'die Samtgemeinde Elbmarsch 03353',
	'die Verbandsgemeinde Wittlich-Land 07231',
	'die VG Südliches Saaletal 16074'
);
const parts = (of: string) => /^((?:das|die) (.+)) (\d{5})$/.exec(of)!.slice(1) as [string, string, string];

describe('an Amt, Samt- or Verbandsgemeinde that is called like no town', () => {
	it('counts in its Kreis where the heading names it', () => {
		always([unit, count], (of, n) => {
			const [, name, kreis] = parts(of);
			return { text: `[${name}] ${n} Leistungen sind online.`, figures: [`${n} → ${kreis}`] };
		});
	});

	it('counts in its Kreis where the text does', () => {
		always([unit], (of) => {
			const [whole, , kreis] = parts(of);
			return { text: `[115] Im Mai ist ${whole} dem Verbund beigetreten.`, figures: [`1 → ${kreis}`] };
		});
	});

	it('is one of those counted in a list of municipalities', () => {
		const list = words('der Verbandsgemeinde Elbe-Heide', 'dem Amt Klützer Winkel');
		always([list, words('KITU', 'd-NRW')], (of, whom) => ({
			text: `[Sachsen-Anhalt] Mit Genthin, Jessen und ${of} sind drei Kommunen der ${whom} beigetreten.`,
			figures: ['3 → 15']
		}));
	});
});
