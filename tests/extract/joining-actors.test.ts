import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Towns and Kreise of Hessen, no two of one Kreis, as a text names them. */
const town = fc.constantFrom(
	'Fulda',
	'Wetzlar',
	'die Stadt Hanau',
	'die Gemeinde Edermünde',
	'der Landkreis Kassel'
);
const body = fc.constantFrom('dem Zweckverband', 'der Genossenschaft', 'dem IT-Verbund');
const dative = (name: string) => name.replace(/^die /, 'der ').replace(/^der Land/, 'dem Land');
const upper = (text: string) => text[0]!.toUpperCase() + text.slice(1);

const always = (
	count: number,
	expected: (n: number) => string,
	...sentences: ((names: string[], where: string) => string)[]
) => {
	for (const sentence of sentences)
		fc.assert(
			fc.property(fc.uniqueArray(town, { minLength: count, maxLength: count }), body, (names, where) => {
				const text = `[Hessen] ${upper(sentence(names, where))}`;
				expect(read(text), text).toEqual([expect.stringMatching(expected(count))]);
			}),
			{ numRuns: 20 }
		);
};
const live = (n: number) => `^A ${n} live added 06 implied$`;
const planned = (n: number) => `^A ${n} planned added 06 implied$`;

describe('those who join', () => {
	it('are all that one list names, with what they are', () => {
		always(2, live, ([a, b], to) => `${a} und ${b} sind ${to} beigetreten.`);
		always(2, planned, ([a, b], to) => `${a} sowie ${b} treten ${to} bei.`);
		always(
			3,
			live,
			([a, b, c], to) => `${a}, ${b} und ${c} sind ${to} beigetreten.`,
			([a, b, c], to) => `dass ${a}, ${b} und ${c} ${to} beigetreten sind, freut den Vorstand.`
		);
	});

	it('are those, too, with whom one joins', () => {
		always(
			2,
			live,
			([a, b], to) => `${a} ist gemeinsam mit ${dative(b!)} ${to} beigetreten.`,
			([a, b], to) => `zusammen mit ${dative(b!)} ist ${a} ${to} beigetreten.`,
			([a, b], to) => `${a} ist ${to} beigetreten, und zwar gleichzeitig mit ${dative(b!)}.`
		);
		always(
			3,
			live,
			([a, b, c], to) => `${a} ist zeitgleich mit ${dative(b!)} und ${dative(c!)} ${to} beigetreten.`
		);
	});

	it('are none of those with whom one works, or who are members anyway', () => {
		const one = () => '^A 1 live added 06\\d+ implied$';
		always(
			2,
			one,
			([a, b], to) => `${a} ist ${to} beigetreten, ${a} arbeitet nun zusammen mit ${dative(b!)}.`,
			([a, b], to) => `${a} ist ${to} beigetreten und betreibt das Portal gemeinsam mit ${dative(b!)}.`
		);
		always(3, one, ([a, b, c], to) => `${a} ist ${to} beigetreten, dem auch ${b} und ${c} die Treue halten.`);
	});
});

it('join where the heading is, if only a relative clause names others', () => {
	expect(
		read('[Fulda] Die Stadt ist der Genossenschaft beigetreten, der auch Hanau und Wetzlar die Treue halten.')
	).toEqual(['A 1 live added 06631009 implied']);
});

it('have their Kreis in common, where it is one', () => {
	for (const text of [
		'[Hessen] Fulda und die Gemeinde Petersberg sind dem Zweckverband beigetreten.',
		'[Hessen] Die Gemeinde Petersberg ist gemeinsam mit Fulda dem Zweckverband beigetreten.'
	])
		expect(read(text), text).toEqual(['A 2 live added 06631 implied']);
});
