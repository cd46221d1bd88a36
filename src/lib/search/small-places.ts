import MiniSearch from 'minisearch';
import { bareName } from '#lib/places/called.ts';
import { fold } from '#lib/query/fold.ts';
import { smallKinds, type PlaceNames, type SmallKind } from './place-names.ts';

/** A Kreis or Gemeinde by its name. */
export interface SmallPlace {
	name: string;
	kind: SmallKind;
	/** Key of its Land. */
	land: string;
}

const listed = (names: PlaceNames): SmallPlace[] =>
	Object.entries(names).flatMap(([land, groups]) =>
		groups.flatMap((group, i) => group.map((name) => ({ name, kind: smallKinds[i]!, land })))
	);

/** What is found of places below a Land. */
export interface SmallFinds {
	places: SmallPlace[];
	/** Whether none bears what was asked for, so that those stand there which are written nearly so. */
	near: boolean;
}

/** Shorter names are words of other things, too. */
const leastName = 4;

/**
 * Finds a place that a search names beside something else: "Bauantrag Potsdam". The longest name counts; null where it names none, or one
 * that several places bear.
 */
export function namedWithin(names: PlaceNames): (text: string) => SmallPlace | null {
	const places = listed(names).map((place) => ({ place, name: fold(bareName(place.name)) }));
	return (text) => {
		const asked = ` ${fold(text)} `;
		const found = places
			.filter(({ name }) => name.length >= leastName && asked.includes(` ${name} `) && asked.trim() !== name)
			.sort((a, b) => b.name.length - a.name.length);
		const [first, ...others] = found;
		return first && !others.some(({ name }) => name === first.name) ? first.place : null;
	};
}

/**
 * Makes Kreise and Gemeinden findable by the beginnings of the words of their names. Of eleven thousand names many are one letter
 * apart, so that those written nearly so are told only where none is written so.
 */
export function smallPlaceFinder(names: PlaceNames): (text: string) => SmallFinds {
	const places = listed(names);
	const index = new MiniSearch<SmallPlace & { id: number }>({
		fields: ['name'],
		tokenize: (text) => fold(text).split(' ').filter(Boolean),
		processTerm: (term) => term
	});
	index.addAll(places.map((place, id) => ({ ...place, id })));
	return (text) => {
		const asked = fold(text);
		if (asked === '') return { places: [], near: false };
		const find = (fuzzy: number | false) =>
			index.search(text, { prefix: true, fuzzy, combineWith: 'AND' }).map(({ id }) => places[Number(id)]!);
		const named = find(false);
		// Who writes a name in full means it, whatever the index makes of its length.
		const exact = named.filter(({ name }) => [name, bareName(name)].some((form) => fold(form) === asked));
		if (named.length > 0)
			return { places: [...exact, ...named.filter((place) => !exact.includes(place))], near: false };
		return { places: asked.length > 4 ? find(0.2) : [], near: true };
	};
}
