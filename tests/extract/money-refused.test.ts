import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { read } from './read.ts';

const million = fc.integer({ min: 2, max: 95 });
const thousand = fc.integer({ min: 110, max: 480 });
const words = (...list: string[]) => fc.constantFrom(...list);
/** "26000000 announced added", of every amount that is read. */
const told = (text: string) =>
	read(text)
		.filter((f) => f.startsWith('€'))
		.map((f) => f.replace(/^€ (\d+).*? (announced|committed|paid) (total|added) .*$/, '$1 $2 $3'));

const always = alwaysTold(told);

describe('at most so much', () => {
	const who = words('einem Projekt', 'einem Vorhaben', 'einem Verbund', 'einer Gemeinde');

	it('is a cap where anyone can get it', () => {
		always([thousand, who, words('winken', 'stellt das Land', 'spendiert das Land')], (n, one, v) => ({
			text: `[Hessen] Das Land sucht Ideen für digitale Rathäuser. Davon ${v} ${one} bis zu ${n}.000 Euro.`,
			figures: []
		}));
	});

	it('is none where it was granted for a certain thing', () => {
		always([million, words('das Vorhaben', 'dieses Vorhaben')], (n, what) => ({
			text: `[Hessen] Bis zu ${n} Millionen Euro hat das Land für ${what} „Digitale Verwaltung“ bewilligt.`,
			figures: [`${n}000000 committed total`]
		}));
		always([million], (n) => ({
			text: `[Hessen] Bis zu ${n} Millionen Euro gibt das Land für digitale Vorhaben der Kommunen.`,
			figures: []
		}));
	});
});

describe('what employees get', () => {
	it('is no money for administration, though the clause behind tells it', () => {
		const pay = words('Zulage', 'Fachkräftezulage', 'Prämie', 'Sonderzahlung');
		const costs = words('den Haushalt mit # Euro belastet', 'im Haushalt mit # Euro veranschlagt ist');
		always([fc.integer({ min: 2, max: 9 }), pay, costs], (n, what, v) => ({
			text: `[Fulda] Für das digitale Rathaus sucht die Stadt Leute. Der Personalrat begrüßt die ${what}, die ${v.replace('#', `${n} Millionen`)}.`,
			figures: []
		}));
		always([fc.integer({ min: 2, max: 9 })], (n) => ({
			text: `[Fulda] Der Personalrat begrüßt die digitale Verwaltung, die im Haushalt mit ${n} Millionen Euro veranschlagt ist.`,
			figures: [`${n}000000 announced total`]
		}));
	});

	it('is none where posts and people cost it', () => {
		const people = words('Vier neue Stellen', 'Die IT-Stellen', 'Zusätzliche Fachkräfte', 'Die Planstellen');
		always([thousand, people], (n, who) => ({
			text: `[Fulda] ${who} für die Digitalisierung der Verwaltung kosten ${n}.000 Euro im Jahr.`,
			figures: []
		}));
	});
});

it('a mark that stands alone between two sentences breaks no reading', () => {
	for (const mark of [';', '–', ':', ','])
		expect(
			read(
				`[Jena] 24 Millionen Euro sind für die Digitalisierung zugesagt. ${mark} Ob es weitergeht, ist offen.`
			),
			mark
		).toHaveLength(1);
});
