import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const holds = holdsTold(read);
const count = fc.integer({ min: 20, max: 290 });
const few = fc.constantFrom('zwei', 'drei', 'vier', 'fünf');
const value: Record<string, number> = { zwei: 2, drei: 3, vier: 4, fünf: 5 };

describe('members of a provider', () => {
	it('are counted by it, wherever its verb stands', () => {
		const verb = fc.constantFrom('umfasst', 'vereint', 'zählt', 'versammelt');
		holds<[number, string]>([count, verb], (n, counts) => [
			`[Sachsen] Damit ${counts} der Zweckverband KISA nun ${n} Mitglieder.`,
			`A ${n} live total 14`
		]);
	});

	it('are taken into its circle', () => {
		const circle = fc.constantFrom('ihren Gesellschafterkreis', 'ihren Mitgliederkreis', 'ihre Reihen');
		holds<[string, string]>([few, circle], (n, into) => [
			`[Sachsen] Weitere ${n} Kommunen hat die KISA in ${into} aufgenommen.`,
			`A ${value[n]!} live added 14`
		]);
	});

	it('are no people that sit in its board', () => {
		const board = fc.constantFrom('Der Verwaltungsrat', 'Das Kuratorium', 'Der Fachbeirat');
		holds<[number, string]>([count, board], (n, who) => [
			`[Sachsen] ${who} der Anstalt hat ${n} Mitglieder.`
		]);
	});
});

describe('a heading that opens with a provider or a court of audit', () => {
	it('tells the one Land whose towns it works for', () => {
		const land: Record<string, string> = {
			krz: '05',
			KDN: '05',
			citeq: '05',
			HZD: '06',
			ORH: '09',
			'KID Magdeburg': '15'
		};
		holds<[number, string]>([count, fc.constantFrom(...Object.keys(land))], (n, who) => [
			`[${who}] ${n} Kommunen arbeiten inzwischen mit der E-Akte.`,
			`A ${n} live total ${land[who]!}`
		]);
	});
});

describe('a joining', () => {
	it('is told by belonging to an association, or of the one named before', () => {
		const town = fc.constantFrom('Elmshorn', 'Pinneberg', 'Wedel');
		holds<[string]>([town], (who) => [
			`[Schleswig-Holstein] Seit Jahresbeginn gehört auch die Stadt ${who} dem Zweckverband Kommunit an.`,
			`A 1 live added ${{ Elmshorn: '01056015', Pinneberg: '01056039', Wedel: '01056050' }[who]!} implied`
		]);
		holds<[number]>([fc.integer({ min: 2019, max: 2024 })], (year) => [
			`[Luckenwalde] Luckenwalde ist seit dem 1. Januar ${year} Mitglied im Zweckverband Digitale Kommunen Brandenburg.`,
			'A 1 live added 12072232 implied'
		]);
	});
});
