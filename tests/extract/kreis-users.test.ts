import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 5, max: 14 });
const towns = words('Städte und Gemeinden', 'Kommunen', 'Rathäuser');
const always = alwaysTold((line: string) =>
	figuresOf(line).map((f) => `${f.value} → ${f.scope ?? 'untold'}${f.lead ? ` by ${f.lead}` : ''}`)
);

describe('users counted in the news of a Kreis', () => {
	it('are its own, though a landscape’s name or the operator’s seat is a town elsewhere', () => {
		always([count, towns], (n, who) => ({
			text: `[Landkreis Emmendingen] ${n} ${who} zwischen Kaiserstuhl und Elztal nutzen das Serviceportal.`,
			figures: [`${n} → 08316`]
		}));
		always([count, towns, words('das Rechenzentrum', 'die kdvz')], (n, who, body) => ({
			text: `[Kreis Euskirchen] ${n} ${who} nutzen das Serviceportal, das ${body} in Frechen betreibt.`,
			figures: [`${n} → 05366`]
		}));
	});

	it('are its own, though another Land built what they use', () => {
		always([count, towns], (n, who) => ({
			text: `[Kreis Herford] Zwischen Vlotho und Bünde nutzen alle ${n} ${who} den aus Schleswig-Holstein stammenden Onlinedienst für das Wohngeld.`,
			figures: [`${n} → 05758 by 01`]
		}));
	});

	it('are the Land’s where one of them lies elsewhere', () => {
		always([count], (n) => ({
			text: `[Kreis Euskirchen] ${n} Kommunen nutzen das Serviceportal, darunter Frechen und Mechernich.`,
			figures: [`${n} → 05`]
		}));
	});
});

describe('the next of a row', () => {
	const nth = words('zehn – elfte – 11', 'sieben – achte – 8', 'elf – zwölfte – 12');

	it('is counted where those before it are', () => {
		always([nth], (of) => {
			const [before, next, n] = of.split(' – ');
			return {
				text: `[Potsdam-Mittelmark] Im Kreis nutzen ${before} Kommunen das Portal. Als ${next} Kommune schließt sich Michendorf an.`,
				figures: [`${Number(n) - 1} → 12069`, `${n} → 12069`]
			};
		});
	});

	it('is one of all in the Land where no such row is told', () => {
		always([nth], (of) => {
			const [, next, n] = of.split(' – ');
			return {
				text: `[Potsdam-Mittelmark] Als ${next} Kommune schließt sich Michendorf dem Zweckverband DIKOM an.`,
				figures: [`${n} → 12`]
			};
		});
	});
});
