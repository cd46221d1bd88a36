import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const million = fc.integer({ min: 2, max: 95 });
const words = (...list: string[]) => fc.constantFrom(...list);
/** "26000000 announced added", of every amount that is read. */
const told = (text: string) =>
	read(text)
		.filter((f) => f.startsWith('€'))
		.map((f) => f.replace(/^€ (\d+).*? (announced|committed|paid) (total|added) .*$/, '$1 $2 $3'));

const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	sentence: (...rest: T) => { text: string; figures: string[] }
) =>
	fc.assert(
		fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
			const { text, figures } = sentence(...(rest as unknown as T));
			expect(told(text), text).toEqual(figures);
		}),
		{ numRuns: 40 }
	);

describe('what an item is filed under, before the colon of its heading', () => {
	const given = words('stellt der Bund bereit', 'sind im Haushalt vorgesehen', 'plant das Ministerium ein');

	it('is the purpose of its money where it names digital administration', () => {
		const topic = words('OZG', 'Onlinezugangsgesetz', 'Registermodernisierung', 'E-Akte', 'E-Government');
		always([topic, million, given], (at, n, v) => ({
			text: `[${at}] ${n} Millionen Euro ${v}.`,
			figures: [`${n}000000 announced total`]
		}));
	});

	it('is none where it is wider than administration, or where the money is for something else', () => {
		const wide = words('Digitalisierung', 'Finanzen', 'Bund', 'Kabinett');
		always([wide, million, given], (at, n, v) => ({
			text: `[${at}] ${n} Millionen Euro für Kommunen ${v}.`,
			figures: []
		}));
		const other = words('den Breitbandausbau', 'die Schulen', 'die Feuerwehr');
		always([million, other], (n, what) => ({
			text: `[OZG] ${n} Millionen Euro stellt der Bund für ${what} bereit.`,
			figures: []
		}));
	});
});
