import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf, vetoes } from './read.ts';

const always = alwaysTold((text) =>
	figuresOf(text).map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`)
);
const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 60, max: 400 });

describe('authorities', () => {
	it('use a known thing by means of which they do their work', () => {
		const work = words('verwalten', 'berechnen', 'erzeugen', 'gestalten');
		always([count, work, words('mit dem votemanager', 'mit civento', 'über civento')], (n, verb, thing) => ({
			text: `[Hessen] ${n} Kommunen ${verb} ${thing} ihre Bescheide.`,
			figures: [`A ${n} live total`]
		}));
	});

	it('do not use what they only quarrel about', () => {
		expect(vetoes('[Hessen] 80 Kommunen streiten über civento und seine Kosten.').join()).toContain(
			'80: existing'
		);
	});

	it('are customers of an association or provider that looks after them', () => {
		const who = words('der Zweckverband', 'der IT-Dienstleister', 'das Rechenzentrum', 'die Genossenschaft');
		const cares = words('betreut', 'beliefert');
		always([count, who, cares, words('inzwischen', 'mittlerweile', 'derzeit')], (n, body, verb, now) => ({
			text: `[Hessen] Landauf, landab ${verb} ${body} ${now} ${n} Kommunen.`,
			figures: [`A ${n} live total`]
		}));
	});

	it('belong to whom they own a part of', () => {
		const owners = words('Gesellschafter', 'Anteilseigner', 'Teilhaber', 'Genossen');
		always([count, owners, words('', 'mittlerweile ', 'inzwischen ', 'bereits ')], (n, owner, now) => ({
			text: `[Thüringen] Die KIV Thüringen legt Zahlen vor. ${n} Kommunen sind ${now}${owner}.`,
			figures: [`A ${n} live total`]
		}));
	});
});
