import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const town = words('Ahlen', 'Beckum', 'Kamen', 'Datteln');
const body = words('Zweckverband KDN', 'IT-Verbund', 'Zweckverband Infokom');

const always = (figures: string[], ...sentences: ((town: string, body: string) => string)[]) => {
	for (const sentence of sentences)
		fc.assert(
			fc.property(town, body, (where, what) => {
				const text = `[${where}] ${sentence(where, what)}`;
				const told = read(text).map((line) => line.replace(/ \d{8}/, ''));
				expect(told, text).toEqual(figures);
			}),
			{ numRuns: 12 }
		);
};
const live = ['A 1 live added implied'];
const planned = ['A 1 planned added implied'];

describe('a joining', () => {
	it('is done where a town newly belongs, is a new member or was taken in', () => {
		always(
			live,
			(where, what) => `Die Stadt ${where} gehört nun zum ${what}.`,
			(where, what) => `Seit Januar gehört ${where} zum ${what}.`,
			(where, what) => `${where} ist neues Mitglied im ${what}.`,
			(where) => `Die d-NRW hat ${where} als neues Mitglied aufgenommen.`,
			(where) => `Die Stadt ${where} hat den Beitritt zur d-NRW vollzogen.`
		);
	});

	it('is meant where a council decides on becoming one, or speaks for it', () => {
		always(
			planned,
			(where) => `Der Rat der Stadt ${where} hat beschlossen, Träger der d-NRW zu werden.`,
			(where, what) => `Der Rat von ${where} sprach sich für einen Beitritt zum ${what} aus.`,
			(where) => `${where} will sich an das Bauportal des Landes anschließen lassen.`
		);
	});

	it('may name what is joined in the sentence before, or something that is no association', () => {
		always(
			planned,
			(where) => `Über die d-NRW ist viel zu hören. Den Beitritt beschlossen hat auch die Stadt ${where}.`,
			(where) => `Der Rat hat den Beitritt der Stadt ${where} zur digitalen Ehrenamtskarte NRW beschlossen.`
		);
	});

	it('is none of other belongings, purposes and people', () => {
		always(
			[],
			(where) => `Die Stadt ${where} gehört zum Zweckverband KDN.`,
			(where) => `Die Stadt ${where} gehört nun zur Metropolregion.`,
			(where) =>
				`Der Rat von ${where} hat den Beitritt zum Zweckverband für die Wasserversorgung beschlossen.`,
			(where) => `Die Ministerin hat ${where} als Mitglied der Jury begrüßt.`,
			(where) => `Wer sich an das Portal anschließen will, muss in ${where} einen Vertrag schließen.`
		);
	});
});
