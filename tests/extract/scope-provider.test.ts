import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });
const always = alwaysTold((line) => figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`));

/** Who runs something for a Land's municipalities, where it sits, and that Land. */
const provider = words(
	'Die ekom21, Gießen, 06',
	'Das Kommunale Rechenzentrum Niederrhein, Kamp-Lintfort, 05',
	'Die KIV Thüringen, Gotha, 16',
	'Die GKD Paderborn, Paderborn, 05',
	'Der IT-Dienstleister, Cottbus, 12',
	'Der Zweckverband, Elmshorn, 01'
);
const told = (of: string) => of.split(', ') as [string, string, string];

describe('a provider of one Land, in the news of its seat', () => {
	it('offers its services to the Land’s municipalities', () => {
		always([provider, count], (of, n) => {
			const [who, at, key] = told(of);
			return { text: `[${at}] ${who} hat ${n} Onlinedienste freigeschaltet.`, figures: [`${n} → ${key}`] };
		});
		always([provider, count], (of, n) => {
			const [who, at, key] = told(of);
			return {
				text: `[${at}] ${who} erweitert den Baukasten. ${n} Onlinedienste sind jetzt verfügbar.`,
				figures: [`${n} → ${key}`]
			};
		});
	});

	it('pays for them', () => {
		always([provider, count], (of, n) => {
			const [who, at, key] = told(of);
			return {
				text: `[${at}] ${who} hat einen Vertrag über ${n}.000 Euro für die E-Akte geschlossen.`,
				figures: [`${n}000 → ${key}`]
			};
		});
	});

	it('leaves to the town what the town does with it', () => {
		always([count, words('der ekom21', 'des Zweckverbands', 'vom Rechenzentrum')], (n, of) => ({
			text: `[Gießen] Über das Portal ${of} sind nun ${n} Onlinedienste verfügbar, freut sich die Stadt.`,
			figures: [`${n} → 06531005`]
		}));
		always([count], (n) => ({
			text: `[Gießen] ${n} Onlinedienste sind mit Technik der ekom21 verfügbar.`,
			figures: [`${n} → 06531005`]
		}));
	});
});

describe('services of a Land’s municipalities, in the news of a town', () => {
	it('count in the Land', () => {
		const who = words(
			'Hessische Rathäuser, Gießen, 06',
			'Sächsische Kommunen, Leipzig, 14',
			'Die Kommunen im Land, Kiel, 01',
			'Thüringer Gemeinden, Gotha, 16'
		);
		always([who, count], (of, n) => {
			const [them, at, key] = told(of);
			return { text: `[${at}] ${them} können nun ${n} Onlinedienste anbieten.`, figures: [`${n} → ${key}`] };
		});
	});
});

describe('users of a firm', () => {
	const firm = words('Der Softwareanbieter', 'Das Start-up', 'Das Systemhaus', 'Der Konzern');

	it('live anywhere, in the sentence of the firm or behind it', () => {
		always([firm, words('Nienburg', 'Koblenz', 'Walldorf'), count], (who, at, n) => ({
			text: `[${at}] ${who} wächst weiter. Auf die Plattform vertrauen ${n} Verwaltungen.`,
			figures: [`${n} → DE`]
		}));
		always([words('Koblenz', 'Walldorf'), count], (at, n) => ({
			text: `[${at}] Die Plattform nutzen ${n} deutsche Behörden.`,
			figures: [`${n} → DE`]
		}));
	});

	it('live in the Land where town or Land are spoken of', () => {
		always([firm, count], (who, n) => ({
			text: `[Koblenz] ${who} hat der Stadt geholfen. Auf die Plattform vertrauen ${n} Verwaltungen.`,
			figures: [`${n} → 07`]
		}));
	});
});
