import * as v from 'valibot';
import { Break } from '#lib/schema/break.ts';
import { Day } from '#lib/schema/date.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { slugOf } from '#lib/extract/slug.ts';
import { metrics, stages, units } from '#lib/schema/figure.ts';
import { subjectKinds } from '#lib/schema/subject.ts';
import { waitingOf } from '#lib/query/waiting.ts';
import { changesOf, countedOf, type Assembled, type Inputs } from './assemble.ts';

/** What every data set says of itself. */
export const Metadata = v.object({
	title: v.string(),
	licence: v.string(),
	/** State of knowledge: the newest day on which anything became known, or the day asked for. */
	knowledge: Day,
	/** Version of the rules of extraction, from the figures themselves: the same for every checkout of them. */
	rules: v.array(v.string()),
	/** Version of the rules of counting: hash of the SQL that derives facts, levels and steps. */
	counting: v.string(),
	firstYear: v.number(),
	lastYear: v.number(),
	counts: v.object({
		items: v.number(),
		/** Those that count, as the tables say it: neither doubtful, rejected nor withdrawn. */
		figures: v.number(),
		undated: v.number(),
		rejected: v.number(),
		withdrawn: v.number(),
		facts: v.number(),
		conflicts: v.number()
	}),
	/** Dates across which series are not compared. */
	breaks: v.array(Break),
	/** Slugs of the subjects that have figures that count. */
	subjects: v.array(
		v.object({
			slug: v.string(),
			name: v.string(),
			kind: v.picklist(subjectKinds),
			/** The Land that built it, where one did. */
			lead: v.nullable(v.string()),
			/** Whose money holds its own, where that is known. */
			within: v.optional(v.string())
		})
	),
	/** Keys of the Länder that are told to have built something. */
	leads: v.array(v.string()),
	/** Who published the items of figures that count, by name. */
	publishers: v.array(v.object({ slug: v.string(), name: v.string() })),
	/** Doubtful figures of Länder and of all of Germany that no editor has decided on, by what they would be counted in. */
	waiting: v.array(
		v.object({
			metric: v.picklist(metrics),
			unit: v.picklist(units),
			stage: v.picklist(stages),
			scope: v.string(),
			subject: v.nullable(v.string()),
			figures: v.array(v.string())
		})
	),
	/** Of what targets with a date are told, and how many. */
	promised: v.array(v.object({ metric: v.picklist(metrics), unit: v.picklist(units), count: v.number() })),
	/** Days on which knowledge changed, ascending; the last is `knowledge`. */
	stands: v.array(Day)
});
export type Metadata = v.InferOutput<typeof Metadata>;

/**
 * Whether what was recorded on a day is known at the end of another; what has no day always is. An item of which nothing
 * became known counts from the next change on, so that a state stays the same when its day has passed.
 */
const knownAt = (recorded: string | null, stand: Day) => recorded === null || recorded <= stand;

/** A ledger without a day has none: the first day of the calendar in use. */
const noDay = '1970-01-01';

/** Publishers by name, each with a word for the address; of names that would share one, later ones are numbered. */
function publishersOf(items: readonly NewsItem[]): Metadata['publishers'] {
	const names = [...new Set(items.flatMap((item) => item.publisher ?? []))].sort((a, b) =>
		a.localeCompare(b, 'de')
	);
	const used = new Map<string, number>();
	return names.map((name) => {
		const slug = slugOf(name);
		const nth = (used.get(slug) ?? 0) + 1;
		used.set(slug, nth);
		return { slug: nth === 1 ? slug : `${slug}-${nth}`, name };
	});
}

/** Days on which knowledge changed, up to a day, which is one of them. */
export const standsOf = (changes: readonly Day[], until: Day): Day[] =>
	[...new Set([...changes, until])].filter((day) => day <= until).sort();

/**
 * @param derived what the engine counted
 * @param counting version of the rules of counting
 */
export function metadataOf(
	inputs: Inputs,
	{ figures, breaks, subjects }: Assembled,
	{ promised, ...derived }: { facts: number; conflicts: number; promised: Metadata['promised'] },
	counting: string
): Metadata {
	const counted = countedOf({ figures });
	// What is doubtful is read, and has pages; but it counts nowhere.
	const holding = counted.filter(({ confidence }) => confidence !== 'doubtful');
	const changes = changesOf(inputs);
	const knowledge = inputs.stand ?? changes.at(-1) ?? noDay;
	const years = counted.flatMap(({ asOf }) => (asOf ? [Number(asOf.slice(0, 4))] : []));
	const year = Number(knowledge.slice(0, 4));
	const used = new Set(counted.map((f) => f.subject));
	const items = new Set(counted.map((f) => f.item));
	return {
		title: 'Digitalpegel',
		licence: 'CC-BY-4.0',
		knowledge,
		rules: [...new Set(counted.map((f) => f.rule.replace(/^.*@/, '')))].sort(),
		counting,
		firstYear: years.reduce((a, b) => Math.min(a, b), year),
		lastYear: years.reduce((a, b) => Math.max(a, b), year),
		counts: {
			items: inputs.items.filter(({ recorded }) => knownAt(recorded, knowledge)).length,
			figures: holding.length,
			undated: holding.filter((f) => f.asOf === null).length,
			rejected: figures.filter((f) => f.decision?.verdict === 'reject').length,
			withdrawn: figures.filter((f) => f.knownUntil !== null).length,
			...derived
		},
		breaks: breaks.toSorted((a, b) => (a.date + a.id < b.date + b.id ? -1 : 1)),
		subjects: subjects
			.filter((s) => used.has(s.slug))
			.map(({ slug, name, kind, lead, within }) => ({
				slug,
				name,
				kind,
				lead,
				...(within === undefined ? {} : { within })
			})),
		leads: [...new Set(counted.flatMap((f) => f.lead ?? []))].filter((key) => key.length === 2).sort(),
		publishers: publishersOf(inputs.items.filter((item) => items.has(item.id))),
		waiting: waitingOf(figures),
		promised,
		stands: standsOf(changes, knowledge)
	};
}
