import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });
const million = fc.integer({ min: 2, max: 95 });
const purpose = words('die E-Akte', 'das digitale Rathaus', 'die digitale Verwaltung', 'das Serviceportal');

/** "23 → 09", "4000000 → untold": the value and place of every figure, with the Land that leads. */
const told = (line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}${f.lead ? ` by ${f.lead}` : ''}`);

const always = alwaysTold(told);

describe('money on its way', () => {
	const flows = words('gehen', 'gingen', 'fließen', 'wandern');

	it('counts where it goes to', () => {
		always([million, flows, purpose], (n, verb, what) => ({
			text: `[Hessen] Nach Marburg ${verb} ${n} Millionen Euro für ${what}.`,
			figures: [`${n}000000 → 06534014`]
		}));
		always([million, flows, purpose], (n, verb, what) => ({
			text: `[Hessen] Nach Marburg ${verb} ${n} Millionen Euro für ${what}, nach Gießen ${n + 1} Millionen Euro.`,
			figures: [`${n}000000 → 06534014`, `${n + 1}000000 → 06531005`]
		}));
	});

	it('counts at home where another place only came before', () => {
		always([million, words('Nach Bayern', 'Nach Marburg', 'Nach Leipzig'), purpose], (n, other, what) => ({
			text: `[Fulda] ${other} investiert auch die Stadt: ${n} Millionen Euro sind für ${what} bewilligt.`,
			figures: [`${n}000000 → 06631009`]
		}));
	});
});

describe('places told with numbers of their own', () => {
	const behind = words('dahinter rangieren', 'es folgen', 'danach kommen');

	it('own none of those before them', () => {
		always([count, behind, words('Leistungen', 'Onlinedienste')], (n, verb, noun) => ({
			text: `[OZG] Vorn liegt Hamburg, ${n + 90} ${noun} sind online, ${verb} Bayern mit ${n + 50} und Hessen mit rund ${n}.`,
			figures: [`${n + 90} → 02`, `${n + 50} → 09`, `${n} → 06`]
		}));
		always([million, words('dahinter rangieren', 'es folgen'), purpose], (n, verb, what) => ({
			text: `[Niedersachsen] ${n + 9} Millionen Euro für ${what} gehen an Celle, ${verb} Stade mit ${n + 5} Millionen und Uelzen mit ${n} Millionen Euro.`,
			figures: [`${n + 9}000000 → 03351006`, `${n + 5}000000 → 03359038`, `${n}000000 → 03360025`]
		}));
	});

	it('own what stands before them where they have none', () => {
		always([count, words('Leistungen', 'Onlinedienste')], (n, noun) => ({
			text: `[OZG] ${n} ${noun} sind in Bayern mit einem Klick online zu haben.`,
			figures: [`${n} → 09`]
		}));
	});
});

describe('a place before a colon', () => {
	it('has the services told behind it', () => {
		always(
			[count, words('Hamburg führt', 'Spitzenreiter bleibt Hamburg', 'Am weitesten ist Hamburg')],
			(n, opening) => ({
				text: `[OZG] ${opening}: ${n} Leistungen sind online, dahinter rangiert Bayern mit ${n - 9}.`,
				figures: [`${n} → 02`, `${n - 9} → 09`]
			})
		);
	});

	it('has no money told behind it, and nothing that a speaker tells there', () => {
		always([million, purpose], (n, what) => ({
			text: `[Landkreis Harburg] Grünes Licht in Winsen: ${n} Millionen Euro für ${what} hat der Kreistag bewilligt.`,
			figures: [`${n}000000 → 03353`]
		}));
		always([count], (n) => ({
			text: `[Hessen] In Fulda sagte die Ministerin: ${n} Leistungen sind online.`,
			figures: [`${n} → 06`]
		}));
	});
});

describe('a stretch of land', () => {
	const far = words('Nordsee', 'Küste', 'Elbe', 'Geest', 'Weser');
	const near = words('Harz', 'Emsland');

	it('is where the heading is', () => {
		always([count, near, far], (n, a, b) => ({
			text: `[Niedersachsen] Zwischen ${a} und ${b} sind ${n} Leistungen online.`,
			figures: [`${n} → 03`]
		}));
		always([count, near, far], (n, a, b) => ({
			text: `[Niedersachsen] ${n} Leistungen kann man zwischen der ${b} und dem ${a} online beantragen.`,
			figures: [`${n} → 03`]
		}));
		always([count, near, far], (n, a, b) => ({
			text: `[Niedersachsen] Von der ${b} bis zum ${a} nutzen ${n} Kommunen den Onlinedienst.`,
			figures: [`${n} → 03`]
		}));
	});

	it('is no stretch where one place stands alone, or both ends are places', () => {
		always([count], (n) => ({
			text: `[Niedersachsen] Im Emsland sind ${n} Leistungen online.`,
			figures: [`${n} → 03454`]
		}));
		always([count], (n) => ({
			text: `[Sachsen-Anhalt] Im Landkreis Harz sind ${n} Leistungen online.`,
			figures: [`${n} → 15085`]
		}));
		always([count], (n) => ({
			text: `[OZG] Zwischen Lörrach und Mannheim sind ${n} Leistungen online.`,
			figures: [`${n} → 08`]
		}));
	});
});

describe('an adjective that only describes the heading’s own town', () => {
	const own = words(
		'Kassel 06611000 nordhessische',
		'Bamberg 09461000 oberfränkische',
		'Münster 05515000 westfälische',
		'Chemnitz 14511000 sächsische'
	);
	const noun = words('Stadt', 'Großstadt', 'Kommune', 'Universitätsstadt');

	it('moves nothing to the Land', () => {
		always([own, noun, million, purpose], (at, what, n, goal) => {
			const [town, key, adjective] = at.split(' ');
			return {
				text: `[${town}] Rund ${n} Millionen Euro hat die ${adjective} ${what} in ${goal} investiert.`,
				figures: [`${n}000000 → ${key}`]
			};
		});
		always([own, noun, count], (at, what, n) => {
			const [town, key, adjective] = at.split(' ');
			return {
				text: `[${town}] ${n} Leistungen bietet die ${adjective} ${what} online an.`,
				figures: [`${n} → ${key}`]
			};
		});
		always([count], (n) => ({
			text: `[Erzgebirgskreis] ${n} Leistungen bietet der sächsische Landkreis online an.`,
			figures: [`${n} → 14521`]
		}));
	});

	it('tells the Land where more than the town is meant', () => {
		always([own, count, words('Städte', 'Kommunen', 'Gemeinden')], (at, n, what) => {
			const [town, key, adjective] = at.split(' ');
			return {
				text: `[${town}] ${n} ${adjective} ${what} nutzen den Onlinedienst.`,
				figures: [`${n} → ${key!.slice(0, 2)}`]
			};
		});
	});
});

describe('where a part of what is counted is', () => {
	const portion = words(
		'die meisten in',
		'die meisten davon in',
		'vor allem in',
		'überwiegend in',
		'jede dritte davon in',
		'ein Großteil davon in',
		'die Hälfte davon in'
	);
	const where = words('Bayern', 'Sachsen', 'Hessen und Bremen');

	it('leaves the whole where it is', () => {
		always([count, portion, where], (n, some, place) => ({
			text: `[FITKO] ${n} Behörden empfangen Anträge über FIT-Connect, ${some} ${place}.`,
			figures: [`${n} → DE`]
		}));
		always([count, portion], (n, some) => ({
			text: `[Hessen] ${n} Leistungen sind online, ${some} Kassel.`,
			figures: [`${n} → 06`]
		}));
		always(
			[million, purpose, words('der Großteil davon fließt nach', 'das meiste geht nach')],
			(n, what, some) => ({
				text: `[Hessen] Das Land stellt ${n} Millionen Euro für ${what} bereit, ${some} Kassel.`,
				figures: [`${n}000000 → 06`]
			})
		);
	});

	it('owns a number of its own', () => {
		always([count, words('Bayern', 'Sachsen')], (n, place) => ({
			text: `[FITKO] ${n + 200} Behörden nutzen FIT-Connect, allein in ${place} sind es ${n}.`,
			figures: [`${n + 200} → DE`, `${n} → ${place === 'Bayern' ? '09' : '14'}`]
		}));
		always([count], (n) => ({
			text: `[OZG] Allein in Bayern nutzen ${n} Kommunen den Onlinedienst.`,
			figures: [`${n} → 09`]
		}));
	});
});

describe('a relative clause', () => {
	it('is told of the place before the verbs of its main clause', () => {
		always(
			[
				count,
				words(
					'Am meisten hat sich in Sachsen getan',
					'Den größten Satz hat Sachsen gemacht',
					'Vorn liegt Sachsen'
				)
			],
			(n, main) => ({
				text: `[OZG] ${main}, wo ${n} Leistungen online sind, Bayern hat ${n - 9}.`,
				figures: [`${n} → 14`, `${n - 9} → 09`]
			})
		);
	});

	it('is told of a place even if that is compared', () => {
		always([million, words('ebenso wie', 'wie'), words('dem', 'der')], (n, as, who) => ({
			text: `[Bamberg] Die Domstadt bekommt ${n + 1} Millionen Euro für die E-Akte ${as} der Landkreis Hof, ${who === 'dem' ? `dem ${n} Millionen Euro bewilligt wurden` : `der ${n} Millionen Euro erhält`}.`,
			figures: [`${n + 1}000000 → 09461000`, `${n}000000 → 09475`]
		}));
	});

	it('is told of what was built, not of the builder', () => {
		always([count], (n) => ({
			text: `[Fulda] Die Stadt hat die Lösung aus Bremen, die ${n} Kommunen nutzen.`,
			figures: [`${n} → 06 by 04`]
		}));
		always([count], (n) => ({
			text: `[Hessen] Aus Marburg stammt das neue Rathaus im Netz, wo ${n} Leistungen zu haben sind.`,
			figures: [`${n} → 06`]
		}));
	});
});

describe('several places that share an amount', () => {
	const gets = words('erhalten', 'bekommen', 'erhielten');

	it('have their Kreis if all lie in it, else their Land', () => {
		const group = words('Bad Vilbel, Nidda und Butzbach → 06440', 'Bad Vilbel, Marburg und Butzbach → 06');
		always([group, gets, million, purpose], (of, verb, n, what) => {
			const [names, key] = of.split(' → ');
			return {
				text: `[Hessen] ${names} ${verb} zusammen ${n} Millionen Euro für ${what}.`,
				figures: [`${n}000000 → ${key}`]
			};
		});
	});
});

describe('where something was decided or said', () => {
	const council = words('der Kreistag', 'der Kreisausschuss', 'die Landrätin');

	it('is the Kreis where its council met in its town', () => {
		const kreis = words('Wetteraukreis Friedberg 06440', 'Landkreis Rosenheim Wasserburg 09187');
		always([kreis, council, million, purpose], (of, who, n, what) => {
			const [, name, town, key] = /^(.+) (\S+) (\d+)$/.exec(of)!;
			return {
				text: `[${name}] ${n} Millionen Euro für ${what} hat ${who} in ${town} bewilligt.`,
				figures: [`${n}000000 → ${key}`]
			};
		});
		always([million, purpose], (n, what) => ({
			text: `[Landkreis Oder-Spree] ${n} Millionen Euro haben die Abgeordneten in Beeskow für ${what} der Kreisverwaltung eingeplant.`,
			figures: [`${n}000000 → 12067`]
		}));
	});

	it('is no place of a number where somebody only spoke or came there', () => {
		always([count, words('sagte', 'erklärte', 'betonte')], (n, verb) => ({
			text: `[Niedersachsen] ${n} Leistungen sind online, ${verb} Innenministerin Daniela Behrens in Lüneburg.`,
			figures: [`${n} → 03`]
		}));
		always([count, words('Besuch', 'Termin', 'Pressegespräch')], (n, noun) => ({
			text: `[Niedersachsen] Bei einem ${noun} in Lüneburg zählte die Ministerin ${n} Leistungen auf, die online sind.`,
			figures: [`${n} → 03`]
		}));
	});

	it('is the town where that has it', () => {
		always([million, purpose], (n, what) => ({
			text: `[Landkreis Oder-Spree] ${n} Millionen Euro bekommt die Stadt Beeskow für ${what}.`,
			figures: [`${n}000000 → 12067036`]
		}));
		always([count], (n) => ({
			text: `[Niedersachsen] In Lüneburg sind ${n} Leistungen online, sagte die Ministerin.`,
			figures: [`${n} → 03355022`]
		}));
	});
});

describe('a number without its noun', () => {
	it('counts in the place right behind it', () => {
		const kreis = words(
			'Potsdam-Mittelmark',
			'dem Landkreis Potsdam-Mittelmark',
			'dem Kreis Potsdam-Mittelmark'
		);
		always([count, kreis, words('bereiten ihren Beitritt vor', 'wollen beitreten')], (n, where, verb) => ({
			text: `[Brandenburg] ${n + 9} Kommunen gehören dem Zweckverband DIKOM an, 4 weitere aus ${where} ${verb}.`,
			figures: [`${n + 9} → 12`, `4 → 12069`]
		}));
	});

	it('is held by its place however few the Kreise told before are', () => {
		always([count, words('Bei den Behörden', 'Bei den Ämtern', 'Bei den Kommunen')], (n, who) => ({
			text: `[Mecklenburg-Vorpommern] Alle sechs Landkreise nutzen das Portal. ${who} hakt es noch, dort sind inzwischen ${n} angeschlossen.`,
			figures: ['6 → 13', `${n} → 13`]
		}));
	});
});
