import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const count = fc.integer({ min: 121, max: 480 });
const few = fc.integer({ min: 13, max: 98 });
const words = (...list: string[]) => fc.constantFrom(...list);
const services = words('Leistungen', 'Onlinedienste', 'Verwaltungsleistungen', 'digitale Angebote');

/** "S 120 live total", "S 30 planned added": what is read of a text, place and coverage left out. */
const brief = (text: string, home: string) =>
	read(`[${home}] ${text}`).map((f) => f.replace(/(total|added) .*$/, '$1'));

const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	sentence: (...rest: T) => { text: string; figures: string[]; home?: string }
) =>
	fc.assert(
		fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
			const { text, figures, home } = sentence(...(rest as unknown as T));
			expect(brief(text, home ?? 'Hessen'), text).toEqual(figures);
		}),
		{ numRuns: 40 }
	);

describe('services of which somebody has few', () => {
	it('are no duty where a place has to be content with them', () => {
		const land = words('das Saarland', 'Sachsen-Anhalt', 'Bremen');
		const so = words('', 'lediglich ', 'gerade einmal ', 'rund ');
		const content = words('begnügen', 'bescheiden', 'zufriedengeben');
		always([count, few, services, land, so, content], (n, m, what, who, bound, verb) => ({
			text: `Hamburg bietet inzwischen ${n} ${what} an; ${who} muss sich mit ${bound}${m} ${verb}.`,
			figures: [`S ${n} live total`, `S ${m}${bound === 'rund ' ? ' approx' : ''} live total`]
		}));
		always([count, few, services, land], (n, m, what, who) => ({
			text: `Hamburg bietet inzwischen ${n} ${what} an, mit ${m} auskommen muss ${who}.`,
			figures: [`S ${n} live total`, `S ${m} live total`]
		}));
	});

	it('are a duty where the place has to offer them', () => {
		always([few, services], (m, what) => ({
			text: `Das Land muss ${m} ${what} anbieten, damit gibt es sich nicht zufrieden.`,
			figures: []
		}));
	});
});

