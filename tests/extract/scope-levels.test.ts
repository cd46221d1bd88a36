import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 110 });
const always = alwaysTold((line) => figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}`));

describe('authorities of several levels', () => {
	const home = words('Bund', 'Berlin', 'BundID', 'Hessen');
	const who = words('Behörden', 'Ämter', 'öffentliche Verwaltungen');

	it('count nationwide where the Länder are among them', () => {
		const levels = words(
			'von Bund, Ländern und Kommunen',
			'aus Bund, Ländern und Gemeinden',
			'in Bund und Ländern',
			'von Ländern und Kommunen',
			'des Bundes, der Länder und der Kommunen',
			'auf allen Ebenen – Bund, Länder, Kommunen –'
		);
		always([home, count, who, levels], (at, n, noun, of) => ({
			text: `[${at}] ${n} ${noun} ${of} nutzen die BundID.`,
			figures: [`${n} → DE`]
		}));
	});

	it('count in the heading’s Land where its own Land is one of them', () => {
		always([count, words('von Land und Kommunen', 'des Landes und der Kommunen')], (n, of) => ({
			text: `[Hessen] ${n} Behörden ${of} nutzen die E-Akte.`,
			figures: [`${n} → 06`]
		}));
	});
});

describe('a federal authority that joins', () => {
	const body = words(
		'Das Bundesamt für Justiz',
		'Das Umweltbundesamt',
		'Die Generalzolldirektion',
		'Die Bundesagentur für Arbeit',
		'Das Kraftfahrt-Bundesamt',
		'Die neue Bundesanstalt'
	);

	it('counts for the whole country, wherever it sits', () => {
		always([words('Behördennummer', 'Flensburg', 'Bonn'), body], (at, who) => ({
			text: `[${at}] ${who} ist dem 115-Verbund beigetreten.`,
			figures: ['1 → DE']
		}));
	});

	it('is not the one who joins where a town does, or where the association is the federation’s', () => {
		always([body], (who) => ({
			text: `[Ulm] Die Stadt Ulm ist dem 115-Verbund beigetreten, teilt ${who.replace(/^D/, 'd')} mit.`,
			figures: ['1 → 08421000']
		}));
		always([words('des Bundes', 'des Bundesverwaltungsamts', 'der Bundesverwaltung')], (of) => ({
			text: `[Ulm] Die Stadt ist dem 115-Verbund ${of} beigetreten.`,
			figures: ['1 → 08421000']
		}));
	});
});
