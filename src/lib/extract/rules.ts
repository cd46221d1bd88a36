import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Subject } from '#lib/schema/subject.ts';
import { compileLexicon, type Lexicon, type LexiconRow, type Tag } from './lexicon.ts';
import type { LexiconName } from './part.ts';
import type { PlaceFinder } from './place-finder.ts';
import type { VerbRow } from './paradigm.ts';
import { createSecondReader, type SecondReader } from './second/opinion.ts';
import { compileWeights, type WeightsFile } from './second/weights.ts';
import { createTagger } from './tagger.ts';
import type { Token } from './token.ts';
import { compileVerbs, type VerbLexicon } from './verb-lexicon.ts';
import { compileSubjects, type SubjectFinder } from './subject-finder.ts';

export const lexiconNames: readonly LexiconName[] = [
	'heads',
	'bounds',
	'measure',
	'coverage',
	'function',
	'stage',
	'veto',
	'money',
	'scope',
	'join',
	'phase',
	'use'
];

/** Bumped when a rule in code changes what is read; words change the hash beside it. */
export const rulesVersion = '16';

export interface Rules {
	/** Finds the words of all lexicons. */
	tags: (tokens: readonly Token[]) => Record<LexiconName, Tag[]>;
	verbs: VerbLexicon;
	abbreviations: ReadonlySet<string>;
	subjects: SubjectFinder;
	places: PlaceFinder;
	/** Reads each figure again, by what annotated examples taught it; null where the rules stand alone. */
	second: SecondReader | null;
	/** `3-3f9c…`: rules, and a hash of all words and places. */
	version: string;
}

export interface RuleSources {
	lexicons: Record<LexiconName, LexiconRow[]>;
	verbs: VerbRow[];
	abbreviations: string[];
	subjects: Subject[];
	places: PlaceFinder;
	second: WeightsFile | null;
}

/** Compiles words, subjects and places into rules. Pure: the same sources give the same version. */
export function compileRules(sources: RuleSources): Rules {
	const lexicons = Object.fromEntries(
		lexiconNames.map((name) => [name, compileLexicon(sources.lexicons[name])])
	) as Record<LexiconName, Lexicon>;
	const text = JSON.stringify([
		sources.lexicons,
		sources.verbs,
		sources.abbreviations,
		sources.subjects,
		sources.second,
		sources.places.version
	]);
	return {
		tags: createTagger(lexicons),
		verbs: compileVerbs(sources.verbs),
		abbreviations: new Set(sources.abbreviations),
		subjects: compileSubjects(sources.subjects),
		places: sources.places,
		second: sources.second && createSecondReader(compileWeights(sources.second)),
		version: `${rulesVersion}-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)}`
	};
}
