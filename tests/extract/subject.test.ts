import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugOf } from '#lib/extract/slug.ts';
import { figuresOf } from './read.ts';

const subjects = (line: string): (string | null)[] => figuresOf(line).map((f) => f.subject);
const count = fc.integer({ min: 3, max: 900 });
const every = <T>(arbitrary: fc.Arbitrary<T>, check: (value: T, n: number) => void) =>
	fc.assert(
		fc.property(arbitrary, count, (value, n) => {
			check(value, n);
		}),
		{ numRuns: 30 }
	);

describe('what authorities use', () => {
	it('is told by their own kind where nothing is named', () => {
		every(
			fc.constantFrom(
				['Bauaufsichtsbehörden', 'digitaler-bauantrag'],
				['Führerscheinstellen', 'fuehrerschein-digital'],
				['Wohngeldstellen', 'wohngeld'],
				['Ausländerbehörden', 'aufenthalt-digital'],
				['Standesämter', 'personenstand']
			),
			([office, slug], n) =>
				expect(subjects(`[Hessen] ${n} ${office} nutzen den digitalen Antrag bereits.`)).toEqual([slug])
		);
	});

	it('is the thing named, in every case and as the beginning of a compound', () => {
		every(
			fc.constantFrom(
				'die OZG-Cloud',
				'das System der OZG-Cloud',
				'eine OZG-Cloud-Anbindung',
				'die „OZG-Cloud“'
			),
			(name, n) => expect(subjects(`[Hessen] ${n} Kommunen nutzen bereits ${name}.`)).toEqual(['ozg-cloud'])
		);
	});

	it('is the platform, not its provider; to members it is the provider', () => {
		expect(subjects('[Hessen] Die Software civento der ekom21 nutzen 312 Kommunen.')).toEqual(['civento']);
		expect(subjects('[Hessen] Die Plattform der ekom21 nutzen 312 Kommunen.')).toEqual(['civento']);
		expect(subjects('[Hessen] Die ekom21 zählt 480 Mitglieder.')).toEqual(['ekom21']);
	});

	it('is what they use where the body that helps them is named, too, and the body where they join it', () => {
		every(
			fc.constantFrom('Zweckverband eGo-MV', 'Zweckverband KISA', 'der Genossenschaft KITU'),
			(body, n) => {
				expect(subjects(`[Hessen] Begleitet vom ${body} haben ${n} Ämter die E-Akte eingeführt.`)).toEqual([
					'e-akte'
				]);
				expect(subjects(`[Hessen] Mit dem ${body} haben ${n} Kommunen OpenR@thaus eingeführt.`)).toEqual([
					'openrathaus'
				]);
				expect(subjects(`[Hessen] Inzwischen gehören ${n} Ämter zum ${body}.`)).not.toContain(
					'alle-leistungen'
				);
			}
		);
	});

	it('is what the office beside the number works with, where nothing is named', () => {
		every(
			fc.constantFrom(
				['die Bauaufsicht', 'digitaler-bauantrag'],
				['ihre Standesämter', 'personenstand'],
				['die Führerscheinstelle', 'fuehrerschein-digital'],
				['ihre Ausländerbehörde', 'aufenthalt-digital']
			),
			([office, slug], n) => {
				const told = (sentence: string) => subjects(`[Kassel] ${sentence}`);
				expect(told(`28.500 Euro investierte die Stadt, um ${office} an die EfA-Lösung anzubinden.`)).toEqual(
					[slug]
				);
				expect(told(`${n} Kommunen sind der KDO beigetreten, weil sie ${office} entlasten will.`)).toEqual([
					'kdo'
				]);
				expect(told(`${n} Kommunen haben ${office} an den Onlinedienst angeschlossen.`)).toEqual([slug]);
				expect(told(`Für die E-Akte gab die Stadt 28.500 Euro aus, damit ${office} umsteigen kann.`)).toEqual(
					['e-akte']
				);
				expect(
					told(
						`Die E-Akte kommt. Weitere 28.500 Euro stehen im Haushalt bereit, damit auch ${office} umsteigen kann.`
					)
				).toEqual(['e-akte']);
			}
		);
	});

	it('is a portal that they share, though it has no name', () => {
		every(
			fc.constantFrom(
				'derselben Plattform',
				'einem gemeinsamen Portal',
				'einem neuen Portal',
				'einer Plattform'
			),
			(platform, any) => {
				const n = Math.min(any, 480);
				const told = `[Hessen] ${n} Ämter arbeiten mit ${platform}.`;
				expect(subjects(told)).toEqual(['serviceportal']);
				expect(subjects(`${told} Darüber lassen sich 96 Anträge online stellen.`)[1]).toBe('serviceportal');
				expect(subjects(`${told} Insgesamt sind im Land 96 Leistungen online verfügbar.`)[1]).toBe(
					'alle-leistungen'
				);
			}
		);
		expect(
			subjects('[Hessen] 30 Ämter nutzen die E-Akte. Darüber hinaus sind 96 Leistungen online verfügbar.')[1]
		).toBe('alle-leistungen');
	});

	it('is its provider’s where a platform has no name of its own', () => {
		every(
			fc.constantFrom(
				'Prozessplattform',
				'Antragsplattform',
				'Serviceplattform',
				'Plattform',
				'OZG-Plattform'
			),
			(platform, n) => {
				const told = (provider: string) =>
					`[Hessen] ${n} Kommunen nutzen bereits die ${platform} ${provider}.`;
				expect(subjects(told('des IT-Dienstleisters ekom21'))).toEqual(['civento']);
				expect(subjects(told('des Zweckverbands eGo-Saar'))).toEqual(['ego-saar']);
				expect(subjects(told('der KDO'))).toEqual(['kdo']);
			}
		);
		expect(subjects('[Hessen] 30 Kommunen nutzen bereits das Elternportal der KDO.')).toEqual([
			'elternportal'
		]);
		expect(
			subjects(
				'[Saarland] Alle hängen an der Antragsplattform des Zweckverbands eGo-Saar. Darüber laufen 137 Onlinedienste.'
			)
		).toEqual(['ego-saar']);
	});

	it('is a common name only in news of its own Land', () => {
		expect(subjects('[Sachsen] 300 Kommunen sind an das Landesportal angeschlossen.')).toEqual(['amt24']);
		expect(subjects('[Schwerin] 70 Kommunen sind an das Landesportal angeschlossen.')).toEqual([
			'mv-serviceportal'
		]);
		expect(subjects('[Hessen] 300 Kommunen sind an das Landesportal angeschlossen.')).not.toEqual(['amt24']);
	});
});

