import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const nth = words('dritte', 'vierte', 'siebte', 'neunte', 'elfte');
const kreis = words(
	'Böblingen 08115',
	'Göppingen 08117',
	'Osnabrück 03459',
	'Gütersloh 05754',
	'Fulda 06631'
);
const joined = words(
	'hat sich Musterau der Behördennummer 115 angeschlossen',
	'ist Musterau dem Bürgerportal beigetreten',
	'nutzt Musterau das gemeinsame Serviceportal'
);
const noun = words('Kommune', 'Gemeinde', 'Verwaltung');

const scopes = (line: string) => figuresOf(line).map((f) => f.scope);
const each = (line: (nth: string, who: string, kreis: string, does: string) => string, land = false) =>
	fc.assert(
		fc.property(nth, noun, kreis, joined, (n, who, of, does) => {
			const [name, key] = of.split(' ') as [string, string];
			const text = line(n, who, name, does);
			expect(scopes(text), text).toEqual([land ? key.slice(0, 2) : key]);
		}),
		{ numRuns: 40 }
	);

describe('an ordinal told within a Kreis', () => {
	it('counts in the Kreis that is named with it', () => {
		each((n, who, of, does) => `[Landkreis ${of}] Als ${n} ${who} im Landkreis ${of} ${does}.`);
		each((n, who, of, does) => `[Landkreis ${of}] Als ${n} ${who} des Landkreises ${of} ${does}.`);
		each(
			(n, who, of) =>
				`[Landkreis ${of}] Musterau ist im Landkreis ${of} die ${n} ${who}, die das Bürgerportal nutzt.`
		);
	});

	it('counts in the heading’s Kreis where it is called no more than that', () => {
		each((n, who, of, does) => `[Landkreis ${of}] Als ${n} ${who} im Kreis ${does}.`);
		each((n, _who, of, does) => `[Landkreis ${of}] Als ${n} kreisangehörige Gemeinde ${does}.`);
	});

	it('counts in the Land where Kreise are counted, or the Kreis is who joined', () => {
		each(
			(n, _who, of) => `[Landkreis ${of}] Als ${n} Landkreis ist der Kreis der Plattform beigetreten.`,
			true
		);
		each((n, who, of, does) => `[Landkreis ${of}] Als ${n} ${who} ${does}.`, true);
		each((n, who, of, does) => `[Landkreis ${of}] Als ${n} ${who} im Land ${does}.`, true);
	});
});
