import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read, vetoes } from './read.ts';

const million = fc.integer({ min: 2, max: 95 });
const purpose = fc.constantFrom(
	'die Digitalisierung der Verwaltung',
	'das digitale Rathaus',
	'die E-Akte der Behörden',
	'das Serviceportal der Ämter',
	'Onlinedienste der Kommunen'
);
const words = (...list: string[]) => fc.constantFrom(...list);
/** "committed total", of the one amount that is read. */
const told = (text: string) =>
	read(`[Hessen] ${text}`)
		.filter((f) => f.startsWith('€'))
		.map((f) => /(announced|committed|paid) (total|added)/.exec(f)![0]);
const values = (text: string) => read(`[Hessen] ${text}`).map((f) => Number(f.split(' ')[1]));

/** Every sentence gives one figure, so far and so measured. */
const always = <T extends unknown[]>(
	outcome: string | null,
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	sentence: (n: number, what: string, ...rest: T) => string
) =>
	fc.assert(
		fc.property(million, purpose, ...(parts as fc.Arbitrary<unknown>[]), (n, what, ...rest) => {
			const text = sentence(n as number, what as string, ...(rest as T));
			expect(told(text), text).toEqual(outcome === null ? [] : [outcome]);
		}),
		{ numRuns: 40 }
	);

describe('an amount is a figure', () => {
	it('where a verb says that it was given or will be', () => {
		const given = words(
			'bereitgestellt',
			'eingeplant',
			'veranschlagt',
			'vorgesehen',
			'zurückgelegt',
			'vorgemerkt'
		);
		always('announced total', [given], (n, what, v) => `Für ${what} sind ${n} Millionen Euro ${v}.`);
		const granted = words(
			'bewilligt',
			'zugesagt',
			'freigegeben',
			'vertraglich gebunden',
			'genehmigt',
			'entsperrt'
		);
		always('committed total', [granted], (n, what, v) => `Für ${what} wurden ${n} Millionen Euro ${v}.`);
		const spent = words('ausgegeben', 'ausgezahlt', 'überwiesen', 'aufgewendet', 'verausgabt', 'abgerufen');
		always('paid total', [spent], (n, what, v) => `Für ${what} wurden ${n} Millionen Euro ${v}.`);
	});

	it('and none where nothing says so', () => {
		expect(told('Über 40 Millionen Euro sprach im digitalen Amt niemand.')).toEqual([]);
		always(null, [], (n, what) => `${n} Millionen Euro, so lautet eine Zahl in der Debatte um ${what}.`);
	});

	it('and none where it is asked for, refused, left open or lost', () => {
		const speaker = words('Der Städtetag', 'Die Opposition', 'Der Gemeindebund', 'Die Fraktion');
		const asks = words('fordert', 'verlangt', 'erhofft sich', 'reklamiert', 'wünscht sich');
		always(null, [speaker, asks], (n, what, who, v) => `${who} ${v} ${n} Millionen Euro für ${what}.`);
		const nothing = words('fand keine Mehrheit', 'wurde abgelehnt', 'ist vom Tisch', 'wurde vertagt');
		always(
			null,
			[nothing],
			(n, what, v) => `Der Antrag, ${n} Millionen Euro für ${what} bereitzustellen, ${v}.`
		);
		always(null, [], (n, what) => `Ob ${n} Millionen Euro für ${what} fließen, weiß niemand.`);
		const lost = words(
			'einen Schaden von',
			'Einbußen von',
			'Mehrkosten von',
			'ein Defizit von',
			'Folgekosten von'
		);
		always(
			null,
			[lost],
			(n, what, noun) => `Die Kämmerei beziffert ${noun} ${n} Millionen Euro durch ${what}.`
		);
	});

	it('and none where it is of another kind, or a price', () => {
		const kind = words('Elterngeld', 'Wohngeld', 'Schulden', 'Gebühren', 'Miete');
		always(null, [kind], (n, what, noun) => `Über ${what} wurden ${n} Millionen Euro ${noun} ausgezahlt.`);
		expect(told('Die Stadt hat für ein Terminal im digitalen Bürgerbüro 48.000 Euro bezahlt.')).toEqual([]);
		expect(told('Der IT-Leiter der Stadtverwaltung verdient 95.000 Euro im Jahr.')).toEqual([]);
	});
});

