import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
/** Associations in the dative or genitive, as "Mitglied" takes them. */
const association = words(
	'des Zweckverbands KISA',
	'der Genossenschaft GovConnect',
	'im IT-Verbund',
	'der d-NRW AöR',
	'in der kommunalen Anstalt'
);
const to = words('dem Zweckverband KISA', 'der Genossenschaft GovConnect', 'dem IT-Verbund', 'der d-NRW AöR');
const member = words('Mitglied', 'Gesellschafterin', 'Trägerin');
const council = words('Der Rat', 'Die Stadtverordnetenversammlung', 'Der Magistrat');
const done = 'A 1 live added 06631009 implied';
const planned = 'A 1 planned added 06631009 implied';

const always = <T extends string[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	expected: string[],
	...sentences: ((...rest: T) => string)[]
) => {
	for (const sentence of sentences)
		fc.assert(
			fc.property(...(parts as unknown as [fc.Arbitrary<string>]), (...rest) => {
				const text = `[Fulda] ${sentence(...(rest as unknown as T))}`;
				expect(read(text), text).toEqual(expected);
			}),
			{ numRuns: 20 }
		);
};

describe('a membership', () => {
	it('is a joining that is done where it came to be or newly is', () => {
		always(
			[member, association],
			[done],
			(noun, body) => `Die Stadt ist ${noun} ${body} geworden.`,
			(noun, body) => `Dass Fulda ${noun} ${body} geworden ist, freut den Vorstand.`,
			(noun, body) => `Fulda wurde ${noun} ${body}.`,
			(noun, body) => `Seit Jahresbeginn ist die Stadt ${noun} ${body}.`
		);
	});

	it('is planned where it comes to be', () => {
		always([member, association], [planned], (noun, body) => `Die Stadt wird ${noun} ${body}.`);
		always(
			[member, association, council],
			[planned],
			(noun, body, who) => `${who} hat entschieden, dass Fulda ${noun} ${body} wird.`
		);
	});

	it('is none that long is, that anybody may have or that is somebody’s office', () => {
		always(
			[member, association],
			[],
			(noun, body) => `Die Stadt ist ${noun} ${body}.`,
			(noun, body) => `${noun} ${body} kann jede Kommune werden.`,
			(noun, body) => `Wer ${noun} ${body} wird, zahlt 500 Euro.`,
			(noun, body) => `Jede Stadt, die ${noun} ${body} wird, zahlt 500 Euro.`,
			(noun, body) => `Sobald Fulda ${noun} ${body} wird, sinken die Kosten.`,
			(noun, body) => `Die Stadt wurde als ${noun} ${body} ausgezeichnet.`,
			(noun, body) => `Seit Mai ist der Oberbürgermeister der Stadt ${noun} ${body}.`,
			(noun) => `Seit Mai ist die Stadt ${noun} im Beirat der Genossenschaft.`
		);
	});
});

describe('a verb at the end of its clause', () => {
	it('tells what a council decided, or what will be', () => {
		always(
			[to, council],
			[planned],
			(body, who) => `${who} hat beschlossen, dass die Stadt ${body} beitritt.`,
			(body, who) => `${who} votierte dafür, dass sich Fulda ${body} anschließt.`,
			(body, who) => `${who} hat entschieden, sich ${body} anzuschließen.`,
			(body) => `Die Stadt wird ${body} beitreten.`,
			(body) => `Fulda will sich ${body} anschließen.`
		);
	});

	it('tells nothing where it is only wished, supposed or refused', () => {
		always(
			[to],
			[],
			(body) => `Die SPD fordert, dass die Stadt ${body} beitritt.`,
			(body) => `Wenn die Stadt ${body} beitritt, sinken die Kosten.`,
			(body) => `Die Stadt wird ${body} nicht beitreten.`,
			(body) => `Die Fraktion stimmte gegen den Beitritt zu ${body}.`
		);
	});
});

describe('a consent', () => {
	it('lies behind a joining that is told as done in a clause of its own', () => {
		always(
			[to, council],
			[done],
			(body, who) =>
				`Die Stadt hat sich ${body} angeschlossen, nachdem ${lower(who)} im Mai zugestimmt hatte.`,
			(body, who) => `Nachdem ${lower(who)} zugestimmt hatte, ist die Stadt ${body} beigetreten.`,
			(body, who) => `Die Stadt ist ${body} beigetreten, wie es ${lower(who)} beschlossen hatte.`,
			(body, who) => `${who} hatte zugestimmt, jetzt hat sich die Stadt ${body} angeschlossen.`
		);
	});

	it('to a joining is a plan, whatever the association is called', () => {
		always(
			[
				council,
				words('billigte', 'genehmigte', 'beschloss'),
				words('zur hannIT', 'zum Zweckverband', 'zur Neckar-IT')
			],
			[planned],
			(who, verb, body) => `${who} ${verb} den Beitritt der Stadt ${body}.`,
			(who, verb, body) => `Ohne Debatte ${verb} ${lower(who)} den Beitritt ${body}.`
		);
	});
});

it('is denied by its own clause only', () => {
	always(
		[to],
		[done],
		(body) => `Allein war es nicht zu schaffen, so die Stadt: Fulda ist ${body} beigetreten.`
	);
	always([to], [], (body) => `Es ging auch so: Fulda ist ${body} nicht beigetreten.`);
});

const lower = (text: string) => text[0]!.toLowerCase() + text.slice(1);
