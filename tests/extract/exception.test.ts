import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read, vetoes } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 420 });
const few = words('zwölf', 'drei', 'zwei', 'eine');
const who = words('Kommunen', 'Landkreise', 'hessischen Kommunen', 'Behörden');
const all = words('alle', 'sämtliche');
const one = words('Fulda', 'Gießen', 'Wetzlar');
const opening = (word: string) => word[0]!.toUpperCase() + word.slice(1);
const holds = holdsTold((line) => read(`[Hessen] ${line}`));

describe('“alle 21” with an exception', () => {
	it('is no number of those who do, where not all of them are meant', () => {
		const not = words('Nicht', 'Noch nicht', 'Längst nicht', 'Bei Weitem nicht', 'Keineswegs');
		holds([not, all, count, who], (no, every, n, they) => [
			`${no} ${every} ${n} ${they} sind an das Serviceportal angeschlossen.`
		]);
		holds([count, who], (n, they) => [`Die ${n} ${they} nutzen nicht alle das Serviceportal.`]);
	});

	it('is none where some are taken out of them', () => {
		const out = words('Bis auf', 'Abgesehen von', 'Mit Ausnahme von');
		holds([out, few, all, count, who], (but, some, every, n, they) => [
			`${but} ${some} nutzen ${every} ${n} ${they} das Serviceportal.`
		]);
		const name = words('außer', 'bis auf', 'mit Ausnahme von', 'abgesehen von', 'ausgenommen');
		holds([name, one, all, count, who], (but, town, every, n, they) => [
			`${opening(every)} ${n} ${they} ${but} ${town} nutzen das Serviceportal.`
		]);
		holds([words('ausgenommen', 'mit Ausnahme von'), one, all, count, who], (but, town, every, n, they) => [
			`${opening(every)} ${n} ${they} nutzen das Serviceportal, ${but} ${town}.`
		]);
		holds([few, count], (some, n) => [
			`Bis auf ${some} haben sich alle ${n} hessischen Kommunen dem Serviceportal angeschlossen.`
		]);
	});

	it('is none where one of them is told to be missing, there or in the sentence behind', () => {
		const lacks = words(
			', nur X fehlt.',
			', lediglich X fehlt noch.',
			' – einzig X macht nicht mit.',
			', nur X nicht.',
			'. Nur X fehlt noch.'
		);
		holds([count, who, one, lacks], (n, they, town, rest) => [
			`Alle ${n} ${they} nutzen das Serviceportal${rest.replace('X', town)}`
		]);
	});

	it('is none where it is only almost all', () => {
		holds([words('Fast', 'Nahezu', 'So gut wie', 'Beinahe'), all, count, who], (almost, every, n, they) => [
			`${almost} ${every} ${n} ${they} nutzen das Serviceportal.`
		]);
		holds([words('Fast', 'Nahezu', 'So gut wie'), count], (almost, n) => [
			`${almost} alle ${n} Verwaltungsleistungen sind online verfügbar.`
		]);
	});

	it('holds for services as for authorities', () => {
		holds([words('Bis auf zwölf', 'Abgesehen von drei'), count], (but, n) => [
			`${but} sind alle ${n} Verwaltungsleistungen online verfügbar.`
		]);
	});

	it('leaves nobody everywhere', () => {
		holds([count, one], (n, town) => [
			`In allen 21 Kreisen sind ${n} Leistungen online verfügbar, nur ${town} fehlt noch.`,
			`S ${n} live total 06`
		]);
	});
});

describe('“alle 21” without one', () => {
	it('counts them', () => {
		const more = words(
			'',
			' ohne die Papierakte',
			' bis auf Weiteres',
			', auch Fulda',
			', nur das Geld fehlt',
			', das bis auf die Bezahlfunktion fertig ist'
		);
		const before = words('Alle', 'Ausnahmslos alle', 'Inzwischen alle');
		holds([before, count, more], (every, n, rest) => [
			`${every} ${n} Kommunen nutzen das Serviceportal${rest}.`,
			`A ${n} live total 06 all`
		]);
		holds([words('Außerdem', 'Abgesehen davon'), count], (besides, n) => [
			`${besides} nutzen alle ${n} Kommunen das Serviceportal.`,
			`A ${n} live total 06 all`
		]);
	});

	it('counts those who are left, where their number is written', () => {
		holds([words('anderen', 'übrigen'), count, one], (rest, n, town) => [
			`Alle ${rest} ${n} Kommunen nutzen das Serviceportal, nur ${town} fehlt.`,
			`A ${n} live added 06 all`
		]);
		holds([count, words('aber schon', 'schon', 'immerhin schon')], (n, does) => [
			`Nicht alle hessischen Kommunen nutzen das Serviceportal, ${n} ${does}.`,
			`A ${n} live total 06`
		]);
		holds([words('', '421 '), count], (whole, n) => [
			`Nicht alle ${whole}Kommunen nutzen das Serviceportal, sondern nur ${n}.`,
			`A ${n} live total 06`
		]);
	});
});

it('tells the words that it was seen by', () => {
	expect(vetoes('[Hessen] Alle 21 Kreise außer Fulda nutzen die E-Akte.')).toEqual(['21: exception: außer']);
});
