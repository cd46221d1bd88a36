import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const euros = (line: string): string[] =>
	figuresOf(line)
		.filter((f) => f.metric === 'funding_eur')
		.map((f) => `${f.value} ${f.stage} ${f.measure}`);
const always = alwaysTold(euros);
const n = fc.integer({ min: 12, max: 49 });
const purpose = fc.constantFrom('die E-Akte', 'das Serviceportal', 'die digitale Bauakte');

describe('grants whose papers are handed over', () => {
	it('are bound, each of them', () => {
		const opening = fc.constantFrom(
			'Zwei Förderbescheide nahm die Landrätin in Empfang:',
			'Die Ministerin hat zwei Bescheide übergeben:',
			'Drei Zuwendungsbescheide überreichte der Staatssekretär.'
		);
		const verb = fc.constantFrom('entfallen auf', 'gehen in', 'fließen in');
		always([opening, verb, purpose, n], (open, goes, what, a) => ({
			text: `[Landkreis Goslar] ${open} ${a}0.000 Euro ${goes} ${what}, ${a + 40}.000 Euro ${goes} Schulungen für die digitale Verwaltung.`,
			figures: [`${a}0000 committed total`, `${a + 40}000 committed total`]
		}));
	});

	it('are not where papers are only hoped for, or nothing was handed over', () => {
		always([n], (a) => ({
			text: `[Landkreis Goslar] Zwei Bescheide fehlen noch. ${a}0.000 Euro gehen in die E-Akte.`,
			figures: [`${a}0000 announced total`]
		}));
	});

	it('are bound, too, where the federation’s paper has come', () => {
		always([n], (a) => ({
			text: `[Gera] Der Zuwendungsbescheid für das Modellprojekt Smart Cities ist da. ${a}0.000 Euro erhält die Stadt vom Bund.`,
			figures: [`${a}0000 committed total`]
		}));
		always([n], (a) => ({
			text: `[Gera] Die Freude ist groß. ${a}0.000 Euro erhält die Stadt vom Bund für Smart Cities.`,
			figures: [`${a}0000 announced total`]
		}));
	});

	it('are bound where the sum that may be spent was released', () => {
		const may = fc.constantFrom('darf', 'kann');
		const freed = fc.constantFrom(
			'der Ausschuss gab das Geld frei',
			'der Finanzausschuss hat die Summe freigegeben'
		);
		always([may, freed, n], (can, released, a) => ({
			text: `[Gera] Bis zu ${a}0.000 Euro ${can} die Stadt für das Bürgerportal ausgeben, ${released}.`,
			figures: [`${a}0000 committed total`]
		}));
	});

	it('add up to a sum that is bound as they are', () => {
		const grows = fc.constantFrom('summiert sich', 'steigt', 'wächst');
		const what = fc.constantFrom('Förderung', 'Zuwendung');
		always([grows, what, n], (verb, sum, a) => ({
			text: `[Gera] Weitere ${a}.000 Euro hat das Land für die E-Akte bewilligt. Damit ${verb} die ${sum} auf ${a}0.000 Euro.`,
			figures: [`${a}000 committed added`, `${a}0000 committed total`]
		}));
	});
});

describe('money of one year', () => {
	it('is a part of the larger sum of several years', () => {
		const told = fc.constantFrom<[string, string]>(
			[
				'Von den 60 Millionen Euro, die das Land bis 2026 für die OZG-Umsetzung bereitstellt, sind 2023 erst',
				'Millionen abgeflossen'
			],
			[
				'60 Millionen Euro hat das Land seit 2020 für die OZG-Umsetzung ausgegeben, allein 2023 waren es',
				'Millionen'
			]
		);
		fc.assert(
			fc.property(told, n, ([before, after], a) => {
				expect(euros(`[Hessen] ${before} ${a} ${after}.`).at(1)).toBe(`${a}000000 paid added`);
			}),
			{ numRuns: 30 }
		);
	});

	it('is a level of its own beside a yearly budget, or beside another year', () => {
		always([n], (a) => ({
			text: `[Hessen] 60 Millionen Euro jährlich stellt das Land für die OZG-Umsetzung bereit, 2023 wurden ${a} Millionen ausgezahlt.`,
			figures: ['60000000 announced total', `${a}000000 paid total`]
		}));
	});
});

describe('what nobody is given', () => {
	it('is the value of a prize, what a town would have to pay, what a draft held, a hole, a vehicle', () => {
		const wrong = fc.constantFrom(
			(a: number) => `Die Auszeichnung ist mit ${a}.000 Euro dotiert.`,
			(a: number) => `Dafür gab es den Digitalpreis. Er ist mit ${a}.000 Euro dotiert.`,
			(a: number) => `Eine mittlere Stadt muss sonst rund ${a}.000 Euro im Jahr aufbringen.`,
			(a: number) => `Im Entwurf hatten zuvor nur ${a} Millionen gestanden.`,
			(a: number) => `Angesichts eines Lochs von ${a} Millionen Euro ist das viel.`,
			(a: number) => `Der umgebaute Linienbus kostete ${a}.000 Euro.`,
			(a: number) => `Der Zuschuss liegt bei 80 Prozent, maximal gibt es ${a}.000 Euro.`
		);
		always([wrong, n], (sentence, a) => ({
			text: `[Hessen] 60 Millionen Euro hat das Land für das Serviceportal bewilligt. ${sentence(a)}`,
			figures: ['60000000 committed total']
		}));
	});
});

describe('money whose words sound foreign', () => {
	it('goes on with the purpose told before, whoever gets it', () => {
		const users = fc.constantFrom('mit Gerichten und Polizei', 'bei Polizei und Hochschulen');
		always([users, n], (who, a) => ({
			text: `[Hessen] Bislang hat das Land 60 Millionen Euro für die E-Akte ausgegeben. Für den zweiten Abschnitt ${who} sind weitere ${a} Millionen Euro eingeplant.`,
			figures: ['60000000 paid total', `${a}000000 announced added`]
		}));
		always([users, n], (who, a) => ({
			text: `[Hessen] Für neue Autos ${who} sind ${a} Millionen Euro eingeplant.`,
			figures: []
		}));
	});

	it('is for what was told before, where a programme of cooperation pays for that', () => {
		always([n], (a) => ({
			text: `[Hessen] Vier Städte bauen Onlinedienste gemeinsam. Aus dem Programm für interkommunale Zusammenarbeit wurden ihnen dafür ${a}0.000 Euro bewilligt.`,
			figures: [`${a}0000 committed total`]
		}));
	});

	it('has the stage of its own clause, not of the part told behind', () => {
		always([n], (a) => ({
			text: `[Hessen] Auf die Verwaltungsdigitalisierung entfallen 60 Millionen Euro, von denen bisher ${a} Millionen ausgegeben worden sind.`,
			figures: ['60000000 announced total', `${a}000000 paid total`]
		}));
		always([n], (a) => ({
			text: `[Gera] Darin stehen ${a}0.000 Euro für die E-Akte; die CDU hätte lieber zwei Stellen erhalten.`,
			figures: [`${a}0000 announced total`]
		}));
	});
});
