import fc from 'fast-check';
import { expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';

const extractor = await loadExtractor();
const lands = ['Hessen', 'Berlin', 'Sachsen', 'Niedersachsen', 'Schleswig-Holstein'];
const nouns = ['Onlinedienste', 'digitale Leistungen', 'Online-Leistungen', 'digitale Verwaltungsleistungen'];
/** How a sentence of growth goes, by land, how much more, and what there is now. */
const frames: readonly ((land: string, more: string, now: string) => string)[] = [
	(land, more) => `${land} hat sein Angebot um ${more} erweitert.`,
	(land, more) => `${land} baut sein Angebot um ${more} aus.`,
	(land, more) => `Das Angebot in ${land} wurde um ${more} ausgebaut.`,
	(land, more) => `Um ${more} ist das Angebot in ${land} gewachsen.`,
	(land, more, now) => `Das Angebot in ${land} ist um ${more} auf ${now} gewachsen.`
];

it('what something grew by came on top, and what it grew to is all there is, whatever words usually tell', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...lands),
			fc.constantFrom(...nouns),
			fc.constantFrom(...frames),
			fc.integer({ min: 13, max: 90 }),
			fc.integer({ min: 110, max: 540 }),
			(land, noun, frame, more, now) => {
				const digest = frame(land, `${more} ${noun}`, `${now} ${noun}`);
				const told = new Map(
					extractor
						.extract({ id: 'x', title: `${land}: Nachricht`, digest, published: '2025-03-05' })
						.map(({ value, measure }) => [value, measure])
				);
				expect(told.get(more), digest).toBe('added');
				if (told.has(now)) expect(told.get(now), digest).toBe('total');
			}
		),
		{ numRuns: 150 }
	);
});
