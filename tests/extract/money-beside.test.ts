import fc from 'fast-check';
import { describe, it } from 'vitest';
import { always, million, thousand, words } from './money-told.ts';

describe('what the recipient adds', () => {
	const adds = words(
		'muss die Stadt selbst aufbringen',
		'trägt die Stadt selbst',
		'steuert die Stadt selbst bei',
		'muss die Stadt aus eigener Tasche drauflegen',
		'kommen aus der eigenen Kasse',
		'schießt die Stadt aus eigenen Mitteln zu',
		'beträgt der Anteil der Stadt'
	);

	it('is no money of the programme that was told before', () => {
		always([million, thousand, adds, words(', ', '; ')], (m, t, how, joint) => ({
			text: `[Gera] Der Bund fördert die Smart City mit ${m} Millionen Euro${joint}${t}.000 Euro ${how}.`,
			figures: [`${m}000000 committed total 16052000`]
		}));
		always([million, thousand, adds], (m, t, how) => ({
			text: `[Gera] Der Bund fördert die Smart City mit ${m} Millionen Euro. Weitere ${t}.000 Euro ${how}.`,
			figures: [`${m}000000 committed total 16052000`]
		}));
	});

	it('is a budget where nobody else gives anything', () => {
		always([thousand, words('aus eigenen Mitteln', 'aus der eigenen Kasse')], (t, how) => ({
			text: `[Gera] Für die E-Akte hat die Stadt ${t}.000 Euro ${how} ausgegeben.`,
			figures: [`${t}000 paid total 16052000`]
		}));
	});
});

describe('a limit', () => {
	it('is what nobody gets beyond', () => {
		const most = words(
			'Mehr als # Euro gibt es für kein Vorhaben',
			'Über # Euro kommt keine Gemeinde hinaus',
			'Höher als # Euro fiel kein einzelner Scheck aus',
			'Mehr als # Euro bekommt niemand',
			'Bei # Euro ist Schluss'
		);
		always([million, thousand, most], (m, t, limit) => ({
			text: `[Bayern] Das Land hat ${m} Millionen Euro für digitale Rathäuser bewilligt. ${limit.replace('#', `${t}.000`)}.`,
			figures: [`${m}000000 committed total 09`]
		}));
		always([million, words('Mehr als', 'Über')], (m, bound) => ({
			text: `[Bayern] ${bound} ${m} Millionen Euro hat das Land für digitale Rathäuser bewilligt.`,
			figures: [`${m}000000 committed total 09`]
		}));
	});

	it('is the sum from which on contracts need somebody’s leave', () => {
		const rule = words(
			'Aufträge über # Euro muss künftig der Kreistag genehmigen',
			'Verträge über # Euro darf die Verwaltung nicht mehr abschließen',
			'Keine IT-Verträge über mehr als # Euro, heißt es, während die Haushaltssperre für Anschaffungen gilt',
			'Ausgaben ab # Euro muss der Kreistag freigeben'
		);
		always([thousand, rule], (t, what) => ({
			text: `[Landkreis Peine] Der Landkreis führt die E-Akte ein. ${what.replace('#', `${t}.000`)}.`,
			figures: []
		}));
		always([million], (m) => ({
			text: `[Landkreis Peine] Aufträge über ${m} Millionen Euro hat der Landkreis für die E-Akte vergeben.`,
			figures: [`${m}000000 committed total 03157`]
		}));
	});
});

describe('what was thought once', () => {
	const once = words(
		'2019 war noch von # Millionen Euro die Rede',
		'Kalkuliert waren anfangs noch # Millionen Euro',
		'Vor Jahren wurde noch mit # Millionen Euro gerechnet',
		'Im Beschluss von 2018 war noch von # Millionen Euro ausgegangen worden'
	);

	it('is no figure', () => {
		always([fc.integer({ min: 2, max: 18 }), million, once], (few, m, what) => ({
			text: `[Bremen] ${m} Millionen Euro sind in die E-Akte geflossen. ${what.replace('#', String(few))}.`,
			figures: [`${m}000000 paid total 04`]
		}));
	});

	it('is now where "noch einmal" tells more', () => {
		always([fc.integer({ min: 2, max: 18 }), million], (few, m) => ({
			text: `[Bremen] ${m} Millionen Euro sind in die E-Akte geflossen. Für 2026 waren noch einmal ${few} Millionen Euro eingeplant.`,
			figures: [`${m}000000 paid total 04`, `${few}000000 announced added 04`]
		}));
	});
});

describe('what was not given', () => {
	it('is what another way would have cost', () => {
		const other = words('Eine eigene Lösung', 'Eine Eigenentwicklung', 'Ein anderes Serviceportal');
		always([thousand, other, words('gekostet', 'verschlungen', 'erfordert')], (t, what, v) => ({
			text: `[Ulm] Die Stadt nutzt Onlinedienste. ${what} hätte die Stadt laut Kämmerei ${t}.000 Euro ${v}.`,
			figures: []
		}));
	});

	it('is what was applied for, until it is granted', () => {
		const bids = words('Anträge über', 'Anträge im Umfang von', 'Förderanträge über zusammen');
		always([million, bids], (m, what) => ({
			text: `[Thüringen] Beim Ministerium gingen ${what} ${m} Millionen Euro für E-Government ein.`,
			figures: []
		}));
		always([million, bids], (m, what) => ({
			text: `[Thüringen] Für E-Government hat das Land ${what} ${m} Millionen Euro bewilligt.`,
			figures: [`${m}000000 committed total 16`]
		}));
	});

	it('is what people get through a service', () => {
		const who = words('an Haushalte', 'an Familien', 'an Alleinerziehende', 'an Studierende');
		always([million, who], (m, whom) => ({
			text: `[Niedersachsen] Über den Onlinedienst wurden bislang ${m} Millionen Euro ${whom} ausgezahlt.`,
			figures: []
		}));
	});
});
