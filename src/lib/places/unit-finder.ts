import type { PlaceKey } from '#lib/schema/place.ts';
import { placeName } from './names.ts';
import { composedOf, unitKinds, unitKindsOf, type Unit, type UnitKind } from './units.ts';

/** An Amt, Samt- or Verbandsgemeinde that a text names. */
export interface FoundUnit {
	end: number;
	/** Its Kreis; several where the name does not tell. */
	keys: PlaceKey[];
	/** The word before it says that it is one. */
	marked: boolean;
}

const letter = /[\p{L}\p{N}]/u;
const firstWord = /^[\p{L}\p{N}]+/u;

/**
 * Compiles the units. "Amt Klützer Winkel", "VG Südliches Saaletal": a name counts behind the word for its kind, in a list
 * that such a word opens, or as a heading's whole prefix. One that is called after two towns of one Kreis
 * ("Verbandsgemeinde Herrstein-Rhaunen") need not be known.
 * @param kreiseOf the Kreise of towns by that name
 */
export function unitFinder(
	units: readonly Unit[],
	kreiseOf: (name: string) => PlaceKey[]
): (text: string, start: number, before: string, inList: boolean) => FoundUnit | null {
	const index = new Map<string, { text: string; unit: Unit }[]>();
	const kreiseByName = new Map<string, PlaceKey[]>();
	for (const unit of units) {
		const { name, short, aliases } = placeName(unit.name);
		for (const text of new Set([name, short, ...aliases])) {
			const head = firstWord.exec(text)?.[0];
			if (!head) continue;
			index.set(head, [...(index.get(head) ?? []), { text, unit }]);
			kreiseByName.set(text, [...(kreiseByName.get(text) ?? []), unit.kreis]);
		}
	}
	for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);

	function named(text: string, start: number, kinds: readonly UnitKind[]) {
		const head = firstWord.exec(text.slice(start, start + 40))?.[0] ?? '';
		const all = (index.get(head) ?? []).filter(
			(f) =>
				kinds.includes(f.unit.kind) &&
				text.startsWith(f.text, start) &&
				!letter.test(text[start + f.text.length] ?? '') &&
				!/^-\p{L}/u.test(text.slice(start + f.text.length, start + f.text.length + 2))
		);
		const longest = all[0]?.text;
		if (longest === undefined) return null;
		const keys = [...new Set(all.filter((f) => f.text === longest).map((f) => f.unit.kreis))];
		return { end: start + longest.length, keys };
	}

	function composed(text: string, start: number) {
		const found = composedOf(text.slice(start, start + 60));
		if (!found) return null;
		const [whole, first, second] = found;
		const of = (name: string) => [...kreiseOf(name), ...(kreiseByName.get(name) ?? [])];
		const others = new Set(of(second));
		const keys = [...new Set(of(first).filter((key) => others.has(key)))];
		return keys.length ? { end: start + whole.length, keys } : null;
	}

	return (text, start, before, inList) => {
		const kinds = inList ? unitKinds : unitKindsOf(before);
		if (kinds.length) {
			const found = named(text, start, kinds) ?? composed(text, start);
			return found && { ...found, marked: true };
		}
		if (start > 0) return null;
		const whole = named(text, start, unitKinds);
		return whole && text.startsWith(': ', whole.end) ? { ...whole, marked: false } : null;
	};
}
