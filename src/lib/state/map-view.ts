import type { Notice } from './notice.ts';
import { readWord } from './own.ts';
import type { Known } from './view-state.ts';

export const mapLayers = ['level', 'change', 'share', 'people', 'density', 'built'] as const;
/** What the map shows of a metric. */
export type MapLayer = (typeof mapLayers)[number];

export const mapForms = ['outlines', 'tiles'] as const;
export type MapForm = (typeof mapForms)[number];

/** What the page of the map alone reads of its address. */
export interface MapView {
	layer: MapLayer;
	form: MapForm;
	/** A month, `2024-09`: levels stand at its end. Null for the end of the view's last year. */
	month: string | null;
}

const layerWords: Record<MapLayer, string> = {
	level: 'stand',
	change: 'veraenderung',
	share: 'anteil',
	people: 'je-kopf',
	density: 'meldungsdichte',
	built: 'entwickelt'
};
const formWords: Record<MapForm, string> = { outlines: 'umrisse', tiles: 'kacheln' };

export const mapParams = ['ebene', 'form', 'stichtag'] as const;

/** The last months of quarters, which the slider stands at. */
export const quarterMonths = ['03', '06', '09', '12'] as const;

/** All months at which the slider can stand, oldest first. */
export const monthsOf = ({ firstYear, lastYear }: Pick<Known, 'firstYear' | 'lastYear'>): string[] =>
	Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).flatMap((year) =>
		quarterMonths.map((month) => `${year}-${month}`)
	);

/** Reads it; what is malformed gives the default and a notice. */
export function parseMap(
	search: URLSearchParams,
	known: Pick<Known, 'firstYear' | 'lastYear'>
): { view: MapView; notices: Notice[] } {
	const notices: Notice[] = [];
	const layer = readWord(search, 'ebene', layerWords, notices) ?? 'level';
	const form = readWord(search, 'form', formWords, notices) ?? 'outlines';
	const told = search.get('stichtag');
	let month: string | null = null;
	if (told !== null && told !== '') {
		if (monthsOf(known).includes(told)) month = told;
		else {
			const kind = /^\d{4}-(0[1-9]|1[0-2])$/.test(told) ? 'outside_data' : 'bad_value';
			notices.push({ kind, param: 'stichtag', value: told.slice(0, 40) });
		}
	}
	return { view: { layer, form, month }, notices };
}

/** Writes it as a query without a question mark; defaults are not written. */
export function writeMap({ layer, form, month }: MapView): string {
	const pairs: string[] = [];
	if (layer !== 'level') pairs.push(`ebene=${layerWords[layer]}`);
	if (form !== 'outlines') pairs.push(`form=${formWords[form]}`);
	if (month !== null) pairs.push(`stichtag=${month}`);
	return pairs.join('&');
}
