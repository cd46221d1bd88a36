import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });

/** "23 → 09", "40 → untold ambiguous_place": value, place and doubts about the place of every figure. */
const told = (line: string) =>
	figuresOf(line).map((f) => {
		const doubts = f.flags.filter((flag) => /place/.test(flag));
		return [`${f.value} → ${f.scope ?? 'untold'}`, f.lead ? `by ${f.lead}` : '', ...doubts]
			.filter(Boolean)
			.join(' ');
	});

const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	line: (...rest: T) => { text: string; figures: string[] }
) =>
	fc.assert(
		fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
			const { text, figures } = line(...(rest as unknown as T));
			expect(told(text), text).toEqual(figures);
		}),
		{ numRuns: 40 }
	);

describe('a heading of several places', () => {
	const online = words(
		'sind online',
		'lassen sich elektronisch beantragen',
		'stehen im gemeinsamen Portal bereit'
	);

	it('has no place of its own where they lie in several Länder', () => {
		const lands = words(
			'Sachsen und Thüringen',
			'Berlin/Brandenburg',
			'Hessen, Bayern und Bremen',
			'Ulm und Neu-Ulm'
		);
		always([lands, count, online], (at, n, verb) => ({
			text: `[${at}] ${n} Leistungen ${verb}.`,
			figures: [`${n} → untold`]
		}));
	});

	it('has what holds them all', () => {
		const within = words(
			'Kiel und Lübeck → 01',
			'Kreise Soest und Unna → 05',
			'Bad Vilbel und Nidda → 06440',
			'Kassel/Fulda → 06'
		);
		always([within, count, online], (at, n, verb) => {
			const [name, key] = at.split(' → ');
			return { text: `[${name}] ${n} Leistungen ${verb}.`, figures: [`${n} → ${key}`] };
		});
	});

	it('is one place where the second only tells where the first lies', () => {
		const one = words('Weimar/Thüringen → 16055000', 'Bad Vilbel/Wetteraukreis → 06440003');
		always([one, count, online], (at, n, verb) => {
			const [name, key] = at.split(' → ');
			return { text: `[${name}] ${n} Leistungen ${verb}.`, figures: [`${n} → ${key}`] };
		});
	});
});
