import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const thousand = fc.integer({ min: 21, max: 950 });
const purpose = words('die E-Akte', 'das Serviceportal', 'den digitalen Bauantrag');
const always = alwaysTold((line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`)
);

/** Heading, those who share, what holds them. */
const group = words(
	'Nidda – Nidda, Ortenberg und Gedern – 06440',
	'Herrenberg – Herrenberg, Nufringen und Gäufelden – 08115',
	'Eschwege – Eschwege und Meinhard – 06636',
	'Marburg – Cölbe, Gießen und Lahntal – 06'
);
const parts = (of: string) => of.split(' – ') as [string, string, string];

describe('money of towns that are named one by one', () => {
	it('counts in what holds them where the next sentence tells it', () => {
		const jointly = words('führen G gemeinsam ein', 'bauen zusammen G auf', 'kooperieren für G');
		const given = words('N.000 Euro bewilligte das Land.', 'Der Bescheid über N.000 Euro ist eingetroffen.');
		always([group, jointly, given, purpose, thousand], (of, verb, next, what, n) => {
			const [town, who, key] = parts(of);
			return {
				text: `[${town}] ${who} ${verb.replace('G', what)}. ${next.replace('N', String(n))}`,
				figures: [`${n}000 → ${key}`]
			};
		});
	});

	it('counts in the heading’s town where the next sentence tells of that', () => {
		always([thousand, purpose], (n, what) => ({
			text: `[Nidda] Nidda, Ortenberg und Gedern führen ${what} gemeinsam ein. Die Stadt bekommt ${n}.000 Euro für ihr digitales Rathaus.`,
			figures: [`${n}000 → 06440016`]
		}));
	});

	it('counts in their Kreis where a small one comes first', () => {
		always(
			[words('Wanfried und Meinhard', 'Die Märkte Mitwitz und Küps'), thousand, purpose],
			(who, n, what) => ({
				text: `[E-Akte] ${who} bekommen zusammen ${n}.000 Euro für ${what}.`,
				figures: [`${n}000 → ${who.startsWith('W') ? '06636' : '09476'}`]
			})
		);
	});

	it('counts in the Land where winners of a contest are counted', () => {
		always(
			[words('zehn ausgezeichneten Kommunen', 'acht Städte', 'zwölf prämierten Gemeinden'), thousand],
			(who, n) => ({
				text: `[Vilshofen an der Donau] Die Stadt gewinnt mit ihrem digitalen Bauamt. Zusammen erhalten die ${who} ${n}.000 Euro für die digitale Verwaltung.`,
				figures: [`${n}000 → 09`]
			})
		);
	});
});
