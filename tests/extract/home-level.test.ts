import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });
const always = alwaysTold((line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`)
);

/** Town, its key, its Kreis's: no Kreis is called like its town. */
const seat = words(
	'Tauberbischofsheim 08128115 08128',
	'Luckenwalde 12072232 12072',
	'Siegburg 05382060 05382',
	'Eutin 01055012 01055',
	'Bad Hersfeld 06632002 06632'
);
const council = words(
	'Im Kreishaus sind N Leistungen online, so Landrat Jan Meier.',
	'N Leistungen sind online, teilte das Landratsamt mit.',
	'Landrätin Ute Klein hat gezählt: N Leistungen sind online.',
	'N Leistungen sind online. Das erfuhr der Kreistag am Montag.',
	'Die Kreisverwaltung meldet: N Leistungen sind online, sagte sie im Hauptausschuss.'
);

describe('a heading’s town whose Kreis is told of', () => {
	it('stands for the Kreis where council, house or head of the Kreis are named and nothing of the town', () => {
		always([seat, council, count], (of, said, n) => {
			const [, town, , kreis] = /^(.+) (\d{8}) (\d{5})$/.exec(of)!;
			return { text: `[${town}] ${said.replace('N', String(n))}`, figures: [`${n} → ${kreis}`] };
		});
	});

	it('is the town where that acts', () => {
		const own = words(
			'Die Stadt bietet N Leistungen online an. Landrat Jan Meier gratulierte.',
			'N Leistungen sind online, sagte Bürgermeisterin Ute Klein. Das Landratsamt staunt.',
			'Im Rathaus sind N Leistungen online; der Kreistag ist noch nicht so weit.'
		);
		always([seat, own, count], (of, said, n) => {
			const [, town, key] = /^(.+) (\d{8}) (\d{5})$/.exec(of)!;
			return { text: `[${town}] ${said.replace('N', String(n))}`, figures: [`${n} → ${key}`] };
		});
	});

	it('is what the number’s own sentence tells of where both act', () => {
		always([seat, count], (of, n) => {
			const [, town, , kreis] = /^(.+) (\d{8}) (\d{5})$/.exec(of)!;
			return {
				text: `[${town}] Im Kreishaus sind ${n} Leistungen online. Die Stadt hat ein eigenes Portal.`,
				figures: [`${n} → ${kreis}`]
			};
		});
	});

	it('stays the town where another Kreis is named', () => {
		always([count], (n) => ({
			text: `[Siegburg] ${n} Leistungen sind online. Der Landrat aus dem Kreis Euskirchen ließ sich alles zeigen.`,
			figures: [`${n} → 05382060`]
		}));
	});

	it('is the Kreis around where a kreisfreie Stadt shares its name with one', () => {
		always([words('Passau 09275', 'Regensburg 09375', 'Kassel 06633'), count], (of, n) => {
			const [town, kreis] = of.split(' ');
			return {
				text: `[${town}] ${n} Leistungen sind online, teilte Landrat Jan Meier mit.`,
				figures: [`${n} → ${kreis}`]
			};
		});
		always([words('Hagen 05914000', 'Erfurt 16051000'), count], (of, n) => {
			const [town, key] = of.split(' ');
			return {
				text: `[${town}] ${n} Leistungen sind online. Der Landrat staunt.`,
				figures: [`${n} → ${key}`]
			};
		});
	});
});
