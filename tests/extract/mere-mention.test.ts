import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, vetoes } from './read.ts';

const count = fc.integer({ min: 21, max: 400 });
const few = fc.integer({ min: 3, max: 20 });
const words = (...list: string[]) => fc.constantFrom(...list);
const who = words('Kommunen', 'Behörden', 'Verwaltungen', 'Gemeinden');
const thing = words('das Portal', 'die E-Akte', 'den Onlinedienst', 'die Software');

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
			{ numRuns: 15 }
		);
};
const none = () => [];
const live = (n: number) => [`A ${n} live total 06`];

describe('authorities that are only mentioned', () => {
	it('use nothing where they do something else', () => {
		always(
			[count, who, thing],
			none,
			(n, noun, what) => `${n} ${noun} streiten derzeit über ${what}.`,
			(n, noun, what) => `${n} ${noun} haben ${what} inzwischen kritisiert.`,
			(n, noun, what) => `Der Rechnungshof prüfte ${what} bereits bei ${n} ${noun}.`,
			(n, noun, what) => `Der Minister will bis Ostern ${n} ${noun} besuchen und für ${what} werben.`,
			(n, noun, what) => `${n} ${noun} haben sich gegen ${what} entschieden.`
		);
		expect(vetoes('[Hessen] 40 Kommunen streiten derzeit über das Portal.')).toEqual([
			'40: existing: they do something else'
		]);
	});

	it('use nothing where no word tells of it', () => {
		always(
			[count, who, thing],
			none,
			(n, noun, what) => `Der Verband begleitet ${n} ${noun}, für ${what} fehlt ihm das Geld.`,
			(n, noun) => `Eine Delegation aus ${n} ${noun} reiste nach Estland, um das Portal zu sehen.`,
			(n, noun, what) => `Der Leitfaden nimmt ${n} ${noun} in den Blick, ohne ${what} zu nennen.`
		);
	});

	it('use it where a clause says how far that has come, or that they have it', () => {
		always(
			[count, who],
			live,
			(n, noun) => `${n} ${noun} haben ein Bürgerportal.`,
			(n, noun) => `In ${n} ${noun} meldet sich inzwischen der Telefonassistent.`,
			(n, noun) => `Hinter dem Portal stehen ${n} ${noun}.`
		);
	});
});

it('takes a dative that nothing governs for who is given or helped', () => {
	const dative = words('Städten', 'Landkreisen', 'Ämtern', 'Rathäusern');
	always(
		[count, dative],
		none,
		(n, noun) => `Für das Portal hat das Land ${n} ${noun} Berater geschickt.`,
		(n, noun) => `Bei der E-Akte hilft der Verbund ${n} ${noun}.`
	);
	always(
		[few, dative],
		live,
		(n, noun) => `Das Portal ist in mittlerweile ${n} ${noun} im Einsatz.`,
		(n, noun) => `Von ${n} ${noun} wird das Portal genutzt.`
	);
});

it('counts no parts of a place, and none that a place only has', () => {
	always(
		[few, words('Ortsgemeinden', 'Gemeinden', 'Kommunen')],
		none,
		(n, noun) => `Zum Landkreis gehören ${n} ${noun}. Das Portal ist neu.`,
		(n, noun) => `Zur Samtgemeinde zählen ${n} ${noun}, das Portal kommt später.`,
		(n, noun) => `${n} ${noun} hat der Landkreis, das Portal soll sie entlasten.`,
		(n, noun) => `${n} ${noun} zählt Hessen, das Portal soll sie entlasten.`
	);
	always(
		[few, words('Gemeinden', 'Kommunen')],
		live,
		(n, noun) => `Zum Kreis der Nutzer des Portals gehören ${n} ${noun}.`
	);
});

it('tells people of authorities and jobs from authorities', () => {
	always(
		[few, words('Kommunen', 'Gemeinden')],
		none,
		(n, noun) => `Bürgermeister aus ${n} ${noun} haben das Portal auf den Weg gebracht.`,
		(n, noun) => `Bei einem Rundgang durch ${n} ${noun} war das Portal verfügbar.`,
		(n, noun) => `Der Bote fährt zwischen ${n} ${noun}, das soll die E-Akte ändern.`,
		(n) => `Beim Portal helfen sollen ${n} zusätzliche Stellen.`,
		(n) => `Zum Portal gehören ${n} neue Stellen.`
	);
});

it('counts nobody who shares money, costs or tasks', () => {
	always(
		[few, words('Kommunen', 'Gemeinden')],
		none,
		(n, noun) => `${n} ${noun} teilen sich die Aufgaben.`,
		(n, noun) => `An den Kosten des Portals beteiligen sich ${n} ${noun}.`,
		(n, noun) => `An einer Umfrage, an der sich ${n} ${noun} beteiligten, war auch das Portal Thema.`
	);
});

it('takes notices that authorities make for their work, not for money', () => {
	always(
		[few, words('Kommunen', 'Gemeinden')],
		live,
		(n, noun) => `${n} ${noun} verschicken ihre Bescheide digital.`,
		(n, noun) => `${n} ${noun} lassen ihre Bescheide über die Plattform versenden.`
	);
});

it('counts no partners, owners or helped ones, and none that only face a task', () => {
	always(
		[few, words('Kommunen', 'Gemeinden')],
		none,
		(n, noun) => `Gemeinsam mit ${n} ${noun} arbeitet das Ministerium an einem Onlinedienst.`,
		(n, noun) => `In der Auswertung der Onlinedienste von ${n} ${noun} liegt Kassel vorn.`,
		(n, noun) => `Der Kreis unterstützt seine ${n} ${noun} beim Onlinezugang.`,
		(n, noun) => `Der Kreis mit seinen ${n} ${noun} hat inzwischen ein Portal.`,
		(n, noun) => `${n} ${noun} stehen vor derselben Aufgabe, das Portal soll helfen.`
	);
});

it('counts those where there is an offer', () => {
	always(
		[few, words('Kommunen', 'Gemeinden')],
		live,
		(n, noun) => `Das Angebot gibt es mittlerweile in ${n} ${noun}.`,
		(n, noun) => `Den digitalen Bauantrag gibt es inzwischen bei ${n} ${noun}.`
	);
});
