import type { PlaceKey } from '#lib/schema/place.ts';
import { landOf } from '#lib/schema/place.ts';
import type { Subject } from '#lib/schema/subject.ts';
import { compileLexicon, type LexiconRow, type Tag } from './lexicon.ts';
import { createTagger } from './tagger.ts';
import type { Token } from './token.ts';
import { stemmed } from './word.ts';

export interface SubjectMention {
	slug: string;
	kind: Subject['kind'];
	lead: string | null;
	from: number;
	to: number;
	/** Stands in quotation marks. */
	quoted: boolean;
	/** The platform that this provider is known for. */
	product?: string | null;
	/** The Land whose own it is. */
	home?: PlaceKey | null;
	/** A field of the law's catalogue ("Themenfeld Familie"), which one Land works off for all. */
	field?: boolean;
	/** Its name is in no list; the text itself calls it so. */
	unlisted?: boolean;
}

/** Where an item is at home; `whole` where its heading names the Land itself or its capital, not a town. */
export interface Home {
	key: PlaceKey;
	whole: boolean;
}

export interface SubjectFinder {
	/** Mentions, in order. Common names are heard in news of their own Land only ("das Landesportal"). */
	find(tokens: readonly Token[], home: Home | null): SubjectMention[];
	/** What an authority of this name works with ("Wohngeldstellen" → wohngeld). */
	ofOffice(word: string): Subject | null;
}

/** Finds subjects by the names that `subjects.csv` lists; longest name first. */
export function compileSubjects(subjects: readonly Subject[]): SubjectFinder {
	const bySlug = new Map(subjects.map((s) => [s.slug, s]));
	const named = finder(
		subjects.map((s) => ({ forms: s.names.map(asName).join('|'), class: s.slug, value: '' }))
	);
	const homes = new Set(subjects.flatMap((s) => (s.home ? [s.home] : [])));
	const common = new Map(
		[...homes].map((home) => [
			home,
			finder(
				subjects
					.filter((s) => s.home === home && s.common.length)
					.map((s) => ({ forms: s.common.map(asName).join('|'), class: s.slug, value: 'common' }))
			)
		])
	);
	const heads = new Map(
		subjects.flatMap((s) =>
			s.names.filter((n) => !n.includes(' ')).map((name) => [joint(name), { slug: s.slug, name }] as const)
		)
	);
	const offices = new Map(subjects.flatMap((s) => s.offices.map((o) => [o.toLowerCase(), s] as const)));
	return {
		ofOffice: (word) => offices.get(word.toLowerCase()) ?? null,
		find(tokens, home) {
			const local = home && home.key !== 'DE' ? common.get(landOf(home.key) ?? '') : undefined;
			const own = local ? local(tokens).filter((t) => home?.whole || /land|freistaat/i.test(t.form)) : [];
			const tags = [...named(tokens), ...own];
			const whole = new Set(tags.filter((t) => t.to === t.from + 1).map((t) => t.from));
			for (let i = 0; i < tokens.length; i++) {
				if (!tokens[i]!.norm.includes('-') || whole.has(i)) continue;
				const head = compoundOf(tokens[i]!, heads);
				if (head) tags.push({ class: head.slug, value: '', form: head.name, from: i, to: i + 1 });
			}
			if (tags.length === 0) return [];
			const found = tags.filter((t) => !acronym.test(t.form) || tokens[t.from]!.text.startsWith(t.form));
			return found
				.filter((m) => !found.some((o) => o !== m && covers(o, m)))
				.map((t) => {
					const { slug, name, kind, lead, product, home } = bySlug.get(t.class)!;
					const quoted = tokens[t.from - 1]?.text === '"';
					const field = name.startsWith('OZG-Themenfeld');
					return { slug, kind, lead, product, home, field, from: t.from, to: t.to, quoted };
				})
				.sort((a, b) => a.from - b.from);
		}
	};
}

/** Finds the names of a list in every case; an acronym is one in capitals only. */
function finder(rows: readonly LexiconRow[]): (tokens: readonly Token[]) => Tag[] {
	const tags = createTagger({ names: compileLexicon(rows) }, 'stem');
	return (tokens) => tags(tokens).names;
}

interface Named {
	from: number;
	to: number;
	value: string;
}

/** A longer name, or the common name of the same words: what a Land calls its own goes before the general word. */
const covers = (a: Named, b: Named): boolean =>
	a.from <= b.from &&
	a.to >= b.to &&
	(a.to - a.from > b.to - b.from || (a.value === 'common' && b.value !== 'common'));

/** "OZG-Cloud-Anwender", "Smart-City-Labor": a compound that begins with a name. */
function compoundOf(token: Token, heads: ReadonlyMap<string, { slug: string; name: string }>) {
	const parts = token.norm.split('-');
	for (let n = parts.length - 1; n > 0; n--) {
		const head = heads.get(parts.slice(0, n).map(stemmed).join('-'));
		if (head) return head;
	}
	return undefined;
}

const joint = (name: string) => name.toLowerCase().split('-').map(stemmed).join('-');

/** A name with a capital is no common word ("Digitales Rathaus"); one without is found in both. */
const asName = (name: string) =>
	acronym.test(name)
		? name
		: name
				.split(' ')
				.map((word, n) => (n ? stemmed(word.toLowerCase()) : word[0]! + stemmed(word.toLowerCase()).slice(1)))
				.join(' ');

/** Letters that are a name in capitals only ("SIT", "DMS"). */
const acronym = /^[A-ZÄÖÜ]{2,5}$/;
