import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, vetoes } from './read.ts';

const whole = fc.integer({ min: 100, max: 420 });
const part = fc.integer({ min: 21, max: 99 });
const words = (...list: string[]) => fc.constantFrom(...list);
const opening = words('Von', 'Von den', 'Von gut', 'Von insgesamt', 'Unter den');
const noun = words('Kommunen', 'Städten und Gemeinden', 'Behörden', 'Zulassungsstellen');
const so = words('', 'erst ', 'inzwischen ');

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

describe('a number without a noun behind "von 400 Kommunen"', () => {
	const predicate = words(
		'nutzen|das Portal|live',
		'arbeiten|mit der neuen Software|live',
		'sind|an das neue Verfahren angeschlossen|live',
		'werden derzeit|an die Plattform angebunden|rollout',
		'wollen|das Portal nutzen|planned'
	);

	it('is the figure; those of which it is a part are none', () => {
		always([opening, whole, noun, predicate, so, part], (von, all, who, said, only, n) => {
			const [verb, rest, stage] = said.split('|');
			return {
				text: `${von} ${all} ${who} ${verb} ${only}${n} ${rest}.`,
				figures: [`A ${n} ${stage} total 06 some`]
			};
		});
	});

	it('goes by the clause, so that a number of another leaves an agent what it is', () => {
		always([whole, words('Kommunen', 'Behörden'), part], (all, who, n) => ({
			text: `Von ${all} ${who} wird das Portal genutzt, bei ${n}.000 Anträgen im Jahr.`,
			figures: [`A ${all} live total 06`]
		}));
		always([whole, part], (all, n) => ({
			text: `Von ${all} Kommunen werden ${n} Anträge der Plattform genutzt.`,
			figures: [`A ${all} live total 06`, `S ${n} live total 06`]
		}));
	});

	it('is told as such', () => {
		expect(vetoes('[Hessen] Von 400 Kommunen nutzen 31 das Portal.')).toEqual(['400: universe']);
	});
});

it('takes "neu" of another noun for no addition', () => {
	always([whole, part, words('an das neue Verfahren', 'an die neue Plattform')], (all, n, to) => ({
		text: `${all} Kommunen nutzen das Portal, ${n} sind ${to} angeschlossen.`,
		figures: [`A ${all} live total 06`, `A ${n} live total 06`]
	}));
});
