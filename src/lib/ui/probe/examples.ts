import type { ProbeInput } from './read.ts';

/** A text to try out, in our own words. */
export interface Example extends ProbeInput {
	/** What it shows, in the language of the page. */
	key: 'past' | 'share' | 'money' | 'joining';
}

export const examples: readonly Example[] = [
	{
		key: 'past',
		place: 'Brandenburg',
		heading: 'Mehr Leistungen online',
		text: 'In Brandenburg sind inzwischen über 650 Verwaltungsleistungen online verfügbar, im Vorjahr waren es 420. Bis Ende 2026 sollen 100 weitere folgen.',
		published: '2025-03-05'
	},
	{
		key: 'share',
		place: 'Kreis Segeberg',
		heading: 'Wohngeld auf dem Bildschirm',
		text: '18 der 31 Kommunen im Kreis nutzen den Onlinedienst für Wohngeld. 40 Prozent der Anträge kommen schon auf diesem Weg, 2023 war es noch keiner.',
		published: '2025-03'
	},
	{
		key: 'money',
		place: 'Thüringen',
		heading: 'Geld für digitale Rathäuser',
		text: 'Das Land stellt den Kommunen 12,5 Millionen Euro für die Verwaltungsdigitalisierung bereit. Je Kommune gibt es höchstens 40.000 Euro. Bewilligt sind bisher 7,5 Millionen Euro.',
		published: '2024-11-12'
	},
	{
		key: 'joining',
		place: 'Beckum',
		heading: 'Stadt kommt zur d-NRW',
		text: 'Die Stadt Beckum tritt der d-NRW AöR bei. Von den 396 Kommunen des Landes sind damit 270 dabei.',
		published: null
	}
];
