import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const thousands = fc.integer({ min: 30, max: 900 });
const always = alwaysTold((line: string) => figuresOf(line).map((f) => `${f.value} ${f.bound} ${f.stage}`));

describe('money told with "less"', () => {
	it('is at least so much where it is "not less than"', () => {
		const spent = words(
			'Nicht weniger als SUM Euro hat die Stadt für ihre digitale Verwaltung ausgegeben.',
			'Die Stadt hat nicht weniger als SUM Euro für ihr Serviceportal ausgegeben.'
		);
		always([spent, thousands], (of, n) => ({
			text: `[Celle] ${of.replace('SUM', `${n}.000`)}`,
			figures: [`${n * 1000} at_least paid`]
		}));
	});

	it('is a rest, and no figure, where it is "less than"', () => {
		always([thousands], (n) => ({
			text: `[Celle] Weniger als ${n}.000 Euro sind für die digitale Verwaltung noch da.`,
			figures: []
		}));
	});
});

describe('money that digital administration saves', () => {
	it('is no funding, whoever counts on it', () => {
		const saving = words(
			'Ersparnissen',
			'Einsparungen',
			'Kostensenkungen',
			'Effizienzgewinnen',
			'Einsparpotenzialen',
			'Kostenvorteilen',
			'Minderausgaben'
		);
		const counts = words('rechnet mit', 'kalkuliert mit', 'plant mit');
		always([saving, counts, thousands], (of, who, n) => ({
			text: `[Celle] Der Bürgermeister ${who} ${of} von ${n}.000 Euro im Jahr durch das Serviceportal.`,
			figures: []
		}));
	});
});
