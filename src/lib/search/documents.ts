import type { FigureRow } from '#lib/query/source.ts';
import { bareName } from '#lib/places/called.ts';
import type { Place } from '#lib/state/address.ts';
import { landShortForms } from './land-short-forms.ts';

export const findKinds = ['place', 'subject', 'figure', 'page'] as const;

/** Something that can be found. */
export interface Find {
	id: string;
	kind: (typeof findKinds)[number];
	/** What it is called. */
	title: string;
	/** What else it is found by. */
	text: string;
	/** Short forms of its name. */
	names?: readonly string[];
	place: Place;
	/** What a page is asked for, as it stands in its address: "?nur=umstritten". */
	search?: string;
}

/** What is found is made of. */
export interface Findable {
	/** Names of Länder by key. */
	lands: Readonly<Record<string, string>>;
	subjects: readonly { slug: string; name: string }[];
	figures: readonly FigureRow[];
	pages: readonly { place: Place; name: string; words?: string | undefined; search?: string }[];
	/** A figure in a sentence. */
	sentenceOf: (figure: FigureRow) => string;
}

/** A Kreis or Gemeinde has no page of its own; it is found through the page of its Land. */
function smallPlaces(figures: readonly FigureRow[]): Find[] {
	const found = new Map<string, Find>();
	for (const { scope, scopeName } of figures) {
		if (scope === null || scopeName === null || scope.length < 5 || found.has(scope)) continue;
		found.set(scope, {
			id: `place ${scope}`,
			kind: 'place',
			title: scopeName,
			text: '',
			names: [bareName(scopeName)],
			place: { page: 'land', key: scope.slice(0, 2) }
		});
	}
	return [...found.values()];
}

/** All that can be found: Länder, places with figures, subjects, figures, pages. */
export function documentsOf({ lands, subjects, figures, pages, sentenceOf }: Findable): Find[] {
	return [
		...Object.entries(lands)
			.filter(([key]) => key !== 'DE')
			.map(([key, name]): Find => ({
				id: `place ${key}`,
				kind: 'place',
				title: name,
				text: (landShortForms[key] ?? []).join(' '),
				names: landShortForms[key] ?? [],
				place: { page: 'land', key }
			})),
		...smallPlaces(figures),
		...subjects.map(({ slug, name }): Find => ({
			id: `subject ${slug}`,
			kind: 'subject',
			title: name,
			text: slug.replaceAll('-', ' '),
			place: { page: 'subject', slug }
		})),
		...figures.map((figure): Find => ({
			id: `figure ${figure.id}`,
			kind: 'figure',
			title: sentenceOf(figure),
			text: [figure.evidence.text, figure.title, figure.publisher, figure.subjectName].join(' '),
			place: { page: 'figure', id: figure.id }
		})),
		...pages.map(({ place, name, words, search = '' }): Find => ({
			id: `page ${place.page}${search}`,
			kind: 'page',
			title: name,
			text: words ?? '',
			place,
			search
		}))
	];
}
