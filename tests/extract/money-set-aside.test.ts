import { describe, it } from 'vitest';
import { always, million, thousand, words } from './money-told.ts';

describe('money of a budget', () => {
	it('is not the budget where it is for one thing', () => {
		const put = words(
			'Zur Verfügung stehen dem Digitalministerium laut Etat',
			'Im Etat des Ministeriums stehen',
			'Im Einzelplan des Ministeriums sind',
			'Laut Etat des Digitalministeriums sind'
		);
		always(
			[million, put, words('für die OZG-Umsetzung', 'für die Verwaltungsdigitalisierung')],
			(n, how, what) => ({
				text: `[Hessen] ${how} ${n} Millionen Euro ${what} ${how.endsWith('sind') ? 'vorgesehen' : 'bereit'}.`,
				figures: [`${n}000000 announced total 06`]
			})
		);
	});
});

describe('costs', () => {
	it('are no price where somebody bears them for others', () => {
		const bears = words(
			'Zur Deckung der',
			'Zur Finanzierung der',
			'Als Zuschuss zu den',
			'Zur Erstattung der'
		);
		always([million, bears, words('Wartungskosten', 'Portokosten', 'Schulungskosten')], (n, how, costs) => ({
			text: `[Hessen] ${how} ${costs} der kommunalen Onlinedienste stellt das Land ${n} Millionen Euro bereit.`,
			figures: [`${n}000000 announced total 06`]
		}));
	});
});

describe('money of one’s own', () => {
	it('is spent where it goes into a thing of one’s own, beside a grant', () => {
		always(
			[
				million,
				thousand,
				words('Aus eigener Kasse', 'Aus eigener Tasche', 'Aus eigenen Mitteln'),
				words('ihr Serviceportal', 'ihre digitalen Bürgerdienste')
			],
			(n, m, purse, thing) => ({
				text: `[Jena] Für digitale Bürgerdienste hat die Stadt einen Förderbescheid über ${n} Millionen Euro bekommen. ${purse} hat sie ${m}.000 Euro in ${thing} investiert.`,
				figures: [`${n}000000 committed total 16053000`, `${m}000 paid total 16053000`]
			})
		);
	});
});
