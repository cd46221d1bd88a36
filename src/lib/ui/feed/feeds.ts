import { m } from '#lib/i18n/paraglide/messages.js';
import { pathOf, type Locale } from '#lib/state/address.ts';
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

/** All feeds in a language; the words that state a figure stay German, as the items are. */
export const feedsOf = (locale: Locale): FeedName[] => [
	{
		name: 'angaben',
		kind: 'figures',
		land: null,
		title: m.feed_figures({}, { locale }),
		page: pathOf({ page: 'figures' }, locale)
	},
	{
		name: 'korrekturen',
		kind: 'corrections',
		land: null,
		title: m.feed_corrections({}, { locale }),
		page: pathOf({ page: 'corrections' }, locale)
	},
	...lands.flatMap(({ key, name }): FeedName[] => {
		const of = { land: key, page: pathOf({ page: 'land', key }, locale) };
		return [
			{
				...of,
				name: `land-${key}`,
				kind: 'figures',
				title: m.feed_figures_of({ land: name[locale] }, { locale })
			},
			{
				...of,
				name: `land-${key}-korrekturen`,
				kind: 'corrections',
				title: m.feed_corrections_of({ land: name[locale] }, { locale })
			}
		];
	})
];

/** Path of a feed; one language's has the other's name under its own prefix. */
export const feedPath = (name: string, form: string, locale: Locale): string =>
	`${locale === 'en' ? '/en' : ''}/feed/${name}.${form}`;
