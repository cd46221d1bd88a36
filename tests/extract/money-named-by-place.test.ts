import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('money and what is spelt like another purpose', () => {
	it('counts in towns whose names begin like one, and beside the verb "schloss"', () => {
		expect(
			read(
				'[Waldshut-Tiengen] Der Bund fördert die E-Akte der Verwaltung in Waldshut-Tiengen mit 500.000 Euro.'
			)
		).toHaveLength(1);
		expect(read('[Moormerland] Moormerland bekommt 500.000 Euro für die E-Akte.')).toHaveLength(1);
		expect(
			read('[Brandenburg] Für die E-Akte schloss das Land einen Vertrag über 5 Millionen Euro.')
		).toEqual(['€ 5000000 committed total 12']);
		expect(
			read('[Bremerhaven] Das Land gibt der Hafenstadt 500.000 Euro für die digitale Verwaltung.')
		).toHaveLength(1);
		expect(read('[Fulda] Für den Hafenausbau bekommt Fulda 500.000 Euro.')).toEqual([]);
		expect(read('[Fulda] Für das Schloss bekommt Fulda 500.000 Euro.')).toEqual([]);
	});
});

describe('sums told of a larger one', () => {
	it('are a slice where one year had them', () => {
		const slice = (text: string) => read(`[Hessen] ${text}`)[1];
		expect(
			slice(
				'Für die E-Akte hat das Land seit 2017 insgesamt 97 Millionen Euro ausgegeben, davon 21 Millionen im Jahr 2023.'
			)
		).toBe('€ 21000000 paid added 06');
		expect(
			slice('Für die E-Akte hat das Land 97 Millionen Euro ausgegeben, davon 21 Millionen bis Ende 2023.')
		).toContain('total');
	});

	it('are the size of the programme that a grant came out of', () => {
		expect(
			read(
				'[Fulda] Fulda bekommt aus dem Landeswettbewerb Smarte Kommunen 720.000 Euro für die digitale Verwaltung. Das Gesamtvolumen des Wettbewerbs liegt bei 6,8 Millionen Euro.'
			)[1]
		).toMatch(/^€ 6800000 announced total 06$/);
	});
});

describe('what a council allows to be spent', () => {
	it('is granted with its limit, where a limit alone is none', () => {
		expect(
			read(
				'[Landkreis Fulda] Bis zu 620.000 Euro darf die Einführung der elektronischen Akte kosten; der Kreisausschuss hat das Geld freigegeben.'
			)[0]
		).toMatch(/^€ 620000 at_most committed/);
		expect(read('[Landkreis Fulda] Mehr als 620.000 Euro darf die elektronische Akte nicht kosten.')).toEqual(
			[]
		);
	});

	it('is paid where it names what has been spent so far', () => {
		for (const text of [
			'Kämmerer Jan Meier beziffert die bisherigen Ausgaben für das Serviceportal auf vier Millionen Euro.',
			'Die bisherigen Kosten der E-Akte liegen bei vier Millionen Euro.'
		])
			expect(read(`[Fulda] ${text}`)[0]).toMatch(/^€ 4000000 paid/);
	});

	it('is worth the work under contract', () => {
		expect(
			read('[Hessen] Für das Serviceportal sind Leistungen im Wert von 19 Millionen Euro beauftragt.')[0]
		).toMatch(/^€ 19000000 committed/);
	});
});
