import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });
const always = alwaysTold((line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`)
);

describe('a heading’s name that several towns share', () => {
	it('is that of the Land whose portal is used', () => {
		const portal = words('Freiberg Amt24 14522180', 'Mühlhausen ThAVEL 16064046');
		always([portal, count], (of, n) => {
			const [town, name, key] = of.split(' ');
			return { text: `[${town}] Über ${name} sind ${n} Leistungen online.`, figures: [`${n} → ${key}`] };
		});
	});

	it('is that whose full name adds what the text says', () => {
		const river = words(
			'Freiberg – Die Stadt am Neckar – 08118078',
			'Neustadt – Die Stadt an der Donau – 09273152',
			'Frankfurt – Die Oderstadt – 12053000',
			'Halle – Die Saalestadt – 15002000'
		);
		always([river, count], (of, n) => {
			const [town, who, key] = of.split(' – ');
			return { text: `[${town}] ${who} bietet ${n} Leistungen online an.`, figures: [`${n} → ${key}`] };
		});
	});

	it('stays open where neither is told', () => {
		always([words('Neustadt', 'Neukirchen'), count], (town, n) => ({
			text: `[${town}] ${n} Leistungen sind online.`,
			figures: [`${n} → untold`]
		}));
	});
});

describe('a Land’s portal in the news of a town there', () => {
	it('offers what counts in the town', () => {
		const portal = words(
			'Homburg 10045114 im saarländischen Bürgerportal',
			'Cottbus 12052000 auf dem brandenburgischen Serviceportal',
			'Wetzlar 06532023 auf der hessischen Plattform'
		);
		always([portal, count], (of, n) => {
			const [, town, key, where] = /^(\S+) (\d{8}) (.+)$/.exec(of)!;
			return {
				text: `[${town}] Die Stadt hat ${where} ${n} Dienste freigeschaltet.`,
				figures: [`${n} → ${key}`]
			};
		});
	});
});
