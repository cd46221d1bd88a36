import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { always, million, thousand, words } from './money-told.ts';

describe('money with a paper beside it', () => {
	it('is committed where a contract provides for it', () => {
		const paper = words('einen Vertrag', 'eine Vereinbarung', 'einen Rahmenvertrag');
		always([million, paper], (m, what) => ({
			text: `[Hessen] Mit dem Dienstleister hat das Land ${what} geschlossen, welcher ${m} Millionen Euro für Onlinedienste vorsieht.`,
			figures: [`${m}000000 committed total 06`]
		}));
		always([million], (m) => ({
			text: `[Hessen] Das Land hat einen Haushalt beschlossen, der ${m} Millionen Euro für Onlinedienste vorsieht.`,
			figures: [`${m}000000 announced total 06`]
		}));
	});

	it('is committed where the parliament frees it, and its neighbour is not', () => {
		const frees = words('hat das Geld freigegeben', 'gibt das Geld frei', 'hat seine Sperre aufgehoben');
		always([million, frees], (m, how) => ({
			text: `[Sachsen] Der Haushaltsausschuss ${how}: ${m} Millionen Euro stehen für die E-Akte bereit.`,
			figures: [`${m}000000 committed total 14`]
		}));
		always([million], (m) => ({
			text: `[Sachsen] Der Ausschuss hat 120 Millionen Euro für die E-Akte freigegeben. Für das Serviceportal sind ${m} Millionen Euro vorgesehen.`,
			figures: ['120000000 committed total 14', `${m}000000 announced total 14`]
		}));
		always([million], (m) => ({
			text: `[Sachsen] Der Ausschuss hat das Geld nicht freigegeben, ${m} Millionen Euro stehen für die E-Akte bereit.`,
			figures: [`${m}000000 announced total 14`]
		}));
	});

	it('is not where forms are freed, or parties agreed', () => {
		always([million], (m) => ({
			text: `[Sachsen] Mehr als 140 Formulare sind freigegeben. Für die E-Akte stehen ${m} Millionen Euro bereit.`,
			figures: [`${m}000000 announced total 14`]
		}));
		always([million, words('Koalitionsvertrag', 'Staatsvertrag')], (m, where) => ({
			text: `[Sachsen] Im ${where} sind ${m} Millionen Euro für die E-Akte vorgesehen.`,
			figures: [`${m}000000 announced total 14`]
		}));
	});

	it('can be counted on', () => {
		always([thousand], (t) => ({
			text: `[Gera] Für sein Bürgerkonto kann Gera mit ${t}.000 Euro vom Freistaat rechnen. Den Bescheid unterschrieb der Minister am Montag.`,
			figures: [`${t}000 committed total 16052000`]
		}));
	});
});

describe('a share', () => {
	const falls = words('entfielen', 'entfallen', 'entfiel');

	it('is as far as its whole', () => {
		always([fc.integer({ min: 2, max: 18 }), million, falls], (few, m, v) => ({
			text: `[Sachsen] ${m} Millionen Euro flossen in digitale Rathäuser, davon ${v} ${few} Millionen auf Dresden.`,
			figures: [`${m}000000 paid total 14`, `${few}000000 paid total 14612000`]
		}));
	});

	it('of a round is added, the second too', () => {
		always([thousand, fc.integer({ min: 501, max: 790 })], (a, b) => ({
			text: `[Sachsen] Acht Städte teilen sich in dieser Runde 6 Millionen Euro für digitale Rathäuser. Auf Zwickau entfallen ${a}.000 Euro, auf Freital ${b}.000 Euro.`,
			figures: [
				'6000000 committed added 14',
				`${a}000 committed added 14524330`,
				`${b}000 committed added 14628110`
			]
		}));
	});

	it('of a round that the next sentence tells is added', () => {
		always([thousand], (t) => ({
			text: `[Halle (Saale)] Mit ${t}.000 Euro wird ein digitales Bürgerportal der Stadt gefördert. Insgesamt verteilt das Land in dieser Runde 3 Millionen Euro.`,
			figures: expect.arrayContaining([`${t}000 committed added 15002000`]) as unknown as string[]
		}));
	});
});

