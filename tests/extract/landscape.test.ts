import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 3, max: 14 });
const thousand = fc.integer({ min: 21, max: 950 });
const always = alwaysTold((line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`)
);

/** Town, its key, the landscape as it stands behind "die Gemeinden", its Kreis. */
const around = words(
	'Marburg 06534014 im Marburger Land 06534',
	'Uelzen 03360025 im Uelzener Land 03360',
	'Regensburg 09362000 des Regensburger Landes 09375',
	'Passau 09262000 im Passauer Umland 09275',
	'Siegen 05970040 im Siegerland 05970',
	'Friedberg 06440008 in der Wetterau 06440'
);
const parts = (of: string) =>
	/^(\S+) (\d{8}) (.+) (\d{5})$/.exec(of)!.slice(1) as [string, string, string, string];

describe('a landscape that stands for one Kreis', () => {
	it('holds the municipalities told of in it', () => {
		always([around, count], (of, n) => {
			const [town, , where, kreis] = parts(of);
			return {
				text: `[${town}] ${n} Gemeinden ${where} nutzen das Serviceportal.`,
				figures: [`${n} → ${kreis}`]
			};
		});
	});

	it('holds what they get', () => {
		always([around, thousand], (of, n) => {
			const [town, , where, kreis] = parts(of);
			return {
				text: `[${town}] Die Gemeinden ${where} haben ${n}.000 Euro aus dem Programm Digitales Rathaus erhalten.`,
				figures: [`${n}000 → ${kreis}`]
			};
		});
		always([words('In der Wetterau', 'Im Büdinger Land'), thousand, count], (where, n, sharing) => ({
			text: `[Friedberg] ${where.replace('Büdinger', 'Friedberger')} teilen sich ${sharing} Gemeinden ${n}.000 Euro für die digitale Verwaltung.`,
			figures: [`${n}000 → 06440`]
		}));
	});

	it('only tells where the heading’s town lies where that is what acts', () => {
		const where = words(
			'Siegen 05970040 Die Stadt im Siegerland',
			'Brühl 05362012 Die Schlossstadt im Rhein-Erft-Kreis',
			'Meppen 03454035 Die Stadt im Emsland'
		);
		always([where, thousand], (of, n) => {
			const [, town, key, who] = /^(\S+) (\d{8}) (.+)$/.exec(of)!;
			return {
				text: `[${town}] ${who} investiert ${n}.000 Euro in die E-Akte.`,
				figures: [`${n}000 → ${key}`]
			};
		});
	});
});
