import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, vetoes } from './read.ts';

const count = fc.integer({ min: 21, max: 400 });
const few = fc.integer({ min: 3, max: 20 });
const words = (...list: string[]) => fc.constantFrom(...list);
const survey = words(
	'Befragung zur E-Akte',
	'Digitalisierungsumfrage',
	'Erhebung zum Portal',
	'Studie zum Onlinezugang',
	'Fachtagung zur E-Akte',
	'Konferenz zum digitalen Bauantrag'
);
const who = words('Kommunen', 'Behörden', 'Verwaltungen');

const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	figures: (n: number) => string[],
	...sentences: ((...rest: T) => string)[]
) => {
	for (const sentence of sentences)
		fc.assert(
			fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
				const text = `[Hessen] ${sentence(...(rest as unknown as T))}`;
				expect(read(text), text).toEqual(figures(rest[0] as number));
			}),
			{ numRuns: 20 }
		);
};
const none = () => [];

describe('authorities that take part in a survey or a meeting', () => {
	it('use nothing yet', () => {
		always(
			[count, who, survey],
			none,
			(n, noun, what) => `${n} ${noun} haben sich an einer ${what} beteiligt.`,
			(n, noun, what) => `An der ${what} nahmen ${n} ${noun} teil.`,
			(n, noun, what) => `Bei der ${what} machten ${n} ${noun} mit.`,
			(n, noun, what) => `${n} der 421 ${noun} haben an der ${what} teilgenommen.`
		);
	});

	it('are a sample, and so are those of them who gave an answer', () => {
		always(
			[count, few, who],
			none,
			(n, m, noun) =>
				`Eine Stichprobe in ${n} ${noun} zum Portal fiel mager aus: ${m} nannten nur ein Postfach.`,
			(n, m, noun) => `Befragt wurden bei der Erhebung ${n} ${noun}. ${m} davon sind zufrieden.`
		);
		expect(vetoes('[Hessen] 40 Kommunen haben sich an der Umfrage beteiligt.')).toEqual([
			'40: surveyed: Umfrage'
		]);
	});

	it('are users where the clause says so', () => {
		const live = (n: number) => [`A ${n} live total 06`];
		always(
			[few, words('Kommunen', 'Behörden')],
			live,
			(n, noun) => `${n} ${noun} beteiligen sich an der Plattform.`,
			(n, noun) => `${n} ${noun} haben für den Wettbewerb die E-Akte eingeführt.`,
			(n, noun) => `${n} ${noun} nutzen das Umfrageportal.`
		);
	});
});

it('counts nobody who shares people with others, but who shares a system', () => {
	always(
		[
			few,
			words('einen Digitallotsen', 'einen Datenschutzbeauftragten', 'eine Stelle', 'eine Digitalmanagerin')
		],
		none,
		(n, whom) => `${n} Gemeinden teilen sich für die E-Akte ${whom}.`
	);
	always(
		[few, words('ein Rechenzentrum', 'die Software', 'eine digitale Plattform')],
		(n) => [`A ${n} live total 06`],
		(n, what) => `${n} Gemeinden teilen sich ${what}.`
	);
});

it('takes what a party suggests for no use', () => {
	always(
		[few, words('Die SPD', 'Der Landrat')],
		none,
		(n, by) => `${by} regt wegen der Kosten an, dass ${n} Gemeinden das Portal nutzen.`,
		(n, by) => `${by} wirbt dafür, dass ${n} Gemeinden das Portal nutzen.`,
		(n, by) => `${by} regte im Ausschuss an, dass ${n} Gemeinden die E-Akte einführen.`
	);
});
