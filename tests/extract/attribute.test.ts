import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const count = fc.integer({ min: 21, max: 480 });
const words = (...list: string[]) => fc.constantFrom(...list);
const services = words('Leistungen', 'Onlinedienste', 'Verwaltungsleistungen', 'Formulare');
const brief = (text: string) => read(`[Hessen] ${text}`).map((f) => f.replace(/(total|added) .*$/, '$1'));

describe('an attribute with words of its own', () => {
	it('stands between a number and what it counts', () => {
		const attribute = words(
			'online nutzbare',
			'komplett digital abschließbare',
			'bereits freigeschaltete digitale',
			'im Internet abrufbare',
			'vom Land entwickelte',
			'über das neue Portal zugängliche',
			'per Smartphone ausfüllbare',
			'jederzeit online verfügbare'
		);
		fc.assert(
			fc.property(count, attribute, services, (n, how, what) => {
				expect(brief(`Auf ${n} ${how} ${what} kommt das Land, alle sind online.`)).toEqual([
					`S ${n} live total`
				]);
			})
		);
	});

	it('is none without a participle, or where another noun follows', () => {
		const other = words(
			'davon in den neuen Büros der Dienste',
			'online unter den Leistungen',
			'im Internet bestellte Bücher der Dienste',
			'aus Kassel, zentral betriebene Dienste'
		);
		fc.assert(
			fc.property(count, other, (n, rest) => {
				expect(brief(`Es kamen ${n} ${rest}.`)).toEqual([]);
			})
		);
	});
});

describe('a part of what somebody has', () => {
	it('is counted beside the whole', () => {
		const whole = words('seiner', 'ihrer', 'der eigenen', 'von seinen', 'von insgesamt', 'der rund');
		fc.assert(
			fc.property(fc.integer({ min: 21, max: 90 }), whole, services, (n, of, what) => {
				expect(brief(`Das Ministerium bietet ${n} ${of} 140 ${what} online an.`)).toEqual([
					`S ${n} live total`
				]);
			})
		);
	});
});
