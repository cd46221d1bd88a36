import { afterEach, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { datedSentence, figureSentence, type Statement } from '#lib/ui/sentence.ts';

const figure: Statement = {
	metric: 'services_live',
	unit: 'bundle',
	stage: 'live',
	measure: 'total',
	value: 650,
	upper: null,
	bound: 'exact',
	scopeName: 'Brandenburg',
	flags: []
};
const say = (part: Partial<Statement>) => figureSentence({ ...figure, ...part }).replaceAll('\u202f', ' ');

afterEach(() => overwriteGetLocale(() => 'de'));

describe('a figure as a sentence', () => {
	it.each<[string, Partial<Statement>]>([
		['Brandenburg: 650 OZG-Leistungsbündel sind online verfügbar.', {}],
		['Brandenburg: Mindestens 650 OZG-Leistungsbündel sind online verfügbar.', { bound: 'at_least' }],
		[
			'Brandenburg („Leistungen des Bundes“): 650 OZG-Leistungsbündel sind online verfügbar.',
			{ subject: 'bundesleistungen', subjectName: 'Leistungen des Bundes' }
		],
		[
			'Brandenburg: 650 OZG-Leistungsbündel sind online verfügbar.',
			{ subject: 'alle-leistungen', subjectName: 'Gesamtes Angebot' }
		],
		[
			'Brandenburg: Zusätzlich rund 100 OZG-Leistungsbündel sind geplant.',
			{ bound: 'approx', value: 100, measure: 'added', stage: 'planned' }
		],
		['Brandenburg: 200 bis 250 OZG-Leistungsbündel sind online verfügbar.', { value: 200, upper: 250 }],
		[
			'Beckum: 1 Behörde soll angeschlossen werden.',
			{ metric: 'authorities_onboarded', unit: 'authority', value: 1, stage: 'planned', scopeName: 'Beckum' }
		],
		[
			'Saarland: 17 Mio. € sind bewilligt.',
			{ metric: 'funding_eur', unit: 'eur', value: 17e6, stage: 'committed', scopeName: 'Saarland' }
		],
		[
			'Saarland: Mindestens 17 Mio. € im Jahr sind ausgezahlt.',
			{
				metric: 'funding_eur',
				unit: 'eur',
				value: 17e6,
				bound: 'at_least',
				stage: 'paid',
				scopeName: 'Saarland',
				flags: ['per_year']
			}
		],
		[
			'Hessen: Mindestens 90 Behörden (eine von mehreren genannten Gruppen) sind angeschlossen.',
			{
				metric: 'authorities_onboarded',
				unit: 'authority',
				value: 90,
				scopeName: 'Hessen',
				flags: ['coordination']
			}
		],
		[
			'nicht eindeutig: Höchstens 1 Formular ist online verfügbar.',
			{ unit: 'form', value: 1, bound: 'at_most', scopeName: null }
		]
	])('%s', (sentence, part) => {
		expect(say(part)).toBe(sentence);
	});

	it('tells its date where it stands alone, or that none is told', () => {
		const dated = (asOf: string | null) => datedSentence({ ...figure, asOf }).replaceAll('\u202f', ' ');
		expect(dated('2018-11-06')).toBe(
			'Brandenburg: 650 OZG-Leistungsbündel sind online verfügbar (Stand: 6. November 2018).'
		);
		expect(dated('2018')).toContain('(Stand: 2018).');
		expect(dated(null)).toContain('(ohne Datum).');
		overwriteGetLocale(() => 'en');
		expect(dated('2018-11')).toContain('(as of November 2018).');
	});

	it('speaks English too', () => {
		overwriteGetLocale(() => 'en');
		expect(say({ unit: 'service', value: 1618, bound: 'at_least' })).toBe(
			'Brandenburg: At least 1,618 administrative services are available online.'
		);
	});
});
