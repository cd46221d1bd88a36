import type { PlaceKey } from '#lib/schema/place.ts';
import type { PlacesOf } from './reading.ts';
import { camelWords, nationwideTopics } from './topics.ts';

const topics = new Set(nationwideTopics.map((topic) => topic.toLowerCase()));
/** The known camel-case words; longer ones first, so that `eGovernment` is met before `eGov`. */
const camels = [...camelWords].sort((a, b) => b.length - a.length);
const border = /\p{Ll}(?=\p{Lu})/gu;

/** The prefix of `Ort: Titel`; null for a heading without one. A prefix has at most six words. */
export function prefixOf(title: string): string | null {
	const at = title.indexOf(': ');
	if (at < 1) return null;
	const prefix = title.slice(0, at).trim();
	return prefix.split(/\s+/).length <= 6 && !/[.!?„"]/.test(prefix.replace(/\b\p{L}\./gu, ''))
		? prefix
		: null;
}

/** Whether a prefix names a body, programme or topic of the whole country. */
export const isNationwide = (prefix: string): boolean => topics.has(prefix.trim().toLowerCase());

/**
 * The places that a heading's prefix names: those of the gazetteer, `DE` for what is of the whole country,
 * none for a prefix that is neither.
 */
export function placesOfTitle(title: string, placesOf: PlacesOf): PlaceKey[] {
	const prefix = prefixOf(title);
	if (prefix === null) return [];
	return isNationwide(prefix) ? ['DE'] : placesOf(title);
}

/** Positions at which a small letter is followed by a capital, but for those inside known camel-case words. */
function borders(text: string): number[] {
	const inside = new Set<number>();
	for (const word of camels) {
		for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
			for (let i = 1; i < word.length; i++) inside.add(at + i);
		}
	}
	return [...text.matchAll(border)].map((m) => m.index + 1).filter((i) => !inside.has(i));
}

/** A known name right before a capital, such as `BundIDNeue …`, where no small letter marks the border. */
function topicBefore(text: string): number | null {
	const found = nationwideTopics
		.filter((topic) => text.startsWith(topic) && /^\p{Lu}\p{Ll}/u.test(text.slice(topic.length)))
		.map((topic) => topic.length);
	return found.length ? Math.max(...found) : null;
}

/**
 * A heading to which its topic was glued (`BeckumNeues Portal`) as `Beckum: Neues Portal`; null for one that is
 * whole. Cut where a known place or topic ends (the longest one), else at the last border in the first word.
 */
export function unglue(title: string, placesOf: PlacesOf): string | null {
	if (title.includes(': ')) return null;
	const cut = (at: number) => `${title.slice(0, at).trim()}: ${title.slice(at).trim()}`;
	const words = title.split(/\s+/);
	const start = words.slice(0, 5).join(' ');
	const at = borders(start);
	const known = at.filter((i) => {
		const name = start.slice(0, i);
		return isNationwide(name) || placesOf(`${name}: `).length > 0;
	});
	const best = known.at(-1) ?? topicBefore(start);
	if (best !== null && best !== undefined && !camels.some((w) => start.startsWith(w) && w.length > best)) {
		return cut(best);
	}
	const inFirst = at.filter((i) => i < (words[0] ?? '').length && !/^(Innen|In)\b/.test(start.slice(i)));
	const last = inFirst.at(-1);
	return last !== undefined && words.length > 1 ? cut(last) : null;
}
