import * as v from 'valibot';
import { createExtractor, type Extractor } from '#lib/extract/extractor.ts';
import { compileRules, lexiconNames, type RuleSources } from '#lib/extract/rules.ts';
import { outcomes, type WeightsFile } from '#lib/extract/second/weights.ts';
import type { GazetteerSource } from '#lib/places/gazetteer-source.ts';
import { createGazetteer, type Gazetteer } from '#lib/places/gazetteer.ts';
import { unitKinds } from '#lib/places/units.ts';
import { check } from '#lib/schema/check.ts';
import type { Place } from '#lib/schema/place.ts';
import { landOf, levelOf, PlaceKey } from '#lib/schema/place.ts';
import { Subject } from '#lib/schema/subject.ts';

/** All that an extractor is compiled from, as plain data. */
export interface RuleData extends Omit<RuleSources, 'places'> {
	gazetteer: GazetteerSource;
}

const LexiconRow = v.object({ forms: v.string(), class: v.string(), value: v.string() });
const VerbRow = v.object({
	verb: v.string(),
	present: v.string(),
	past: v.string(),
	participle: v.string(),
	class: v.string(),
	counts: v.string(),
	with: v.string()
});
const LandWords = v.object({
	key: PlaceKey,
	name: v.string(),
	abbreviation: v.string(),
	genitives: v.array(v.string()),
	adjectiveStems: v.array(v.string()),
	people: v.array(v.string()),
	otherNames: v.array(v.string()),
	regions: v.array(v.string()),
	capital: v.string(),
	cityState: v.boolean()
});
/** A place without what its key tells: name, kind, whether it lies in a Kreis, point, people and their date. */
const PlaceRow = v.tuple([
	PlaceKey,
	v.string(),
	v.number(),
	v.boolean(),
	v.nullable(v.number()),
	v.nullable(v.number()),
	v.nullable(v.number()),
	v.nullable(v.number())
]);

const whole = v.pipe(v.number(), v.integer());
const curve = v.tuple([whole, whole]);

/** `lexicon/second.json`. */
export const SecondFile = v.object({
	features: v.string(),
	sample: v.string(),
	bias: v.pipe(v.array(whole), v.length(outcomes)),
	pooled: v.object({ metric: curve, stage: curve, measure: curve, scope: curve }),
	cuts: v.object({ drawn: whole, vetoed: whole, dropped: whole, switched: whole }),
	arbiter: v.object({ figure: v.record(v.string(), whole), right: v.record(v.string(), whole) }),
	weights: v.pipe(v.string(), v.base64())
}) satisfies v.GenericSchema<unknown, WeightsFile>;

const RulesFile = v.object({
	version: v.string(),
	lexicons: v.object(
		Object.fromEntries(lexiconNames.map((name) => [name, v.array(LexiconRow)])) as Record<
			(typeof lexiconNames)[number],
			v.ArraySchema<typeof LexiconRow, undefined>
		>
	),
	verbs: v.array(VerbRow),
	abbreviations: v.array(v.string()),
	second: v.nullable(SecondFile),
	subjects: v.array(Subject),
	laender: v.array(LandWords),
	commonWords: v.array(v.string()),
	kinds: v.array(v.string()),
	dates: v.array(v.string()),
	places: v.array(PlaceRow),
	/** Ämter, Samt- and Verbandsgemeinden: kind, name, key of the Kreis. */
	units: v.array(v.tuple([v.picklist(unitKinds), v.string(), PlaceKey])),
	landscapes: v.array(v.object({ name: v.string(), kreis: PlaceKey }))
});
export type RulesFile = v.InferOutput<typeof RulesFile>;

/** Gives each value a number, in the order of their first appearance. */
function numbering(): { of(value: string): number; values: string[] } {
	const known = new Map<string, number>();
	const values: string[] = [];
	return {
		values,
		of(value) {
			const number = known.get(value) ?? values.push(value) - 1;
			known.set(value, number);
			return number;
		}
	};
}

/** Packs words, subjects and places so that a browser can load them; about 400 kB on their way, half of it what the second reader learned. */
export function packRules({ gazetteer, ...words }: RuleData): RulesFile {
	const kinds = numbering();
	const dates = numbering();
	const places = gazetteer.places.map((p): RulesFile['places'][number] => [
		p.key,
		p.name,
		kinds.of(p.kind),
		p.kreis !== null,
		p.longitude,
		p.latitude,
		p.population,
		p.populationDate === null ? null : dates.of(p.populationDate)
	]);
	return {
		version: compileRules({ ...words, places: createGazetteer(gazetteer) }).version,
		...words,
		laender: [...gazetteer.laender],
		commonWords: [...gazetteer.commonWords],
		kinds: kinds.values,
		dates: dates.values,
		places,
		units: (gazetteer.units ?? []).map((u) => [u.kind, u.name, u.kreis]),
		landscapes: [...(gazetteer.landscapes ?? [])]
	};
}

const unpackPlaces = ({ kinds, dates, places }: RulesFile): Place[] =>
	places.map(([key, name, kind, inKreis, longitude, latitude, population, date]) => ({
		key,
		name,
		level: levelOf(key),
		land: landOf(key),
		kreis: inKreis ? key.slice(0, 5) : null,
		kind: kinds[kind] ?? '',
		longitude,
		latitude,
		population,
		populationDate: date === null ? null : (dates[date] ?? null)
	}));

/** What comes out of a file of rules. */
export interface UnpackedRules {
	extractor: Extractor;
	gazetteer: Gazetteer;
	subjects: readonly Subject[];
}

/**
 * Compiles the extractor out of the file of rules.
 * @throws SchemaError where the file is none; Error where it was packed by another version of the code
 */
export function unpackRules(input: unknown, where: string): UnpackedRules {
	const file = check(RulesFile, input, 'file of rules', where);
	const { lexicons, verbs, abbreviations, second, subjects, laender, commonWords, landscapes } = file;
	const units = file.units.map(([kind, name, kreis]) => ({ kind, name, kreis }));
	const gazetteer = createGazetteer({ places: unpackPlaces(file), laender, commonWords, units, landscapes });
	const rules = compileRules({ lexicons, verbs, abbreviations, second, subjects, places: gazetteer });
	if (rules.version !== file.version) {
		throw new Error(`${where}: it holds the rules ${file.version}, but ${rules.version} came out of it`);
	}
	return { extractor: createExtractor(rules), gazetteer, subjects };
}
