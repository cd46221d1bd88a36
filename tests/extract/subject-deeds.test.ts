import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const subjects = (line: string): (string | null)[] => figuresOf(line).map((f) => f.subject);
const every = <T>(cases: readonly T[], check: (value: T, n: number) => void) => {
	fc.assert(
		fc.property(fc.constantFrom(...cases), fc.integer({ min: 12, max: 90 }), (value, n) => {
			check(value, n);
		}),
		{ numRuns: 40 }
	);
};

describe('a service told by what people do', () => {
	it('is the one that is called by it', () => {
		every(
			[
				['ein Gewerbe angezeigt werden kann', 'gewerbeanmeldung'],
				['Gründer ihr Gewerbe anmelden', 'gewerbeanmeldung'],
				['Zugezogene ihren Wohnsitz ummelden', 'wohnsitzanmeldung'],
				['die Wohnung umzumelden ist', 'wohnsitzanmeldung'],
				['Halter ihr Auto zulassen', 'i-kfz'],
				['sich Fahrzeuge an- und abmelden lassen', 'i-kfz'],
				['Halter ihren Hund anmelden', 'hundesteuer'],
				['Paare ihre Eheschließung anmelden', 'ehe-online'],
				['Bauherren ihre Bauunterlagen einreichen', 'digitaler-bauantrag']
			] as const,
			([deed, slug], n) => {
				expect(subjects(`[Hessen] ${n} Kommunen nutzen den Onlinedienst, über den ${deed}.`)).toEqual([slug]);
				expect(
					subjects(`[Hessen] Über den Onlinedienst, den ${n} Kommunen nutzen, kann man vieles.`)
				).toEqual(['alle-leistungen']);
			}
		);
	});

	it('is none where nothing is done online, or with the thing', () => {
		every(
			[
				'Hunde muss man anmelden.',
				'Fahrzeuge der Feuerwehr werden digital erfasst.',
				'Im Hundepark melden sich viele online an.'
			],
			(sentence, n) =>
				expect(subjects(`[Hessen] ${sentence} ${n} Kommunen nutzen das Bürgerportal.`)).toEqual([
					'buergerportal'
				])
		);
	});
});

describe('files of one kind', () => {
	it('are electronic files; those of courts and builders are things of their own', () => {
		every(
			[
				['digitalen Ausländerakte', 'e-akte'],
				['elektronischen Personalakte', 'e-akte'],
				['digitalen Schülerakte', 'e-akte'],
				['elektronischen Gerichtsakte', 'e-akte-justiz'],
				['digitalen Bauakte', 'digitaler-bauantrag']
			] as const,
			([file, slug], n) =>
				expect(subjects(`[Hessen] ${n} Verwaltungen arbeiten mit der ${file}.`)).toEqual([slug])
		);
	});
});

describe('what is named by its noun', () => {
	it('is what a provider’s customers use, and not the provider', () => {
		every(
			[
				['den Telefonassistenten', 'telefonassistent'],
				['das neue Finanzverfahren', 'finanzverfahren'],
				['den Chatbot', 'chatbot'],
				['das Meldewesen', 'meldewesen'],
				['das Zeitwirtschaftssystem', 'zeitwirtschaftssystem']
			] as const,
			([thing, slug], n) =>
				expect(subjects(`[Niedersachsen] ${n} Kommunen nutzen ${thing} der KDO.`)).toEqual([slug])
		);
		every(['das Verfahren', 'das Fachverfahren', 'das Onlineverfahren'], (thing, n) =>
			expect(subjects(`[Niedersachsen] ${n} Kommunen nutzen ${thing} der KDO.`)).toEqual(['kdo'])
		);
	});

	it('is the digital room that money is for', () => {
		every(
			[
				['das digitale Bürgerbüro', 'digitales-buergerbuero'],
				['ein digitales Bürgeramt', 'digitales-buergeramt'],
				['das digitale Fundbüro', 'digitales-fundbuero'],
				['das digitale Stadtarchiv', 'digitales-stadtarchiv']
			] as const,
			([room, slug], n) =>
				expect(subjects(`[Jena] ${n}.000 Euro fließen in ${room} der Stadtverwaltung.`)).toEqual([slug])
		);
	});
});

describe('services of several owners', () => {
	it('are of no kind', () => {
		every(
			['des Landes und der Kommunen', 'des Landes und seiner Kommunen', 'des Bundes und der Länder'],
			(owners, n) =>
				expect(subjects(`[Hessen] ${n} Onlinedienste ${owners} sind verfügbar.`)).toEqual(['alle-leistungen'])
		);
		every(['des Landes'], (owner, n) =>
			expect(subjects(`[Hessen] ${n} Onlinedienste ${owner} sind verfügbar.`)).toEqual(['landesleistungen'])
		);
	});

	it('give no kind to what comes on top, only to more of the same', () => {
		every([1], (_, n) => {
			const line = `[Thüringen] Verfügbar sind ${n} Leistungen des Bundes und 426 des Landes.`;
			expect(subjects(`${line} Hinzu kommen 371, die in mindestens einer Kommune abrufbar sind.`)).toEqual([
				'bundesleistungen',
				'landesleistungen',
				'alle-leistungen'
			]);
			expect(subjects(`[Bund] ${n} Bundesleistungen sind online, zwölf weitere kommen bald hinzu.`)).toEqual([
				'bundesleistungen',
				'bundesleistungen'
			]);
		});
	});
});
