import type { Subject } from '#lib/schema/subject.ts';
import { compileLexicon, tag, type Lexicon } from './lexicon.ts';
import type { Token } from './token.ts';

export interface SubjectMention {
	slug: string;
	kind: Subject['kind'];
	lead: string | null;
	from: number;
	to: number;
	/** Stands in quotation marks. */
	quoted: boolean;
}

export interface SubjectFinder {
	find(tokens: readonly Token[]): SubjectMention[];
}

/** Finds subjects by the names that `subjects.csv` lists; longest name first. */
export function compileSubjects(subjects: readonly Subject[]): SubjectFinder {
	const bySlug = new Map(subjects.map((s) => [s.slug, s]));
	const lexicon: Lexicon = compileLexicon(
		subjects.map((s) => ({ forms: s.names.map(stemmed).join('|'), class: s.slug, value: '' }))
	);
	return {
		find(tokens) {
			const stems = tokens.map((t) => ({ ...t, norm: stem(t.norm) }));
			const found = tag(stems, lexicon)
				.filter(
					(t) =>
						bySlug.has(t.class) &&
						tokens.slice(t.from, t.to).some((w) => w.capital || /\d/.test(w.text) || w.text.includes('-'))
				)
				.map((t) => {
					const subject = bySlug.get(t.class)!;
					return {
						slug: subject.slug,
						kind: subject.kind,
						lead: subject.lead,
						from: t.from,
						to: t.to,
						quoted: tokens[t.from - 1]?.text === '"'
					};
				});
			return found.filter(
				(m) =>
					!found.some((o) => o !== m && o.from <= m.from && o.to >= m.to && o.to - o.from > m.to - m.from)
			);
		}
	};
}

const ending = /(?:en|er|es|em|e|n|s)$/;

/** Cuts case endings, so that a name is found in every case ("Zweckverbands", "digitalen Rathaus"). */
const stem = (word: string) => (word.length > 5 ? word.replace(ending, '') : word);

/** Names match in any case: a lexicon form with a capital would bind it. */
const stemmed = (name: string) => name.toLowerCase().split(' ').map(stem).join(' ');
