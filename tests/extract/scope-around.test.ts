import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 95 });
const always = alwaysTold((line) => figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`));

/** Towns that are no part of a Kreis, and the Kreis of their name around them. */
const town = words('Hof 09464000 09475', 'Kaiserslautern 07312000 07335', 'Osnabrück 03404000 03459');

describe('the Kreis around a town', () => {
	it('owns what is told of it without a name', () => {
		const around = words(
			'der gleichnamige Landkreis #',
			'im umliegenden Landkreis #',
			'der Landkreis #',
			'im Landkreis #'
		);
		always([town, count, count, around], (name, own, its, rest) => {
			const [at, key, kreis] = name.split(' ');
			return {
				text: `[${at}] ${own} Dienste bietet die Stadt an, ${rest.replace('#', String(its))}.`,
				figures: [`${own} → ${key}`, `${its} → ${kreis}`]
			};
		});
	});

	it('holds the authorities counted in it', () => {
		always([town, words('34 Kommunen', '28 Gemeinden')], (name, who) => {
			const [at, , kreis] = name.split(' ');
			return {
				text: `[${at}] Im Landkreis sind ${who} an das Portal angeschlossen.`,
				figures: [`${who.split(' ')[0]} → ${kreis}`]
			};
		});
	});

	it('is not told of where the town speaks, or another Kreis is named', () => {
		always([town, count], (name, n) => {
			const [at, key] = name.split(' ');
			return {
				text: `[${at}] Anders als im Kreis bietet die Stadt ${n} Dienste an.`,
				figures: [`${n} → ${key}`]
			};
		});
		always([town, count], (name, n) => ({
			text: `[${name.split(' ')[0]}] Der Landkreis Fulda bietet ${n} Dienste an.`,
			figures: [`${n} → 06631`]
		}));
	});
});

describe('an office of a Land', () => {
	const office = words(
		'Das Regierungspräsidium',
		'Die Bezirksregierung',
		'Die Landesdirektion',
		'Das Landesverwaltungsamt',
		'Die Struktur- und Genehmigungsdirektion'
	);
	const seat = words('Kassel 06', 'Chemnitz 14', 'Koblenz 07', 'Halle (Saale) 15', 'Köln 05');

	it('offers what counts in the Land, wherever it sits', () => {
		always([office, seat, count], (who, at, n) => {
			const [, name, land] = /^(.*) (\d+)$/.exec(at)!;
			return { text: `[${name}] ${who} hat ${n} Verfahren digitalisiert.`, figures: [`${n} → ${land}`] };
		});
		always([words('Freiburg', 'Karlsruhe', 'Stuttgart'), count], (at, n) => ({
			text: `[${at}] Das Regierungspräsidium ${at} bietet ${n} Verfahren online an.`,
			figures: [`${n} → 08`]
		}));
	});

	it('tells nothing of what the town offers beside it', () => {
		always([office, count], (who, n) => ({
			text: `[Kassel] ${who} lobt die Stadt, die ${n} Verfahren digitalisiert hat.`,
			figures: [`${n} → 06611000`]
		}));
	});
});

describe('a place behind a comma and right before a number', () => {
	it('owns that number and not the one before', () => {
		const other = words('Fulda 06631009', 'Gießen 06531005', 'Marburg 06534014');
		always([other, count, count], (place, own, its) => {
			const [name, key] = place.split(' ');
			return {
				text: `[Kassel] Im Rathaus stehen ${own} Dienste bereit, in ${name} ${its}.`,
				figures: [`${own} → 06611000`, `${its} → ${key}`]
			};
		});
	});

	it('gets the amount that leaves out its verb', () => {
		const other = words('Bielefeld 05711000', 'Herne 05916000', 'Bottrop 05512000');
		always([other, count], (place, n) => {
			const [name, key] = place.split(' ');
			return {
				text: `[Nordrhein-Westfalen] Paderborn erhält 1,2 Millionen Euro für das digitale Rathaus, ${name} ${n}0.000 Euro.`,
				figures: ['1200000 → 05774032', `${n}0000 → ${key}`]
			};
		});
	});
});

it('leaves a contract with those who give it, wherever the firm sits', () => {
	always(
		[words('Anbieter', 'Softwarehaus', 'Hersteller'), words('Köln', 'Leipzig'), count],
		(firm, seat, n) => ({
			text: `[Bonn] Der Zuschlag für die E-Akte ging für ${n}0.000 Euro an einen ${firm} aus ${seat}.`,
			figures: [`${n}0000 → 05314000`]
		})
	);
});

it('takes money that a Land gives to its own towns for the Land’s', () => {
	const gives = words(
		'reicht der Freistaat an seine Kommunen aus',
		'gibt der Freistaat seinen Kommunen',
		'stellt das Land seinen Gemeinden bereit'
	);
	always([gives, count], (verb, n) => ({
		text: `[Chemnitz] ${n} Millionen Euro für Onlinedienste ${verb}.`,
		figures: [`${n}000000 → 14`]
	}));
});

it('counts what town and Kreis have together in the Kreis, in the Land where the town is no part of it', () => {
	const both = words(
		'Stadt und Landkreis',
		'Hansestadt und Landkreis',
		'Landkreis und Stadt',
		'Stadt und Kreis'
	);
	always([both, words('Lüneburg 03355', 'Fulda 06631', 'Passau 09'), count], (who, at, n) => {
		const [name, key] = at.split(' ');
		return {
			text: `[${name}] ${who} ${name} haben gemeinsam ${n} Dienste freigeschaltet.`,
			figures: [`${n} → ${key}`]
		};
	});
});

it('takes a town where grants are handed to many of a Land for no more than the place of it', () => {
	always([words('Bautzen', 'Pirna', 'Plauen'), count], (town, n) => ({
		text: `[Sachsen] Der Innenminister hat in ${town} Bescheide über ${n} Millionen Euro für digitale Rathäuser übergeben.`,
		figures: [`${n}000000 → 14`]
	}));
});

it('takes the size of a Land’s programme for the Land’s, whoever got money out of it before', () => {
	always([count], (n) => ({
		text: `[Offenbach] Aus dem Landesprogramm bekommt die Stadt 80.000 Euro für das digitale Rathaus. Das Programm ist mit ${n} Millionen Euro ausgestattet.`,
		figures: ['80000 → 06413000', `${n}000000 → 06`]
	}));
});
