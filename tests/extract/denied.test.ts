import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read, vetoes } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 420 });
const holds = holdsTold((line) => read(`[Hessen] ${line}`));
const told = words(
	'N Verwaltungsleistungen online verfügbar seien',
	'N Verwaltungsleistungen online verfügbar sind',
	'N Kommunen das Serviceportal nutzen',
	'das Land N Millionen Euro für die Verwaltungsdigitalisierung bereitstellt'
);

describe('what somebody denies', () => {
	it('is no figure, whether the denial stands before it or behind', () => {
		const before = words(
			'Die Staatskanzlei dementierte, dass',
			'Das Ministerium bestritt, dass',
			'Der Minister wies zurück, dass',
			'Der Minister wies die Darstellung zurück, wonach',
			'Die Staatskanzlei widersprach der Behauptung, dass',
			'Die Staatskanzlei dementierte Berichte, nach denen',
			'Es sei falsch, dass',
			'Es stimme nicht, dass',
			'Das Land bezweifelt, dass'
		);
		holds([before, told, count], (denies, what, n) => [`${denies} ${what.replace(/\bN\b/, String(n))}.`]);
		const behind = words(
			'wies die Staatskanzlei zurück',
			'bestritt das Ministerium',
			'ist falsch',
			'stimmt nicht',
			'dementierte der Minister'
		);
		holds([behind, told, count], (denies, what, n) => [
			`Dass ${what.replace(/\bN\b/, String(n))}, ${denies}.`
		]);
	});

	it('is none in reported speech beside what is rejected', () => {
		const around = words(
			'Das Gerücht, X, dementierte die Staatskanzlei.',
			'Dem Vorwurf, X, widersprach der Minister.',
			'Der Minister nannte die Behauptung falsch, X.',
			'Das Ministerium weist die Behauptung, X, zurück.'
		);
		holds([around, count], (sentence, n) => [
			sentence.replace('X', `nur ${n} Verwaltungsleistungen seien online`)
		]);
	});
});

describe('what is told against something', () => {
	it('is a figure', () => {
		const before = words(
			'Die Staatskanzlei wies Kritik zurück: X.',
			'Das Ministerium widersprach: X.',
			'Der Minister widersprach der Kritik und sagte, X.',
			'Das Ministerium wies die Kritik zurück und erklärte, X.'
		);
		holds([before, count], (sentence, n) => [
			sentence.replace('X', `${n} Verwaltungsleistungen seien online verfügbar`),
			`S ${n} live total 06`
		]);
	});

	it('is one where it is granted, confirmed or undisputed', () => {
		const before = words(
			'Der Minister räumte ein',
			'Der Minister bestätigte',
			'Das Ministerium wies darauf hin',
			'Unbestritten ist'
		);
		holds([before, count], (grants, n) => [
			`${grants}, dass ${n} Verwaltungsleistungen online verfügbar sind.`,
			`S ${n} live total 06`
		]);
	});
});

it('tells the word that denies', () => {
	expect(vetoes('[Hessen] Das Land bestreitet, dass nur 20 Kommunen das Serviceportal nutzen.')).toEqual([
		'20: denied: bestreitet'
	]);
});
