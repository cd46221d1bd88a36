import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createExtractor, type Extractor } from '#lib/extract/extractor.ts';
import type { LexiconRow } from '#lib/extract/lexicon.ts';
import type { VerbRow } from '#lib/extract/paradigm.ts';
import type { LexiconName } from '#lib/extract/part.ts';
import { SecondFile, type RuleData } from '#lib/dataset/rules.ts';
import { compileRules, lexiconNames, type Rules } from '#lib/extract/rules.ts';
import type { WeightsFile } from '#lib/extract/second/weights.ts';
import { createGazetteer } from '#lib/places/gazetteer.ts';
import { check } from '#lib/schema/check.ts';
import { Subject } from '#lib/schema/subject.ts';
import { loadGazetteerSource } from './load-gazetteer.ts';
import { root } from './run.ts';

function rows(path: string): Record<string, string>[] {
	return parse(readFileSync(join(root, path), 'utf8'), {
		columns: true,
		comment: '#',
		relax_column_count: true
	});
}

const lexicon = (name: LexiconName): LexiconRow[] =>
	rows(`src/lib/extract/lexicon/${name}.csv`).map((r) => ({
		forms: r.forms ?? '',
		class: r.class ?? '',
		value: r.value ?? ''
	}));

const verbs = (): VerbRow[] =>
	rows('src/lib/extract/lexicon/verbs.csv').map((r) => ({
		verb: r.verb ?? '',
		present: r.present ?? '',
		past: r.past ?? '',
		participle: r.participle ?? '',
		class: r.class ?? '',
		counts: r.counts ?? '',
		with: r.with ?? ''
	}));

const list = (cell: string | undefined): string[] => (cell ?? '').split('|').filter(Boolean);

/** Whose money may be whose, by subject (`data/purses.csv`). @throws Error with the file and row */
function loadPurses(): Map<string, Pick<Subject, 'open' | 'within'>> {
	return new Map(
		rows('data/purses.csv').map(
			({ subject = '', holds, of = '' }, n): [string, Pick<Subject, 'open' | 'within'>] => {
				if (holds === 'any' && of === '') return [subject, { open: true }];
				if (holds === 'within' && of !== '' && of !== subject) return [subject, { within: of }];
				throw new Error(`data/purses.csv: row ${n + 1}: "${holds}" and "${of}" do not go together`);
			}
		)
	);
}

/** The subjects of `data/subjects.csv`. @throws SchemaError with the file and row */
export function loadSubjects(): Subject[] {
	const purses = loadPurses();
	return rows('data/subjects.csv').map((r, n) =>
		check(
			Subject,
			{
				slug: r.slug,
				name: r.name_de,
				nameEn: r.name_en,
				kind: r.kind,
				lead: r.lead || null,
				names: list(r.variants),
				home: r.home || null,
				common: list(r.common),
				offices: list(r.offices),
				product: r.product || null,
				...purses.get(r.slug ?? '')
			},
			'subject',
			`data/subjects.csv:${n + 2}`
		)
	);
}

/** All that the rules are compiled from: word lists, subjects, places. */
export async function loadRuleData(second = true): Promise<RuleData> {
	return {
		lexicons: Object.fromEntries(lexiconNames.map((name) => [name, lexicon(name)])) as Record<
			LexiconName,
			LexiconRow[]
		>,
		verbs: verbs(),
		abbreviations: rows('src/lib/extract/lexicon/abbreviations.csv').map((r) => r.form ?? ''),
		second: second ? loadSecond() : null,
		subjects: loadSubjects(),
		gazetteer: await loadGazetteerSource()
	};
}

/** What the second reader learned. @throws SchemaError where the file is none */
export const loadSecond = (): WeightsFile => {
	const path = 'src/lib/extract/lexicon/second.json';
	return check(SecondFile, JSON.parse(readFileSync(join(root, path), 'utf8')), 'file of weights', path);
};

/** The rules of this checkout; those of the words alone where the second reader is left out. */
export async function loadRules({ second = true } = {}): Promise<Rules> {
	const { gazetteer, ...words } = await loadRuleData(second);
	return compileRules({ ...words, places: createGazetteer(gazetteer) });
}

/** The extractor with the rules of this checkout; without the second reader it tells what the rules alone read. */
export const loadExtractor = async (with_: { second?: boolean } = {}): Promise<Extractor> =>
	createExtractor(await loadRules(with_));