describe('a verb told once', () => {
	it('holds for the amount whose auxiliary waits for it', () => {
		const aux = words('sind', 'werden');
		always([million, fc.integer({ min: 101, max: 180 }), aux], (a, b, v) => ({
			text: `[Kassel] ${a} Millionen Euro ${v} in diesem Jahr, ${b} Millionen Euro im nächsten für die Verwaltungsdigitalisierung eingeplant.`,
			figures: [`${a}000000 announced total 06611000`, `${b}000000 announced total 06611000`]
		}));
	});

	it('is found beyond "Mio."', () => {
		always([million, words('sagte', 'sagt')], (m, v) => ({
			text: `[Gera] Erst ${v} der Bund ${m} Mio. Euro für die Smart City zu.`,
			figures: [`${m}000000 committed total 16052000`]
		}));
	});
});

describe('money that flows later', () => {
	it('is announced, though paying is told', () => {
		always([million, words('ausgezahlt', 'ausgereicht', 'überwiesen')], (m, v) => ({
			text: `[Sachsen] Für Onlinedienste sind 120 Millionen Euro geflossen, weitere ${m} Millionen Euro werden bis Dezember ${v}.`,
			figures: ['120000000 paid total 14', `${m}000000 announced added 14`]
		}));
	});

	it('stands in a draft', () => {
		always([million, words('Etatentwurf', 'Haushaltsentwurf', 'Landeshaushalt')], (m, where) => ({
			text: `[Sachsen] Für die E-Akte sind 120 Millionen Euro gebunden, im ${where} stehen noch einmal ${m} Millionen Euro.`,
			figures: ['120000000 committed total 14', `${m}000000 announced added 14`]
		}));
	});
});

describe('what was spent once', () => {
	it('is no price', () => {
		const spent = words(
			'Bezahlt hat die Stadt dafür # Euro',
			'Die Stadt hat sich das # Euro kosten lassen',
			'Für # Euro hat die Stadt ein Dokumentenmanagementsystem beschafft'
		);
		always([fc.integer({ min: 21, max: 95 }), spent], (t, how) => ({
			text: `[Gera] Das Rathaus führt die E-Akte ein. ${how.replace('#', `${t}.000`)}.`,
			figures: [`${t}000 paid total 16052000`]
		}));
		always([fc.integer({ min: 21, max: 95 })], (t) => ({
			text: `[Gera] Das Rathaus führt die E-Akte ein. Dafür zahlt die Stadt jährlich ${t}.000 Euro.`,
			figures: []
		}));
	});
});

describe('a participle right before the amount', () => {
	it('tells how far that is', () => {
		const stage = words(
			'bewilligten committed',
			'zugesagten committed',
			'eingeplanten announced',
			'vorgesehenen announced'
		);
		always([fc.integer({ min: 2, max: 18 }), thousand, stage, words('', 'rund ')], (m, t, how, bound) => {
			const [participle, told] = how.split(' ');
			return {
				text: `[Gera] Von den ${participle} ${bound}${m} Millionen Euro für das Serviceportal wurden bisher ${t}.000 Euro abgerufen.`,
				figures: [`${m}000000 ${told} total 16052000`, `${t}000 paid total 16052000`]
			};
		});
	});

	it('leaves a contract that nobody has yet announced', () => {
		always([million, words('geschätzte', 'voraussichtliche')], (m, how) => ({
			text: `[Gera] Der ${how} Auftragswert für das neue Fachverfahren liegt bei ${m} Millionen Euro.`,
			figures: [`${m}000000 announced total 16052000`]
		}));
	});
});

describe('the whole that stands behind its verb', () => {
	it('is no further than a purse', () => {
		always([million, fc.integer({ min: 2, max: 18 })], (m, part) => ({
			text: `[Bayern] Inzwischen sind von den ${m} Millionen Euro für digitale Rathäuser ${part} Millionen bewilligt.`,
			figures: [`${m}000000 announced total 09`, `${part}000000 committed total 09`]
		}));
	});
});
