import { conjugate, type VerbForm, type VerbRow } from './paradigm.ts';
import { ofWord, type Word } from './word.ts';

/**
 * What a verb tells of what is counted; see `event.ts` for the stage that follows. `other` is what authorities do or suffer
 * that is no use ("streiten", "prüfen").
 */
export type VerbClass =
	| 'use'
	| 'change'
	| 'start'
	| 'rollout'
	| 'build'
	| 'join'
	| 'gain'
	| 'follow'
	| 'promise'
	| 'plan'
	| 'other';

export interface Verb {
	lemma: string;
	class: VerbClass;
	services: boolean;
	authorities: boolean;
	/** Words of which one must stand with it; null where none must. */
	companions: ReadonlySet<string> | null;
	/** One of these companions is a preposition, so it must stand in the verb's own clause. */
	prepositional: boolean;
	digital: boolean;
}

export interface VerbEntry {
	verb: Verb;
	form: VerbForm;
	particle: string | null;
}

/** The verbs that a written word may be a form of, those with a particle first; most are of none. */
export type VerbLexicon = (token: { word: Word }) => readonly VerbEntry[];

const none: readonly VerbEntry[] = [];

const preposition = /^(mit|auf|an|über|sich|damit|darüber|darauf|daran|zu|zum|zur|gegen)$/;

/** Conjugates the rows of `verbs.csv`. */
export function compileVerbs(rows: readonly VerbRow[]): VerbLexicon {
	const lexicon = new Map<string, VerbEntry[]>();
	for (const row of rows) {
		const words = row.with.split('|').filter(Boolean);
		const companions = words.filter((w) => w !== 'DIGITAL');
		const verb: Verb = {
			lemma: row.verb.replace('·', ''),
			class: row.class as VerbClass,
			services: row.counts.includes('s'),
			authorities: row.counts.includes('a'),
			companions: words.length ? new Set(companions) : null,
			prepositional: companions.some((w) => preposition.test(w)),
			digital: words.includes('DIGITAL')
		};
		for (const { text, form, particle } of conjugate(row)) {
			const list = lexicon.get(text) ?? [];
			if (particle) list.unshift({ verb, form, particle });
			else list.push({ verb, form, particle });
			lexicon.set(text, list);
		}
	}
	return ofWord(({ norm }) => lexicon.get(norm) ?? none);
}
