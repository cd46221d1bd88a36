import type { Coverage, Metric, Stage, Unit } from '#lib/schema/figure.ts';

/** The words that stand in the address for the words of the code; chosen once, since addresses are cited. */
export const metricWords: Record<Metric, string> = {
	services_live: 'leistungen',
	authorities_onboarded: 'behoerden',
	funding_eur: 'foerderung'
};
export const unitWords: Record<Unit, string> = {
	bundle: 'buendel',
	service: 'leistung',
	online_service: 'onlinedienst',
	form: 'formular',
	authority: 'behoerde',
	eur: 'euro'
};
export const stageWords: Record<Stage, string> = {
	live: 'verfuegbar',
	rollout: 'einfuehrung',
	planned: 'geplant',
	announced: 'angekuendigt',
	committed: 'bewilligt',
	paid: 'ausgezahlt'
};
export const coverageWords: Record<Exclude<Coverage, 'unknown'>, string> = { all: 'alle', some: 'teils' };
export const confidenceWords = { sure: 'sicher' } as const;
export const onlyWords = { contested: 'umstritten' } as const;

/** Names of the parameters, in the order in which they are written. */
export const params = [
	'kennzahl',
	'einheit',
	'stufe',
	'gegenstand',
	'abdeckung',
	'federfuehrung',
	'quelle',
	'sicherheit',
	'nur',
	'von',
	'bis',
	'land',
	'stand'
] as const;
export type Param = (typeof params)[number];

/** The word of the code for a word of the address; null for an unknown one. */
export function codeOf<K extends string>(words: Record<K, string>, word: string): K | null {
	for (const code in words) if (words[code] === word) return code;
	return null;
}
