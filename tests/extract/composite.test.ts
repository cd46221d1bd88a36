import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

/** "A 9 live total": counted authorities of a text, without their place. */
const always = alwaysTold((text) =>
	figuresOf(text).map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`)
);
const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 3, max: 40 });
const group = words('Städte', 'Gemeinden', 'Kommunen');
const dativeGroup = words('Städten', 'Gemeinden', 'Kommunen');
const town = words('Fulda', 'Hünfeld', 'Gersfeld');
const kreis = words('der Landkreis', 'die Kreisverwaltung', 'das Landratsamt', 'der Landkreis Fulda');
const dative = (name: string) =>
	name
		.replace(/^(der|das)/, 'dem')
		.replace(/^die/, 'der')
		.replace('Landratsamt', 'Landratsamt');
const upper = (text: string) => text[0]!.toUpperCase() + text.slice(1);

describe('single authorities beside a counted group', () => {
	it('are added where they are linked to it', () => {
		always([count, group, town, kreis], (n, noun, place, who) => ({
			text: `[Landkreis Fulda] ${upper(who)}, ${place} und ${n} ${noun} nutzen das Serviceportal.`,
			figures: [`A ${n + 2} live total`]
		}));
		always([count, words('Städte und Gemeinden', 'Kommunen'), kreis], (n, noun, who) => ({
			text: `[Landkreis Fulda] ${n} ${noun} sowie ${who} selbst nutzen das Serviceportal.`,
			figures: [`A ${n + 1} live total`]
		}));
		always([count, group, town], (n, noun, place) => ({
			text: `[Landkreis Fulda] ${n} ${noun} sowie ${place} und Petersberg nutzen das Serviceportal.`,
			figures: [`A ${n + 2} live total`]
		}));
	});

	it('are added in a place told with "in", and nothing of it is new', () => {
		always([count, dativeGroup, town, words('weiteren ', 'anderen ')], (n, noun, place, more) => ({
			text: `[Landkreis Fulda] In ${place} und ${n} ${more}${noun} wird das Serviceportal genutzt.`,
			figures: [`A ${n + 1} live total`]
		}));
	});

	it('are added where they stand beside', () => {
		always([count, group, kreis, words('Neben', 'Außer')], (n, noun, who, beside) => ({
			text: `[Landkreis Fulda] ${beside} ${dative(who)} nutzen ${n} ${noun} das Serviceportal.`,
			figures: [`A ${n + 1} live total`]
		}));
		always([count, group, town], (n, noun, place) => ({
			text: `[Landkreis Fulda] Das Serviceportal nutzen neben der Stadt ${place} noch ${n} ${noun}.`,
			figures: [`A ${n + 1} live total`]
		}));
	});

	it('are not where something else is told of them', () => {
		always([count, group, town], (n, noun, place) => ({
			text: `[Landkreis Fulda] ${n} ${noun} nutzen das Serviceportal und die Stadt ${place} will folgen.`,
			figures: [`A ${n} live total`]
		}));
		always([count, group, kreis], (n, noun, who) => ({
			text: `[Landkreis Fulda] Neben ${dative(who)}, der das Projekt leitet, nutzen ${n} ${noun} das Serviceportal.`,
			figures: [`A ${n} live total`]
		}));
		always([count, group, words('das Land', 'der Freistaat')], (n, noun, who) => ({
			text: `[Hessen] ${upper(who)} und ${n} ${noun} nutzen das Serviceportal.`,
			figures: [`A ${n} live total`]
		}));
		always([count, dativeGroup, town], (n, noun, place) => ({
			text: `[Landkreis Fulda] Das Serviceportal ist in ${n} ${noun} im Einsatz, darunter ${place} und Petersberg.`,
			figures: [`A ${n} live total`]
		}));
	});

	it('may be counted themselves, "the two" of another kind', () => {
		always([fc.integer({ min: 4, max: 9 }), words('sowie in den', 'und in den')], (n, link) => ({
			text: `[Hessen] Das Serviceportal ist in allen ${n} Landkreisen ${link} beiden kreisfreien Städten im Einsatz.`,
			figures: [`A ${n} live total`, 'A 2 live total']
		}));
	});
});
