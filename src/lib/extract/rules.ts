import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Subject } from '#lib/schema/subject.ts';
import { compileLexicon, type Lexicon, type LexiconRow } from './lexicon.ts';
import type { LexiconName } from './part.ts';
import type { PlaceFinder } from './place-finder.ts';
import { compileSubjects, type SubjectFinder } from './subject-finder.ts';
import type { Token } from './token.ts';

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
	'join'
];

/** Bumped when a rule in code changes what is read; words change the hash beside it. */
export const rulesVersion = '1';

export interface Rules {
	lexicons: Record<LexiconName, Lexicon>;
	abbreviations: ReadonlySet<string>;
	subjects: SubjectFinder;
	places: PlaceFinder;
	/** What an ordinal can count or name, so that its dot ends no sentence. */
	isOrdinalNoun(token: Token): boolean;
	/** `1-3f9c…`: rules, and a hash of all words and places. */
	version: string;
}

export interface RuleSources {
	lexicons: Record<LexiconName, LexiconRow[]>;
	abbreviations: string[];
	subjects: Subject[];
	places: PlaceFinder;
}

const ordinalNouns =
	/^(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahrhundert|quartal|mal|sitzung|legislaturperiode|geburtstag|jahrestag|fortschreibung|auflage|platz|stock|staffel|runde|konferenz|jubiläum)/;

/** Compiles words, subjects and places into rules. Pure: the same sources give the same version. */
export function compileRules(sources: RuleSources): Rules {
	const lexicons = Object.fromEntries(
		lexiconNames.map((name) => [name, compileLexicon(sources.lexicons[name])])
	) as Record<LexiconName, Lexicon>;
	const text = JSON.stringify([
		sources.lexicons,
		sources.abbreviations,
		sources.subjects,
		sources.places.version
	]);
	const heads = new Set<string>();
	for (const row of sources.lexicons.heads)
		if (row.class !== 'none') for (const f of row.forms.split('|')) heads.add(f.toLowerCase());
	return {
		lexicons,
		abbreviations: new Set(sources.abbreviations),
		subjects: compileSubjects(sources.subjects),
		places: sources.places,
		isOrdinalNoun: (token) =>
			ordinalNouns.test(token.norm) ||
			heads.has(token.norm) ||
			(token.capital &&
				/(konferenz|behörde|kommune|gemeinde|mitglied|tag|kongress|sitzung|projekt|ausgabe|leistung)$/.test(
					token.norm
				)) ||
			(token.kind === 'word' && !token.capital),
		version: `${rulesVersion}-${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)}`
	};
}
