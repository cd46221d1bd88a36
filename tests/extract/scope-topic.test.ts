import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 31, max: 110 });
const always = alwaysTold((line: string) => figuresOf(line).map((f) => `${f.value} ${f.scope ?? 'untold'}`));

/** Who runs something for one Land's municipalities alone, and that Land. */
const provider = words(
	'DIKOM 12',
	'KISA 14',
	'KITU 15',
	'eGo-Saar 10',
	'ekom21 06',
	'ZIDKOR 07',
	'eGo-MV 13',
	'Kommunit 01'
);

describe('news that open with a provider of one Land', () => {
	it('are told of that Land, which they need not name', () => {
		const members = words(
			'N Kommunen gehören dem Zweckverband inzwischen an.',
			'N Kommunen nutzen das Portal des Verbands.',
			'Der Verband stellt N Onlinedienste bereit.',
			'Der Verband ist auf N Mitglieder angewachsen.'
		);
		always([provider, members, count], (of, said, n) => {
			const [who, land] = of.split(' ');
			return { text: `[${who}] ${said.replace('N', String(n))}`, figures: [`${n} ${land}`] };
		});
	});

	it('go on where those counted first are', () => {
		always([provider, count], (of, n) => {
			const [who, land] = of.split(' ');
			return {
				text: `[${who}] ${n} Kommunen gehören dem Zweckverband an, weitere 14 haben den Beitritt beschlossen.`,
				figures: [`${n} ${land}`, `14 ${land}`]
			};
		});
	});

	it('are nationwide where that is said', () => {
		always([provider, count], (of, n) => ({
			text: `[${of.split(' ')[0]}] Bundesweit nutzen ${n} Kommunen das Portal des Verbands.`,
			figures: [`${n} DE`]
		}));
	});

	it('are told of no Land where others buy there too, unless a Land is spoken of', () => {
		always([count], (n) => ({ text: `[AKDB] ${n} Kommunen nutzen das Portal.`, figures: [`${n} DE`] }));
		always([count], (n) => ({
			text: `[AKDB] Im Freistaat nutzen ${n} Kommunen das Portal.`,
			figures: [`${n} 09`]
		}));
	});
});

describe('"more" of what is counted in one Land', () => {
	it('is in that Land, too', () => {
		const land = words('bayerischen 09', 'sächsischen 14', 'hessischen 06', 'thüringischen 16');
		const more = words('weitere 38 haben den Vertrag unterzeichnet', 'bei 38 weiteren läuft die Einführung');
		always([land, more, count], (of, m, n) => {
			const [adjective, key] = of.split(' ');
			return {
				text: `[Bürgerportal] Das Portal ist in ${n} ${adjective} Kommunen in Gebrauch, ${m}.`,
				figures: [`${n} ${key}`, `38 ${key}`]
			};
		});
	});

	it('is nationwide where the whole was, whichever ministry expects it', () => {
		const expects = words(
			'rechnet das Düsseldorfer Ministerium mit 400',
			'erwartet das Düsseldorfer Ministerium 400 Behörden'
		);
		always([expects, count], (said, n) => ({
			text: `[Einbürgerung] Den in Nordrhein-Westfalen entstandenen Antrag setzen ${n} Behörden im gesamten Bundesgebiet ein. Bis 2027 ${said}.`,
			figures: [`${n} DE`, '400 DE']
		}));
	});
});

describe('how far something reaches', () => {
	it('does not tell where it is', () => {
		const far = words('Oberbayern', 'Sachsen', 'Thüringen', 'Niedersachsen');
		always([far, count], (where, n) => ({
			text: `[Behördennummer 115] ${n} Kommunen gehören dem Verbund an, die Leitungen führen bis nach ${where}. Im laufenden Jahr wollen sich 25 Städte aufschalten lassen.`,
			figures: [`${n} DE`, '25 DE']
		}));
	});
});

describe('offices of a town', () => {
	const town = words('Gera 16052000', 'Trier 07211000', 'Bremerhaven 04012000', 'Hagen 05914000');
	it('count in the town', () => {
		const use = words(
			'N Ämter arbeiten mit der E-Akte.',
			'N Ämter der Stadt nutzen die E-Akte.',
			'N Ämter stellen derzeit auf die E-Akte um.',
			'N städtische Ämter arbeiten mit der E-Akte.'
		);
		always([town, use, count], (of, said, n) => {
			const [name, key] = of.split(' ');
			return { text: `[${name}] ${said.replace('N', String(n))}`, figures: [`${n} ${key}`] };
		});
	});

	it('are unions of municipalities where a Land has those, and where they join', () => {
		always([words('Schwerin 13', 'Lübeck 01', 'Cottbus 12'), count], (of, n) => {
			const [name, land] = of.split(' ');
			return { text: `[${name}] ${n} Ämter arbeiten mit der E-Akte.`, figures: [`${n} ${land}`] };
		});
	});
});

describe('a town and its Kreis of another name', () => {
	it('each have what their own sentence counts', () => {
		const kreis = words('Eggenfelden 09277116 09277 Rottal-Inn', 'Siegburg 05382060 05382 Rhein-Sieg-Kreis');
		always([kreis, count], (of, n) => {
			const [town, key, around, name] = of.split(' ');
			const landrat = name!.endsWith('Kreis') ? `vom ${name}` : `von ${name}`;
			return {
				text: `[${town}] Mit ${n} Online-Anträgen lässt ${town} manche Großstadt hinter sich. Der Landrat ${landrat} will nachlegen: 120 Online-Anträge soll das Kreisportal 2026 aufweisen.`,
				figures: [`${n} ${key}`, `120 ${around}`]
			};
		});
	});
});

describe('money that two levels bind', () => {
	it('counts where it is used, if the next sentence tells what is made with it for all', () => {
		const made = words(
			'Hannover entwickelt damit Onlinedienste für alle anderen Länder.',
			'Niedersachsen baut damit Onlinedienste für alle Länder.'
		);
		always([made, count], (said, n) => ({
			text: `[Konjunkturpaket] Bund und Niedersachsen unterzeichneten eine Einzelvereinbarung zum Onlinezugangsgesetz über ${n} Mio. Euro. ${said}`,
			figures: [`${n * 1e6} DE`]
		}));
	});
});