describe('a name that is one Land’s own', () => {
	it('is the portal of its town, and elsewhere the badge of the same name', () => {
		every(fc.constantFrom('Passau', 'Coburg', 'Landshut'), (town, any) => {
			// No number of the law's catalogue.
			const n = Math.min(any, 480);
			expect(subjects(`[${town}] Als „Digitales Amt“ bietet ${town} ${n} Online-Verfahren an.`)).toEqual([
				'alle-leistungen'
			]);
			expect(subjects(`[Düsseldorf] Im „Digitalen Amt“ sind ${n} Online-Verfahren abrufbar.`)).toEqual([
				'digitales-amt'
			]);
		});
	});

	it('is no paper that can be asked for on the platform, nor a way to pay on it', () => {
		every(
			fc.constantFrom('Geburtsurkunden', 'Sterbeurkunden', 'Eheurkunden', 'Ausweise mit Bezahlfunktion'),
			(paper, any) => {
				const n = Math.min(any, 480);
				expect(
					subjects(
						`[Hessen] Angeschlossen sind ${n} Kommunen. ${paper} lassen sich dort beantragen; technische Basis ist civento.`
					)
				).toEqual(['civento']);
			}
		);
	});

	it('is told apart from other things of the same common name', () => {
		expect(subjects('[Brandenburg] 60 Kommunen sind an das Nutzerkonto des Landes angeschlossen.')).toEqual([
			'nutzerkonto-bb'
		]);
		expect(
			subjects('[Sachsen-Anhalt] 60 Kommunen sind an das Nutzerkonto des Landes angeschlossen.')
		).toEqual(['nutzerkonto']);
		expect(subjects('[Potsdam] 22 Kommunen nutzen das Kommunalportal.')).toEqual(['dikom']);
		expect(subjects('[Hessen] 22 Kommunen nutzen das Kommunalportal.')).not.toEqual(['dikom']);
	});

	it('of all that registry offices do is no single service of theirs', () => {
		every(
			fc.constantFrom(
				['den Urkundendienst', 'personenstand'],
				['die digitale Eheschließung', 'ehe-online'],
				['den Dienst „Kinderleicht“', 'kinderleicht'],
				['das neue System', 'personenstand']
			),
			([thing, slug], n) =>
				expect(subjects(`[Hessen] ${n} Standesämter nutzen bereits ${thing}.`)).toEqual([slug])
		);
	});
});

describe('a name that no list holds', () => {
	it('becomes a slug and a flag, in quotes, as an acronym, or by its compound', () => {
		every(
			fc.constantFrom(
				['die Plattform „Rathaus zum Mitnehmen“', 'rathaus-zum-mitnehmen'],
				['das Fachverfahren VOKUMA', 'vokuma'],
				['einen gemeinsamen Formularserver', 'formularserver'],
				['die Software AmtsBlick', 'amtsblick'],
				['die gemeinsame Digitalagentur', 'digitalagentur'],
				['den IT-Verbund', 'it-verbund'],
				['die Dienste der Digitalgenossenschaft', 'digitalgenossenschaft']
			),
			([name, slug], n) => {
				const [figure] = figuresOf(`[Hessen] ${n} Kommunen nutzen ${name}.`);
				expect(figure?.subject).toBe(slug);
				expect(figure?.flags).toContain('new_subject');
			}
		);
	});

	it('keeps the body’s noun where the name alone would be a place', () => {
		const [figure] = figuresOf('[Gifhorn] Acht Kommunen sind dem Zweckverband Heideland beigetreten.');
		expect(figure?.subject).toBe('zweckverband-heideland');
	});

	it('is one name however it is written', () => {
		expect(slugOf('Bürger-Portal Süd')).toBe('buerger-portal-sued');
		expect(slugOf('„Große Öffnung“ 2.0')).toBe('grosse-oeffnung-2-0');
		fc.assert(fc.property(fc.string(), (name) => /^([a-z0-9]+(-[a-z0-9]+)*)?$/.test(slugOf(name))));
	});
});