describe('how far money has come', () => {
	it('is told by a paper beside a word that leaves it open', () => {
		const paper = words(
			'den Bescheid übergab die Ministerin',
			'die Förderzusage traf gestern ein',
			'so steht es im Vertrag'
		);
		always('committed total', [paper], (n, what, p) => `${n} Millionen Euro fließen in ${what}, ${p}.`);
	});

	it('is what the relative clause says of a purse, and the verb of its part', () => {
		expect(
			told(
				'Von den 30 Millionen Euro, die für Onlinedienste der Ämter vorgesehen sind, sind zwölf Millionen ausgegeben.'
			)
		).toEqual(['announced total', 'paid total']);
	});

	it('is announced in the passive of the present, and where somebody only wants it', () => {
		always(
			'announced total',
			[],
			(n, what) => `Aus dem Topf werden ${n} Millionen Euro für ${what} ausgezahlt.`
		);
		always('announced total', [], (n, what) => `Das Land will ${n} Millionen Euro für ${what} ausgeben.`);
	});

	it('is no past level in the pluperfect', () => {
		always('committed total', [], (n, what) => `Der Bund hatte für ${what} ${n} Millionen Euro bewilligt.`);
	});
});

describe('added', () => {
	it('is a round, a rate, what comes on top, and a rise', () => {
		const round = words(
			'In der zweiten Förderrunde',
			'In der jüngsten Runde',
			'Als dritte Tranche',
			'Als erste Rate'
		);
		always(
			'committed added',
			[round],
			(n, what, r) => `${r} wurden ${n} Millionen Euro für ${what} bewilligt.`
		);
		const more = words('weitere', 'nochmals', 'zusätzliche', 'noch einmal');
		always(
			'announced added',
			[more],
			(n, what, m) => `Für ${what} sind ${m} ${n} Millionen Euro eingeplant.`
		);
		expect(told('Um drei auf zwölf Millionen Euro wächst der Etat für die digitale Verwaltung.')).toEqual([
			'announced added',
			'announced total'
		]);
	});

	it('is no sum of several rounds', () => {
		always(
			'committed total',
			[],
			(n, what) => `In allen Förderrunden zusammen wurden für ${what} bisher ${n} Millionen Euro bewilligt.`
		);
	});
});

describe('of several amounts', () => {
	it('the compared one is past', () => {
		const compared = words('Statt', 'Anstelle von', 'Nach', 'Gegenüber');
		fc.assert(
			fc.property(million, million, purpose, compared, (old, now, what, before) => {
				fc.pre(old !== now);
				const text = `${before} ${old} Millionen Euro sind für ${what} nur noch ${now} Millionen Euro vorgesehen.`;
				expect(values(text), text).toEqual([now * 1e6]);
			}),
			{ numRuns: 40 }
		);
	});

	it('each has the size that the last one names', () => {
		expect(
			values('2026 werden 15, 2027 noch einmal 20 Millionen Euro für die digitale Verwaltung bereitgestellt.')
		).toEqual([15e6, 20e6]);
		expect(
			vetoes('[Hessen] Von 13 auf 16 Millionen Euro steigt der Etat für Onlinedienste der Ämter.')
		).toEqual(['13: past: von … auf']);
	});

	it('the next payment of a row needs no currency', () => {
		expect(
			values('2023 überwies das Land für die E-Akte der Ämter 310.000 Euro, 2024 waren es 275.000.')
		).toEqual([310000, 275000]);
	});
});
