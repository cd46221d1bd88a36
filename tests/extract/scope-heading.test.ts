import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });

/** "23 → 09", "40 → untold ambiguous_place": value, place and doubts about the place of every figure. */
const told = (line: string) =>
	figuresOf(line).map((f) => {
		const doubts = f.flags.filter((flag) => /place/.test(flag));
		return [`${f.value} → ${f.scope ?? 'untold'}`, f.lead ? `by ${f.lead}` : '', ...doubts]
			.filter(Boolean)
			.join(' ');
	});

const always = alwaysTold(told);

describe('a heading of several places', () => {
	const online = words(
		'sind online',
		'lassen sich elektronisch beantragen',
		'stehen im gemeinsamen Portal bereit'
	);

	it('has no place of its own where they lie in several Länder', () => {
		const lands = words(
			'Sachsen und Thüringen',
			'Berlin/Brandenburg',
			'Hessen, Bayern und Bremen',
			'Ulm und Neu-Ulm'
		);
		always([lands, count, online], (at, n, verb) => ({
			text: `[${at}] ${n} Leistungen ${verb}.`,
			figures: [`${n} → untold`]
		}));
	});

	it('has what holds them all', () => {
		const within = words(
			'Kiel und Lübeck → 01',
			'Kreise Soest und Unna → 05',
			'Bad Vilbel und Nidda → 06440',
			'Kassel/Fulda → 06'
		);
		always([within, count, online], (at, n, verb) => {
			const [name, key] = at.split(' → ');
			return { text: `[${name}] ${n} Leistungen ${verb}.`, figures: [`${n} → ${key}`] };
		});
	});

	it('is one place where the second only tells where the first lies', () => {
		const one = words('Weimar/Thüringen → 16055000', 'Bad Vilbel/Wetteraukreis → 06440003');
		always([one, count, online], (at, n, verb) => {
			const [name, key] = at.split(' → ');
			return { text: `[${name}] ${n} Leistungen ${verb}.`, figures: [`${n} → ${key}`] };
		});
	});
});

describe('a capital’s adjective before its government', () => {
	const government = words(
		'Staatskanzlei',
		'Landesregierung',
		'Innenministerium',
		'Digitalministerium',
		'Landtag'
	);
	const capital = words('Kieler 01', 'Münchner 09', 'Stuttgarter 08', 'Erfurter 16', 'Mainzer 07');
	const gender = (noun: string) => (/ministerium$/.test(noun) ? 'das' : noun === 'Landtag' ? 'der' : 'die');

	it('means the Land', () => {
		always([capital, government, count], (of, noun, n) => {
			const [name, key] = of.split(' ');
			return {
				text: `[E-Akte] ${n} Millionen Euro hat ${gender(noun)} ${name} ${noun} für die E-Akte bewilligt.`,
				figures: [`${n}000000 → ${key}`]
			};
		});
	});

	it('means the town before anything else', () => {
		always([words('Stadtkasse', 'Stadtverwaltung'), count], (noun, n) => ({
			text: `[Kiel] ${n} Millionen Euro zahlt die Kieler ${noun} für die E-Akte.`,
			figures: [`${n}000000 → 01002000`]
		}));
	});
});

describe('news from a capital on a portal with the Land in its name', () => {
	const portal = words(
		'München 09 das BayernPortal',
		'Düsseldorf 05 das Wirtschafts-Service-Portal.NRW',
		'Schwerin 13 das MV-Serviceportal',
		'Wiesbaden 06 den Hessen-Finder'
	);

	it('counts in the Land', () => {
		always([portal, count, words('Leistungen', 'Formulare')], (of, n, noun) => {
			const [, town, key, name] = /^(\S+) (\d+) (.+)$/.exec(of)!;
			return { text: `[${town}] ${n} ${noun} sind über ${name} online.`, figures: [`${n} → ${key}`] };
		});
	});

	it('counts in the town where that offers them', () => {
		always([count, words('Stadtverwaltung', 'Landeshauptstadt')], (n, who) => ({
			text: `[München] ${n} Leistungen bietet die ${who} online an, auch über das BayernPortal.`,
			figures: [`${n} → 09162000`]
		}));
	});
});

describe('a heading of a Land’s body, which names the Land by its adjective', () => {
	const body = words(
		'Bayerischer Gemeindetag → 09',
		'Hessischer Städtetag → 06',
		'Schleswig-Holsteinischer Landkreistag → 01',
		'Sächsische Staatskanzlei → 14',
		'Nordrhein-Westfälisches Digitalministerium → 05',
		'Thüringer Rechnungshof → 16'
	);

	it('is at home in that Land', () => {
		always([body, count, words('Kommunen nutzen die E-Akte', 'Leistungen sind online')], (of, n, what) => {
			const [name, key] = of.split(' → ');
			return { text: `[${name}] ${n} ${what}.`, figures: [`${n} → ${key}`] };
		});
	});

	it('is no place where it is a firm, or the federation’s ministry', () => {
		const nobody = words('Bremer Softwarehaus', 'Hessischer Hersteller', 'Berliner Innenministerium');
		always([nobody, count], (name, n) => ({
			text: `[${name}] ${n} Kommunen nutzen die E-Akte.`,
			figures: [`${n} → DE`]
		}));
	});
});