describe('what money is for', () => {
	it('is the purpose before the purse', () => {
		expect(
			subjects('[Hessen] 300.000 Euro für die E-Akte erhält der Kreis laut Bescheid vom Zweckverband KISA.')
		).toEqual(['e-akte']);
	});

	it('is the programme that all grants of the item come from', () => {
		expect(
			subjects(
				'[Hessen] 300.000 Euro erhält Hanau für digitale Anträge. Der Förderbescheid stammt aus dem Programm Starke Heimat Hessen.'
			)
		).toEqual(['starke-heimat']);
	});

	it('is the programme that all of several counted grants come from', () => {
		every(fc.constantFrom('Alle drei Bescheide', 'Beide Förderbescheide', 'Alle 14 Zuwendungen'), (grants) =>
			expect(
				subjects(
					`[Hessen] 486.000 Euro erhält Hanau, das seinen Bauantrag ins Netz stellt. ${grants} stammen aus Starke Heimat Hessen.`
				)
			).toEqual(['starke-heimat'])
		);
	});

	it('is not who gets it or who runs the thing', () => {
		every(fc.constantFrom('KISA', 'ZIDKOR', 'ITEBO', 'ekom21'), (body) => {
			expect(
				subjects(
					`[Hessen] Einen Bescheid über 3,9 Millionen Euro hat der Minister dem Zweckverband ${body} übergeben, der damit EfA-Dienste verbreitet.`
				)
			).toEqual(['efa-leistungen']);
			expect(
				subjects(
					`[Kassel] Alle sieben Ämter arbeiten mit OpenR@thaus. 180.000 Euro plant die Stadt für die Lösung ein, die von der ${body} betrieben wird.`
				).at(-1)
			).toBe('openrathaus');
		});
	});

	it('is the law where a Land pays for online services, a town’s administration else', () => {
		expect(subjects('[Hessen] Für weitere Onlinedienste stellt das Land 4 Millionen Euro bereit.')).toEqual([
			'ozg'
		]);
		expect(
			subjects('[Kassel] Für die Digitalisierung der Verwaltung stellt die Stadt 4 Millionen Euro bereit.')
		).toEqual(['verwaltungsdigitalisierung']);
	});
});

describe('services', () => {
	it('are the whole offer unless a portal stands with them or a kind is told', () => {
		expect(subjects('[Hessen] 420 Leistungen sind online verfügbar.')).toEqual(['alle-leistungen']);
		expect(subjects('[Hessen] Im Bürgerportal sind 42 Leistungen online verfügbar.')).toEqual([
			'buergerportal'
		]);
		expect(subjects('[Hessen] 42 Landesleistungen sind online verfügbar.')).toEqual(['landesleistungen']);
	});

	it('of a provider are those of its platform', () => {
		expect(subjects('[Hessen] Die ekom21 stellt 42 Onlinedienste bereit.')).toEqual(['civento']);
	});
});

describe('a number that is a name elsewhere', () => {
	it('is no subject where it counts, and no thing that is used', () => {
		every(
			fc.constantFrom(
				['Kommunen nutzen das Fachverfahren VOKUMA.', ['vokuma']],
				['Kommunen nutzen bereits die OZG-Cloud.', ['ozg-cloud']],
				['Bauaufsichtsbehörden nutzen den digitalen Antrag bereits.', ['digitaler-bauantrag']],
				['Kommunen trafen sich in Kassel.', []]
			),
			([rest, slugs], n) => {
				expect(subjects(`[Hessen] 115 ${rest}`)).toEqual(slugs);
				expect(subjects(`[Hessen] ${n} ${rest}`)).toEqual(slugs);
			}
		);
	});

	it('is the subject where it is named, and counts nothing there', () => {
		every(
			fc.constantFrom(
				'sind unter der 115 erreichbar',
				'nutzen die Behördennummer 115',
				'haben sich dem 115-Verbund angeschlossen'
			),
			(rest, n) => expect(subjects(`[Hessen] ${n} Kommunen ${rest}.`)).toEqual(['115'])
		);
	});

	it('counts nothing behind the name of a thing', () => {
		every(fc.constantFrom('die Plattform civento', 'das Fachverfahren VOKUMA', 'die OZG-Cloud'), (name, n) =>
			expect(figuresOf(`[Hessen] 312 Kommunen nutzen bereits ${name} ${n}.`).map((f) => f.value)).toEqual([
				312
			])
		);
	});
});
