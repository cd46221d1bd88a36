/** Parts of pages that are handed out, by the words that a command asks for them with. */
export const handoutParts = [
	'karte',
	'rang',
	'verlauf',
	'vergleich',
	'angaben',
	'ziele',
	'nutzung',
	'geld',
	'angabe'
] as const;
export type HandoutPart = (typeof handoutParts)[number];