describe('how far somebody has come', () => {
	const who = words('man', 'die Stadt', 'das Land', 'sie');
	const now = words('Derzeit stehe', 'Im Moment ist', 'Tatsächlich liegt', 'Gegenwärtig hält');

	it('counts what was counted before', () => {
		always([count, few, services, now, who], (n, m, what, at, by) => ({
			text: `Bis Ende 2027 sollen ${n} ${what} online sein. ${at} ${by} bei ${m}.`,
			figures: [`S ${n} planned total`, `S ${m} live total`]
		}));
		always([count, few, services, words('landet man bei', 'kommt man auf')], (n, m, what, verb) => ({
			text: `In allen Kommunen nutzbar sind erst ${m} ${what}. Nimmt man hinzu, was nur mancherorts funktioniert, ${verb} ${n}.`,
			figures: [`S ${m} live total`, `S ${n} live total`]
		}));
	});

	it('is no count where a number goes on, or a scale tells it', () => {
		always([count, few, services], (n, m, what) => ({
			text: `${n} ${what} sind online verfügbar. Auf der Skala steht man bei ${m}.`,
			figures: [`S ${n} live total`]
		}));
		always([count, few, services], (n, m, what) => ({
			text: `${n} ${what} sind online verfügbar. Die Zufriedenheit liegt bei ${m}.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a count that leaves out its noun', () => {
	it('is one where a verb of its clause tells what became of it, however far from it', () => {
		const when = words(
			'im Lauf dieses Jahres',
			'in den ersten Wochen dieses Jahres',
			'nach der Sommerpause erst'
		);
		always([count, few, services, when], (n, m, what, at) => ({
			text: `Auf ${n} ${what} ist das Angebot der Kasse angewachsen, ${m} kamen ${at} hinzu.`,
			figures: [`S ${n} live total`, `S ${m} live added`]
		}));
		always([count, few, services, words('verspricht', 'plant', 'beabsichtigt')], (n, m, what, verb) => ({
			text: `In Fulda können ${n} ${what} elektronisch beantragt werden. Nicht weniger als ${m} ${verb} die Bürgermeisterin zusätzlich bis Ende 2026.`,
			figures: [`S ${n} live total`, `S ${m} at_least planned added`]
		}));
	});

	it('is none beside a word that tells of money alone', () => {
		always([count, few, services, words('beläuft sich auf', 'steigt auf')], (n, m, what, verb) => ({
			text: `${n} ${what} sind online verfügbar. Ihr Preis ${verb} ${m}.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('is told of the place before its pronoun, also where the comma parts no clause', () => {
		const has = words('das', 'das bloß', 'das immerhin');
		always([count, few, services, has, words('meldet', 'aufweist', 'verbucht')], (n, m, what, it, verb) => ({
			text: `In Hagen sind ${n} ${what} abrufbar. Damit liegt die Stadt vor Bochum, ${it} ${m} ${verb}, aber hinter Dortmund.`,
			figures: [`S ${n} live total`, `S ${m} live total`]
		}));
	});

	it('stands before the verb and the places that have so many', () => {
		const verb = words('verbuchen', 'melden', 'verzeichnen', 'erreichen', 'schaffen');
		fc.assert(
			fc.property(count, few, services, verb, words('Je', 'Jeweils'), (n, m, what, have, each) => {
				const text = `[Deutschland] Hessen hat ${n} ${what} online. ${each} ${m} ${have} Brandenburg und Bayern.`;
				expect(read(text), text).toEqual([
					`S ${n} live total 06`,
					`S ${m} live total 12`,
					`S ${m} live total 09`
				]);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('services told by a full noun phrase', () => {
	it('may be said to be wholly digital', () => {
		const degree = words('vollständig', 'komplett', 'rein', 'durchgängig');
		const kind = words('digitale', 'elektronische', 'papierlose');
		always([few, degree, kind, services], (n, so, adjective, what) => ({
			text: `${n} ${so} ${adjective} ${what.replace('digitale ', '')} bietet die Stadt an.`,
			figures: [`S ${n} live total`]
		}));
		always([count, few, degree], (n, m, so) => ({
			text: `Online sind ${n} Leistungen, ${m} ${so}, alle anderen teilweise.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('services of which a clause tells the size', () => {
	const by = words('Die Staatskanzlei', 'Das Ministerium', 'Ein Sprecher');
	const such = words('verfügbaren', 'online abrufbaren', 'freigeschalteten');
	const noun = words('Leistungen', 'Onlinedienste', 'Verwaltungsleistungen');

	it('are those that are its object or subject', () => {
		always([few, by, such, noun, words('mit', 'auf rund')], (n, who, how, what, to) => ({
			text: `${who} beziffert die ${how} ${what} ${to} ${n}.`,
			figures: [`S ${n} ${to === 'mit' ? '' : 'approx '}live total`]
		}));
		always([few, by, such, noun, words('gibt an', 'weist aus')], (n, who, how, what, verb) => {
			const [finite, particle] = verb.split(' ');
			return {
				text: `${who} ${finite} die ${how} ${what} mit ${n} ${particle}.`,
				figures: [`S ${n} live total`]
			};
		});
		always([few, noun, words('summieren', 'addieren')], (n, what, verb) => ({
			text: `Inzwischen ${verb} sich die ${what} auf ${n}.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('are none where something of them or for them has that size', () => {
		always([few, by, noun, words('Kosten', 'Nutzung', 'Zufriedenheit')], (n, who, what, of) => ({
			text: `${who} beziffert die ${of} der ${what} mit ${n}.`,
			figures: []
		}));
		always([few, by], (n, who) => ({
			text: `${who} beziffert den Bedarf an Onlinediensten mit ${n}.`,
			figures: []
		}));
	});
});

describe('services that came on top', () => {
	it('are told by the verb behind a word of plan', () => {
		always([count, few, services, words('hinzukommen', 'dazukommen')], (n, m, what, verb) => ({
			text: `${n} ${what} bietet die Stadt an, im Laufe des Jahres 2027 sollen ${m} ${verb}.`,
			figures: [`S ${n} live total`, `S ${m} planned added`]
		}));
	});

	it('are told by the higher level that they led to', () => {
		const done = words('freigeschaltet', 'eingeführt', 'digitalisiert', 'online gebracht');
		const so = words('sodass', 'so dass', 'womit', 'wodurch');
		always([few, count, services, done, so], (m, n, what, verb, link) => ({
			text: `Die Stadt hat ${m} ${what} ${verb}, ${link} jetzt ${n} verfügbar sind.`,
			figures: [`S ${m} live added`, `S ${n} live total`]
		}));
		always([few, count, services, done], (m, n, what, verb) => ({
			text: `Die Stadt hat ${m} ${what} ${verb} und hat damit nun ${n}.`,
			figures: [`S ${m} live added`, `S ${n} live total`]
		}));
	});

	it('are none beside a level of another place or another kind', () => {
		always([few, count, services], (m, n, what) => ({
			text: `In Fulda wurden ${m} ${what} freigeschaltet, in Kassel sind jetzt ${n} verfügbar.`,
			figures: [`S ${m} live total`, `S ${n} live total`]
		}));
		always([few, count, services], (m, n, what) => ({
			text: `Die Stadt hat ${m} ${what} freigeschaltet, sodass jetzt ${n} Gemeinden das Portal nutzen.`,
			figures: [`S ${m} live total`, `A ${n} live total`]
		}));
	});
});

describe('a level', () => {
	it('is no addition where what was done before in a span of time led to it', () => {
		const span = words('Binnen eines Jahres', 'Seit Jahresbeginn', 'Im vergangenen Jahr');
		always([few, count, services, span], (m, n, what, time) => ({
			text: `${time} hat die Stadt ${m} ${what} freigeschaltet, so dass sie nun auf ${n} kommt.`,
			figures: [`S ${m} live added`, `S ${n} live total`]
		}));
	});

	it('is no difference where it is a multiple', () => {
		const times = words('doppelt so viele', 'dreimal so viele', 'das Doppelte', 'das Dreifache');
		always([few, count, services, times], (m, n, what, how) => ({
			text: `${m} ${what} gibt es in Fulda online, Kassel hat mit ${n} mehr als ${how}.`,
			figures: [`S ${m} live total`, `S ${n} live total`]
		}));
		always([few, count, services], (m, n, what) => ({
			text: `${n} ${what} gibt es in Fulda online, ${m} mehr als vor der Wahl.`,
			figures: [`S ${n} live total`, `S ${m} live added`]
		}));
	});
});

describe('a count of some time ago', () => {
	const ago = fc.integer({ min: 2, max: 30 });
	const span = words('Monaten', 'Jahren', 'Wochen');

	it('is past, whatever the number of months', () => {
		always([few, count, services, ago, span], (m, n, what, k, unit) => ({
			text: `${n} ${what} sind online verfügbar; vor ${k} ${unit} waren ${m} zu haben.`,
			figures: [`S ${n} live total`]
		}));
		always(
			[few, count, services, words('zwei Jahren', 'zwölf Monaten', 'acht Wochen')],
			(m, n, what, time) => ({
				text: `${n} ${what} sind online verfügbar, vor ${time} standen ${m} zu Buche.`,
				figures: [`S ${n} live total`]
			})
		);
	});

	it('is of today where only something else was ago', () => {
		always([count, services, ago, span], (n, what, k, unit) => ({
			text: `Im Portal, das vor ${k} ${unit} gestartet ist, sind ${n} ${what} verfügbar.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('services of another country', () => {
	const country = words('Dänemark', 'Estland', 'Finnland', 'Österreich');

	it('are none of ours where the country stands before the colon or the pronoun', () => {
		always([count, services, country, words('Als Vorbild gilt', 'Vorbild ist')], (n, what, land, as) => ({
			text: `${as} ${land}: Über ${n} ${what} sind dort online verfügbar.`,
			figures: [],
			home: 'Vergleich'
		}));
		always([count, services, country], (n, what, land) => ({
			text: `Vorbild ist ${land}, das auf seinem Portal ${n} ${what} bereithält.`,
			figures: [],
			home: 'Vergleich'
		}));
	});

	it('are none of ours in a portal that bears its ending', () => {
		always([count, services, words('borger.dk', 'oesterreich.gv.at', 'eesti.ee')], (n, what, portal) => ({
			text: `${n} ${what} hält das Portal ${portal} bereit.`,
			figures: [],
			home: 'Vergleich'
		}));
		always([count, services, words('service.bund.de', 'portal.nrw')], (n, what, portal) => ({
			text: `${n} ${what} hält das Portal ${portal} bereit.`,
			figures: [`S ${n} live total`],
			home: 'Nordrhein-Westfalen'
		}));
	});

	it('are ours where the country is only the model', () => {
		always([count, services, country], (n, what, land) => ({
			text: `Wie in ${land} sollen künftig ${n} ${what} online sein.`,
			figures: [`S ${n} planned total`]
		}));
	});
});

describe('what is no service', () => {
	it('is a case that an office or a court has', () => {
		const still = words('offene', 'laufende', 'anhängige', 'unerledigte');
		const moved = words('sind mitgewandert', 'hat das Amt übernommen', 'liegen dort');
		always([count, still, moved], (n, so, verb) => ({
			text: `${n} ${so} Verfahren ${verb}, eingescannt von einem Dienstleister.`,
			figures: []
		}));
		always([fc.integer({ min: 1600, max: 90000 })], (n) => ({
			text: `${n} Verfahren führt das Gericht inzwischen elektronisch.`,
			figures: []
		}));
		always([count, words('', 'digitale ', 'neue ')], (n, so) => ({
			text: `${n} ${so}Verfahren sind im Portal online verfügbar.`,
			figures: [`S ${n} live ${so === 'neue ' ? 'added' : 'total'}`]
		}));
	});

	it('is a price that leaves its currency to the next one', () => {
		const low = fc.integer({ min: 2, max: 12 });
		always([count, low, few, services, words('statt', 'anstatt', 'oder')], (n, a, b, what, link) => ({
			text: `${n} ${what} sind online verfügbar. Ein elektronisch gestellter Antrag kostet nun ${a} ${link} ${b} Euro.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a ranking', () => {
	it('has a count for each place, and no whole of which the later ones are a part', () => {
		const [first, last] = [words('Hamburg', 'Bayern'), words('Bremen', 'Sachsen')];
		always([count, few, services, first, last], (n, m, what, a, b) => ({
			text: `${n} ${what} sind es in ${a}, ${b} bringt es auf ${m}.`,
			figures: [`S ${n} live total`, `S ${m} live total`],
			home: 'Vergleich'
		}));
		always([count, few, services, first, last], (n, m, what, a, b) => ({
			text: `Mit ${n} ${what} liegt ${a} vorn, ${b} kann nur ${m} anbieten.`,
			figures: [`S ${n} live total`, `S ${m} live total`],
			home: 'Vergleich'
		}));
	});

	it('is none where the later count is of the same place', () => {
		always([count, few, services], (n, m, what) => ({
			text: `Hessen zählt ${n} ${what}; digitalisiert sind in Hessen ${m}.`,
			figures: [`S ${m} live total`]
		}));
	});
});

describe('an offer', () => {
	it('is told by its choice, and in reported speech, too', () => {
		const open = words('zur Auswahl', 'zur Wahl', 'offen', 'zur Verfügung', 'bereit');
		always([few, words('stehen', 'stünden'), open], (n, verb, how) => ({
			text: `Damit ${verb} den Menschen ${n} Anträge ${how}.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('is no whole of which anybody has a part where it can be chosen', () => {
		always([count, few, words('stehen', 'stünden')], (n, m, verb) => ({
			text: `${n} Verfahren ${verb} dort zur Auswahl; freigeschaltet sind in Kassel erst ${m}.`,
			figures: [`S ${n} live total`, `S ${m} live total`]
		}));
	});

	it('is counted behind whose portal it is in', () => {
		const whose = words('des Kreises', 'des Landes', 'der Stadt', 'des Landkreises');
		always([count, few, services, whose, words('finden sich', 'fänden sich')], (n, m, what, of, verb) => ({
			text: `Bis 2027 will die Verwaltung ${n} ${what} online anbieten. Derzeit ${verb} im Portal ${of} ${m}.`,
			figures: [`S ${n} planned total`, `S ${m} live total`]
		}));
	});
});

describe('services that somebody recommends', () => {
	it('are there where people are told to use them', () => {
		const use = words('in Anspruch zu nehmen', 'zu nutzen', 'zu verwenden');
		const who = words('Der Bürgermeister empfiehlt', 'Die Stadt rät', 'Das Rathaus appelliert an alle');
		always([few, services, who, use], (n, what, by, how) => ({
			text: `${by}, die ${n} ${what.replace('digitale', 'digitalen')} ${how}.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('are wanted where somebody else should offer them', () => {
		always([few, services, words('empfiehlt', 'verlangt', 'rät')], (n, what, verb) => ({
			text: `Der Rat ${verb}, ${n} ${what} anzubieten.`,
			figures: []
		}));
	});
});

describe('who wants something', () => {
	const wish = words('sich den Weg sparen', 'nicht warten', 'von zu Hause aus handeln');

	it('tells no stage of what can be chosen, and "unter" no limit of it', () => {
		always([count, services, wish, words('will', 'möchte')], (n, what, thing, verb) => ({
			text: `Unter ${n} ${what.replace('digitale', 'digitalen')} kann wählen, wer ${thing} ${verb}.`,
			figures: [`S ${n} live total`]
		}));
		always([count, services, wish, words('will', 'möchte')], (n, what, thing, verb) => ({
			text: `Wer ${thing} ${verb}, kann unter ${n} ${what.replace('digitale', 'digitalen')} wählen.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('leaves a limit and a plan as they are', () => {
		always([count], (n) => ({
			text: `Die Zahl der Onlinedienste liegt unter ${n}.`,
			figures: [`S ${n} at_most live total`]
		}));
		always([count, services, words('will', 'möchte')], (n, what, verb) => ({
			text: `Das Land ${verb} ${n} ${what} anbieten.`,
			figures: [`S ${n} planned total`]
		}));
	});
});

describe('a count that is to come', () => {
	it('is told by "werden" and a verb that only has it', () => {
		always([few, count, services, words('bei', 'auf')], (m, n, what, by) => ({
			text: `${m} ${what} führt das Portal. Bis 2027 werde die Stadt ${by} ${n} ${by === 'bei' ? 'stehen' : 'kommen'}.`,
			figures: [`S ${m} live total`, `S ${n} planned total`]
		}));
		always([few, count, services, words('es', 'es dort')], (m, n, what, it) => ({
			text: `${m} ${what} führt das Portal. In wenigen Jahren wird ${it} ${n} geben.`,
			figures: [`S ${m} live total`, `S ${n} planned total`]
		}));
	});

	it('is told by whose will it is', () => {
		const will = words(
			'Geht es nach der Ministerin,',
			'Nach den Plänen der Ministerin',
			'Nach dem Willen des Kabinetts'
		);
		always([few, count, services, will], (m, n, what, by) => ({
			text: `${m} ${what} hält die Plattform bereit. ${by} sind es Ende 2027 schon ${n}.`,
			figures: [`S ${m} live total`, `S ${n} planned total`]
		}));
	});

	it('is of today without a will and a time to come', () => {
		always([few, count, services], (m, n, what) => ({
			text: `${m} ${what} hielt die Plattform vor zwei Jahren bereit. Nach Angaben der Ministerin sind es schon ${n}.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a count without a verb', () => {
	const day = words('bis Weihnachten', 'bis Ende 2027', 'bis Jahresende', 'bis Ostern');

	it('is to come where a day by which stands right behind it', () => {
		always([few, count, services, day], (m, n, what, by) => ({
			text: `${m} ${what} zum Auftakt, ${n} ${what} ${by}: So lautet der Fahrplan.`,
			figures: [`S ${m} live total`, `S ${n} planned total`]
		}));
	});

	it('is of today where the day is over, or "bis" goes on in a list', () => {
		always([count, services], (n, what) => ({
			text: `${n} ${what} bis heute, das kann sich sehen lassen.`,
			figures: [`S ${n} live total`]
		}));
		always([count, services], (n, what) => ({
			text: `Gestartet ist das Portal mit ${n} ${what}, vom Antrag auf Wohngeld bis zum Sommerlager.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a catalogue', () => {
	const of = words('den das Land abarbeitet', 'an dem sich alle orientieren', 'den der Bund aufgestellt hat');

	it('has services that nobody offers yet; those of them that are online are some', () => {
		always([few, services, of], (n, what, which) => ({
			text: `${n + 40} ${what} umfasst der Katalog, ${which}. ${n} davon sind online.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('of what is offered counts', () => {
		always([few, services], (n, what) => ({
			text: `Der Katalog der verfügbaren Angebote umfasst ${n} ${what}.`,
			figures: [`S ${n} live total`]
		}));
		always([few, services], (n, what) => ({
			text: `Der Katalog umfasst ${n} ${what}, die sofort nutzbar sind.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a part of what was told before', () => {
	it('is a figure where it has a kind of its own', () => {
		const kind = words('richten sich allein an Handwerksbetriebe', 'wenden sich ausschließlich an Vereine');
		always([count, few, services, kind], (n, m, what, to) => ({
			text: `${n} ${what} sind inzwischen online. ${m} davon ${to}.`,
			figures: [`S ${n} live total`, `S ${m} live total`]
		}));
	});

	it('is added where it is there only since a day', () => {
		always([count, few, services, words('Januar', 'Jahresbeginn', 'dem Sommer')], (n, m, what, day) => ({
			text: `${n} ${what} sind inzwischen online, ${m} davon erst seit ${day}.`,
			figures: [`S ${n} live total`, `S ${m} live added`]
		}));
	});

	it('is a figure where it can be had at every place', () => {
		const everywhere = words('ohne weißen Fleck', 'unabhängig vom Wohnort', 'an jedem Wohnort');
		always([count, few, services, everywhere], (n, m, what, where) => ({
			text: `${n} ${what} hat das Land übernommen. ${where[0]!.toUpperCase()}${where.slice(1)} verfügbar seien ${m} davon.`,
			figures: [`S ${n} live total`, `S ${m} live total`]
		}));
	});

	it('is none of another place’s count in a list', () => {
		always([count, few], (n, m) => ({
			text: `Kein Land hat die verlangten 575 Leistungen beisammen. Nutzbar sind in Hamburg ${n} und in Bayern ${m} davon.`,
			figures: [`S ${n} live total`, `S ${m} live total`],
			home: 'Vergleich'
		}));
		always([count, few, services], (n, m, what) => ({
			text: `In Hessen sind ${n} ${what} online, in Kassel ${m} davon.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('says nothing of its own without any of these', () => {
		always([count, few, services], (n, m, what) => ({
			text: `${n} ${what} sind inzwischen online. ${m} davon sind besonders wichtig.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('adds nothing where it only reaches less far', () => {
		const where = words('immerhin in einer', 'in mindestens einer Kommune', 'stellenweise');
		always([few, count, services, where], (m, n, what, some) => ({
			text: `${n} ${what} sind in allen Kommunen nutzbar, weitere ${m} ${some}.`,
			figures: [`S ${n} live total`, `S ${m} live total`]
		}));
		always([few, count, services], (m, n, what) => ({
			text: `${n} ${what} sind online, weitere ${m} kamen gestern.`,
			figures: [`S ${n} live total`, `S ${m} live added`]
		}));
	});
});

describe('money that people get', () => {
	const noun = words('Sozialleistungen', 'Familienleistungen', 'Geldleistungen');

	it('is a service where they can ask for it online', () => {
		const how = words('lassen sich über das Portal beantragen', 'sind inzwischen online verfügbar');
		always([few, noun, how], (n, what, can) => ({
			text: `${n} ${what} ${can}.`,
			figures: [`S ${n} live total`]
		}));
	});

	it('is none where it is paid, or asked for anywhere', () => {
		const how = words('zahlt das Land aus', 'werden zusammengelegt', 'kann man beantragen');
		always([few, noun, how], (n, what, can) => ({ text: `${n} ${what} ${can}.`, figures: [] }));
	});
});
