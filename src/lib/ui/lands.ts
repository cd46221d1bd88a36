import type { Locale } from '#lib/state/address.ts';

export interface Land {
	key: string;
	/** Two letters, as on the map. */
	abbr: string;
	name: Record<Locale, string>;
	/** Land and municipality in one; a peer group of its own (DESIGN 4, rule 10). */
	cityState: boolean;
}

const land = (key: string, abbr: string, de: string, en: string, cityState = false): Land => ({
	key,
	abbr,
	name: { de, en },
	cityState
});

/** The sixteen, by official key. The same as `data/places/laender.csv`, which a test holds. */
export const lands: readonly Land[] = [
	land('01', 'SH', 'Schleswig-Holstein', 'Schleswig-Holstein'),
	land('02', 'HH', 'Hamburg', 'Hamburg', true),
	land('03', 'NI', 'Niedersachsen', 'Lower Saxony'),
	land('04', 'HB', 'Bremen', 'Bremen', true),
	land('05', 'NW', 'Nordrhein-Westfalen', 'North Rhine-Westphalia'),
	land('06', 'HE', 'Hessen', 'Hesse'),
	land('07', 'RP', 'Rheinland-Pfalz', 'Rhineland-Palatinate'),
	land('08', 'BW', 'Baden-Württemberg', 'Baden-Württemberg'),
	land('09', 'BY', 'Bayern', 'Bavaria'),
	land('10', 'SL', 'Saarland', 'Saarland'),
	land('11', 'BE', 'Berlin', 'Berlin', true),
	land('12', 'BB', 'Brandenburg', 'Brandenburg'),
	land('13', 'MV', 'Mecklenburg-Vorpommern', 'Mecklenburg-Western Pomerania'),
	land('14', 'SN', 'Sachsen', 'Saxony'),
	land('15', 'ST', 'Sachsen-Anhalt', 'Saxony-Anhalt'),
	land('16', 'TH', 'Thüringen', 'Thuringia')
];

export const landKeys: readonly string[] = lands.map((l) => l.key);

/** Names by key, of the Länder and of Germany, in a language. */
export function placeNames(locale: Locale): Record<string, string> {
	const names: Record<string, string> = { DE: locale === 'de' ? 'Deutschland' : 'Germany' };
	for (const l of lands) names[l.key] = l.name[locale];
	return names;
}
