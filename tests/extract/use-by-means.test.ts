import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const told = (text: string) =>
	figuresOf(text).map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`);
const always = alwaysTold(told);
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

	it('do not use what they only talk, think or feel about', () => {
		const talk = words(
			'streiten über',
			'ärgern sich über',
			'sprechen über',
			'stimmten kürzlich über',
			'verhandeln über',
			'freuen sich über',
			'denken laut über'
		);
		always([count, talk, words('civento', 'den votemanager')], (n, verb, thing) => ({
			text: `[Hessen] ${n} Kommunen ${verb} ${thing} und seine Kosten${verb.startsWith('stimmten') ? ' ab' : verb.startsWith('denken') ? ' nach' : ''}.`,
			figures: []
		}));
	});

	it('do use what they speak to others by', () => {
		expect(told('[Hessen] 80 Kommunen verschicken über civento ihre Bescheide.')).toEqual([
			'A 80 live total'
		]);
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
