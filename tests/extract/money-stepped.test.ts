import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { read } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const million = fc.integer({ min: 2, max: 9 });
const always = alwaysTold((text: string) =>
	read(text)
		.filter((f) => f.startsWith('€'))
		.map((f) => f.replace(/^€ (\d+).*? (announced|committed|paid) (total|added) .*$/, '$1 $2 $3'))
);

describe('a part in time of a larger sum', () => {
	it('is added', () => {
		const step = words('im ersten Jahr', 'zunächst', 'in diesem Jahr', 'im laufenden Jahr');
		always([step, million], (when, n) => ({
			text: `[Hessen] Von den 80 Millionen Euro für E-Government sollen ${n} Millionen Euro ${when} fließen.`,
			figures: ['80000000 announced total', `${n}000000 announced added`]
		}));
		always([words('2025', '2026'), million], (year, n) => ({
			text: `[Hessen] ${year} werden ${n} von insgesamt 24 Millionen Euro für die Verwaltungsdigitalisierung bereitgestellt.`,
			figures: [`${n}000000 announced added`, '24000000 announced total']
		}));
	});

	it('is told of the whole where no time is', () => {
		always([million], (n) => ({
			text: `[Hessen] Von den 80 Millionen Euro für E-Government sind ${n} Millionen Euro abgeflossen.`,
			figures: ['80000000 announced total', `${n}000000 paid total`]
		}));
	});
});

describe('money on top', () => {
	it('is told by "mehr" before the new sum, and by what is laid on again', () => {
		always([million], (n) => ({
			text: `[Hessen] Für die E-Akte hat das Land ${n} Millionen Euro mehr eingeplant, insgesamt nun 70 Millionen Euro.`,
			figures: [`${n}000000 announced added`, '70000000 announced total']
		}));
		always([words('nachschießen', 'nachlegen', 'drauflegen'), million], (verb, n) => ({
			text: `[Hessen] Für die E-Akte muss das Land ${n} Millionen Euro ${verb}.`,
			figures: [`${n}000000 announced added`]
		}));
	});

	it('is none that comes beside for something else', () => {
		always([million], (n) => ({
			text: `[Hessen] 12 Millionen Euro kostet die E-Akte. Hinzu kommen ${n} Millionen Euro für Onlinedienste.`,
			figures: ['12000000 announced total', `${n}000000 announced total`]
		}));
	});
});

describe('money that somebody builds on', () => {
	const gift = words('Landesförderung', 'Zuwendung', 'Finanzspritze');
	it('is committed', () => {
		const help = words('Dank einer', 'Mithilfe einer', 'Mit Hilfe einer');
		always([help, gift, million], (by, noun, n) => ({
			text: `[Jena] ${by} ${noun} von ${n}0.000 Euro kann die Stadt ihr digitales Bürgeramt ausbauen.`,
			figures: [`${n}0000 committed total`]
		}));
	});

	it('is committed by a cheque, spent where it was taken in hand', () => {
		always([words('Förderscheck', 'Zuwendungsscheck'), million], (noun, n) => ({
			text: `[Kreis Höxter] Über einen ${noun} von ${n}0.000 Euro für das digitale Kreishaus freut sich der Landrat.`,
			figures: [`${n}0000 committed total`]
		}));
		always([million], (n) => ({
			text: `[Hagen] Für die E-Akte hat die Stadt ${n}0.000 Euro in die Hand genommen.`,
			figures: [`${n}0000 paid total`]
		}));
	});
});
