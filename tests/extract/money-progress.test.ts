import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { read } from './read.ts';

const million = fc.integer({ min: 2, max: 95 });
const words = (...list: string[]) => fc.constantFrom(...list);
/** "26000000 announced added", of every amount that is read. */
const told = (text: string) =>
	read(text)
		.filter((f) => f.startsWith('€'))
		.map((f) => f.replace(/^€ (\d+).*? (announced|committed|paid) (total|added) .*$/, '$1 $2 $3'));

const always = alwaysTold(told);

describe('a clause behind a comma', () => {
	const purpose = words('die E-Akte', 'das digitale Rathaus', 'das Serviceportal der Stadt');

	it('tells of the amount where it is relative: it closes with its verb', () => {
		always([million, words('die das Land bewilligt hat', 'die das Land schon zugesagt hat')], (n, rel) => ({
			text: `[Fulda] Für die E-Akte plant die Stadt mit ${n} Millionen Euro, ${rel}.`,
			figures: [`${n}000000 committed total`]
		}));
	});

	it('tells of something else where it begins with an article', () => {
		const clause = words(
			'den Rest teilen sich Land und Bund',
			'den Betrieb unterstützen die Nachbarn',
			'die Schulung fördert der Verein'
		);
		always([million, purpose, clause], (n, what, rest) => ({
			text: `[Fulda] Für ${what} sind im Haushalt ${n} Millionen Euro, ${rest}.`,
			figures: [`${n}000000 announced total`]
		}));
	});
});

describe('money that somebody ordered, agreed on or has for sure', () => {
	it('is under contract', () => {
		const ordered = words('bestellt', 'in Auftrag gegeben', 'geordert');
		always([million, ordered], (n, v) => ({
			text: `[Fulda] Das Serviceportal hat die Stadt für ${n} Millionen Euro ${v}.`,
			figures: [`${n}000000 committed total`]
		}));
		always([million, words('vereinbarte', 'genehmigte', 'zugesprochene')], (n, how) => ({
			text: `[Fulda] Der Kreis betreibt die E-Akte weiter. Das ${how} Budget liegt bei ${n} Millionen Euro.`,
			figures: [`${n}000000 committed total`]
		}));
		always([million], (n) => ({
			text: `[Fulda] Für die E-Akte sind der Stadt ${n} Millionen Euro sicher.`,
			figures: [`${n}000000 committed total`]
		}));
	});

	it('is none that was only reckoned with before', () => {
		const thought = words(
			'Gerechnet hatte man mit',
			'Kalkuliert hatte der Kreis mit',
			'Ursprünglich hatte es geheißen:'
		);
		always([million, thought], (n, so) => ({
			text: `[Fulda] Das Serviceportal hat der Kreis für ${n} Millionen Euro bestellt. ${so} 1,5 Millionen Euro.`,
			figures: [`${n}000000 committed total`]
		}));
	});
});

describe('money on top of what there was', () => {
	it('is added', () => {
		const more = words('nachgelegt', 'nachgeschossen', 'draufgelegt', 'draufgesattelt');
		always([million, more], (n, v) => ({
			text: `[Fulda] Für die digitale Verwaltung hat der Kreistag ${n} Millionen Euro ${v}.`,
			figures: [`${n}000000 announced added`]
		}));
	});
});

describe('what a single recipient can get at most', () => {
	it('is a cap, whatever its name', () => {
		const cap = words(
			'Fördergrenze',
			'Förderhöchstgrenze',
			'Kappungsgrenze',
			'Kostenobergrenze',
			'Förderdeckel'
		);
		always([fc.integer({ min: 10, max: 400 }), cap], (n, noun) => ({
			text: `[Fulda] Das Land fördert digitale Rathäuser. Die ${noun} liegt bei ${n}.000 Euro.`,
			figures: []
		}));
	});
});

describe('money that is told up to a day, or from one', () => {
	it('is paid "bis dahin" where somebody has spent it by then', () => {
		const spent = words('ausgegeben', 'aufgewendet', 'ausgezahlt', 'verausgabt');
		always([million, spent], (n, v) => ({
			text: `[Hessen] Bis Ende März 2024 waren die EfA-Dienste verfügbar. Das Ministerium hat bis dahin ${n} Millionen Euro ${v}.`,
			figures: [`${n}000000 paid total`]
		}));
		always([million], (n) => ({
			text: `[Hessen] Seit 2024 stellt das Land für die digitale Verwaltung 140 Millionen Euro bereit, bis dahin wurden jährlich ${n} Millionen Euro ausgegeben.`,
			figures: ['140000000 announced total']
		}));
	});

	const rest = words('restlichen', 'übrigen', 'verbleibenden');

	it('is added where a later year brings the rest', () => {
		const when = words('sind für 2026 eingeplant', 'sind im nächsten Jahr vorgesehen', 'sollen 2027 fließen');
		always([million, rest, when], (n, which, v) => ({
			text: `[Fulda] 140 Millionen Euro sind bislang in die digitale Verwaltung geflossen. Die ${which} ${n} Millionen Euro ${v}.`,
			figures: ['140000000 paid total', `${n}000000 announced added`]
		}));
	});

	it('is none where the rest only lies there', () => {
		const lies = words(
			'sind noch zu haben',
			'wurden 2024 nicht abgerufen',
			'stehen noch bereit',
			'fließen vorerst nicht'
		);
		always([million, rest, lies], (n, which, v) => ({
			text: `[Fulda] 140 Millionen Euro sind bislang in die digitale Verwaltung geflossen. Die ${which} ${n} Millionen Euro ${v}.`,
			figures: ['140000000 paid total']
		}));
	});
});

