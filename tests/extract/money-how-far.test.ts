import { describe, it } from 'vitest';
import { always, million, thousand, words } from './money-told.ts';

describe('money that went somewhere', () => {
	it('is paid where it has gone so far', () => {
		always([million, words('bislang', 'bisher', 'bereits')], (n, sofar) => ({
			text: `[Thüringen] Für die E-Akte gingen ${sofar} ${n} Millionen Euro an die Landkreise.`,
			figures: [`${n}000000 paid total 16`]
		}));
	});

	it('is not where a promise, a paper or an order went', () => {
		const went = words(
			'# Millionen Euro für die E-Akte gingen bislang als Zusage an die Landkreise',
			'Bescheide über # Millionen Euro für die E-Akte gingen bereits an die Landkreise',
			'Der Auftrag über # Millionen Euro für die E-Akte ging bereits an Dataport'
		);
		always([million, went], (n, says) => ({
			text: `[Thüringen] ${says.replace('#', `${n}`)}.`,
			figures: [`${n}000000 committed total 16`]
		}));
	});
});

describe('money that anyone may get', () => {
	it('is a cap', () => {
		const may = words('Eine Stadt darf', 'Ein Verbund kann', 'Eine Behörde könnte');
		always([million, thousand, may], (n, m, who) => ({
			text: `[Thüringen] Das Land stellt ${n} Millionen Euro für digitale Bürgerbüros bereit. ${who} davon bis zu ${m}.000 Euro bekommen.`,
			figures: [`${n}000000 announced total 16`]
		}));
	});
});

describe('the sum of a round', () => {
	it('is one beside what a town gets of it', () => {
		always([million, thousand, words('Runde', 'Förderrunde')], (n, m, round) => ({
			text: `[E-Akte] Bewilligt wurden in dieser ${round} ${n} Millionen Euro. Gera erhält daraus ${m}.000 Euro.`,
			figures: [`${n}000000 committed added DE`, `${m}000 committed added 16052000`]
		}));
	});

	it('is a purse for all where only the share is for digital offices, or no round is told', () => {
		const purse = words(
			'In der dritten Runde des Strukturfonds bewilligte das Land # Millionen Euro.',
			'Bewilligt wurde dem Land ein Fonds von # Millionen Euro.'
		);
		always([million, thousand, purse], (n, m, told) => ({
			text: `[E-Akte] ${told.replace('#', `${n}`)} Für seine E-Akte erhält Gera daraus ${m}.000 Euro.`,
			figures: [`${m}000 committed ${told.includes('Runde') ? 'added' : 'total'} 16052000`]
		}));
	});
});

describe('money for staff', () => {
	it('is none for digital administration', () => {
		always([million, thousand, words('Personalmittel', 'ein Personaletat')], (n, m, staff) => ({
			text: `[Kreis Unna] Der Kreis plant ${m}.000 Euro für die E-Akte ein, dazu kommen ${staff} von ${n} Millionen Euro.`,
			figures: [`${m}000 announced total 05978`]
		}));
	});
});

describe('the bundling of IT', () => {
	it('is a matter of the administration, whoever profits by it', () => {
		always(
			[million, words('die auch Krankenhäusern hilft', 'von der auch die Polizei etwas hat')],
			(n, who) => ({
				text: `[Rechnungshof] Für die IT-Konsolidierung sind ${n} Millionen Euro vorgesehen, ${who}.`,
				figures: [`${n}000000 announced total DE`]
			})
		);
	});
});

describe('money for many places', () => {
	it('is where the Land is, whatever they are called', () => {
		always([million, thousand, words('Orte', 'Städte')], (n, m, who) => ({
			text: `[Gera] Für digitale Bürgerbüros gehen insgesamt ${n} Millionen Euro an 40 ${who}. Gera bekommt ${m}.000 Euro für sein Bürgerbüro.`,
			figures: [`${n}000000 committed total 16`, `${m}000 committed total 16052000`]
		}));
	});

	it('is where a town is that has them', () => {
		always([million, thousand], (n, m) => ({
			text: `[Gera] Die Stadt steckt insgesamt ${n} Millionen Euro in digitale Bürgerbüros an sieben Orten. ${m}.000 Euro hat sie 2024 für das in Lusan ausgegeben.`,
			figures: [`${n}000000 announced total 16052000`, `${m}000 paid total 16052000`]
		}));
	});
});
