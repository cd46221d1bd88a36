import { pathOf } from '#lib/state/address.ts';
import { lands } from '../lands.ts';

export type FeedKind = 'figures' | 'corrections';

/** A feed of the site. */
export interface FeedName {
	/** Name of its file, without its end. */
	name: string;
	kind: FeedKind;
	/** The Land that it is of; null for all. */
	land: string | null;
	title: string;
	/** Path of the page that shows the same. */
	page: string;
}

/** All feeds; they speak German, as the items do. */
export const feedsOf = (): FeedName[] => [
	{
		name: 'angaben',
		kind: 'figures',
		land: null,
		title: 'neue Angaben',
		page: pathOf({ page: 'figures' }, 'de')
	},
	{
		name: 'korrekturen',
		kind: 'corrections',
		land: null,
		title: 'Korrekturen',
		page: pathOf({ page: 'corrections' }, 'de')
	},
	...lands.flatMap(({ key, name }): FeedName[] => {
		const of = { land: key, page: pathOf({ page: 'land', key }, 'de') };
		return [
			{ ...of, name: `land-${key}`, kind: 'figures', title: `neue Angaben zu ${name.de}` },
			{ ...of, name: `land-${key}-korrekturen`, kind: 'corrections', title: `Korrekturen zu ${name.de}` }
		];
	})
];