describe('a paper that nobody has yet', () => {
	it('grants nothing', () => {
		const missing = words(
			'vermisst aber eine Zusage',
			'wartet noch auf den Bescheid',
			'hofft auf eine Vereinbarung',
			'hat dafür keinen Vertrag',
			'plant ohne Förderzusage'
		);
		always([million, missing], (n, v) => ({
			text: `[Fulda] In die E-Akte fließen ${n} Millionen Euro. Der Landkreis ${v}.`,
			figures: [`${n}000000 announced total`]
		}));
	});

	it('grants what is told beside where somebody has it', () => {
		const there = words('hat eine Zusage', 'bekam den Bescheid', 'unterschrieb den Vertrag');
		always([million, there], (n, v) => ({
			text: `[Fulda] In die E-Akte fließen ${n} Millionen Euro. Der Landkreis ${v}.`,
			figures: [`${n}000000 committed total`]
		}));
	});
});

describe('an amount in digits that leaves its currency to the one before', () => {
	const part = fc.integer({ min: 21, max: 480 });
	const outcome = words('ausgegeben paid', 'abgerufen paid', 'bewilligt committed', 'ausgezahlt paid');
	const so = words('erst', 'bislang', 'lediglich', 'nur rund');

	it('is money where the clause says what became of it', () => {
		always([part, outcome, so], (n, how, only) => {
			const [verb, stage] = how.split(' ');
			return {
				text: `[Fulda] Für die digitale Verwaltung stehen 640.000 Euro im Haushalt bereit, davon waren ${only} ${n}.000 ${verb}.`,
				figures: ['640000 announced total', `${n}000 ${stage} total`]
			};
		});
	});

	it('is none where something is counted, or where it is more than the whole', () => {
		always([part, words('Anträge', 'Euro-Scheine', 'Menschen')], (n, noun) => ({
			text: `[Fulda] Für die digitale Verwaltung stehen 640.000 Euro im Haushalt bereit, bewilligt wurden bislang ${n}.000 ${noun}.`,
			figures: ['640000 announced total']
		}));
		always([fc.integer({ min: 641, max: 999 })], (n) => ({
			text: `[Fulda] Für die digitale Verwaltung stehen 640.000 Euro im Haushalt bereit, bewilligt wurden bislang ${n}.000.`,
			figures: ['640000 announced total']
		}));
		always([part], (n) => ({
			text: `[Fulda] Für die digitale Verwaltung stehen 640.000 Euro im Haushalt bereit, bislang ${n}.000.`,
			figures: ['640000 announced total']
		}));
	});
});

describe('a purse of which a part is told', () => {
	it('is money of its own, without a word that gives it', () => {
		const purse = words('aus dem Konjunktur-Sonderposten', 'des Bundes', 'aus Berlin');
		always([million, purse, words('gebunden committed', 'ausgegeben paid')], (n, from, how) => {
			const [verb, stage] = how.split(' ');
			return {
				text: `[OZG] Von den 140 Millionen Euro ${from} sind damit ${n} Millionen ${verb}.`,
				figures: ['140000000 announced total', `${n}000000 ${stage} total`]
			};
		});
	});
});

describe('what is still to come', () => {
	it('is no more than announced, and added', () => {
		always([million, words('2026', 'Im nächsten Jahr')], (n, when) => ({
			text: `[Fulda] Bisher hat die Stadt 140 Millionen Euro in die digitale Verwaltung gesteckt, ${when.replace('Im', 'im')} kommen ${n} Millionen Euro hinzu.`,
			figures: ['140000000 paid total', `${n}000000 announced added`]
		}));
	});
});

describe('the value of an order', () => {
	it('is what was committed', () => {
		const order = words('Der Auftrag', 'Ein Vertrag', 'Der Rahmenvertrag', 'Eine Vereinbarung');
		always([million, order], (n, what) => ({
			text: `[Fulda] ${what} für das Bürgerportal im Wert von ${n} Millionen Euro ging an den Dienstleister.`,
			figures: [`${n}000000 committed total`]
		}));
		always([million, words('Server', 'Technik', 'Akten')], (n, what) => ({
			text: `[Fulda] Im digitalen Rathaus verbrannten ${what} im Wert von ${n} Millionen Euro.`,
			figures: []
		}));
	});

	it('may "zu Buche schlagen"', () => {
		always([million, words('schlägt announced', 'schlug paid')], (n, how) => {
			const [verb, stage] = how.split(' ');
			return {
				text: `[Fulda] Mit ${n} Millionen Euro ${verb} die E-Akte zu Buche.`,
				figures: [`${n}000000 ${stage} total`]
			};
		});
	});
});
