import type { UnpackedRules } from '#lib/dataset/rules.ts';
import type { Explanation } from '#lib/extract/trace.ts';
import { detect } from '#lib/news/detect.ts';
import { itemOf } from '#lib/news/item.ts';
import { readPageText } from '#lib/news/page-text.ts';
import { placesByGazetteer } from '#lib/news/places-of.ts';
import { draft, type PlacesOf, type Problem, type Reading, type Source } from '#lib/news/reading.ts';
import { calledOf } from '#lib/places/called.ts';
import type { Locale } from '#lib/state/address.ts';
import type { PartialDate } from '#lib/schema/date.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';

/** What a reader puts in. */
export interface ProbeInput {
	text: string;
	/** As typed beside the text; empty where nothing was. */
	heading: string;
	place: string;
	published: PartialDate | null;
}

/** One item that was found, with its whole reading. */
export interface ProbeReading {
	title: string;
	text: string;
	published: PartialDate | null;
	explanation: Explanation;
}

/** What would be read from a text or file. */
export interface ProbeAnswer {
	readings: ProbeReading[];
	/** Items that were found beyond those. */
	left: number;
	/** Names of the places and subjects of the figures. */
	places: Record<string, string>;
	subjects: Record<string, Record<Locale, string>>;
	problems: Problem[];
}

/** Readers for what is more than plain text: they are large, and loaded where they are needed. */
export type Readers = () => Promise<(source: Source, placesOf: PlacesOf) => Reading>;

/** A page may hold hundreds of items; that many are shown. */
const most = 30;

const plain = (input: ProbeInput): NewsItem => {
	const heading = input.heading.trim();
	const place = input.place.trim();
	const title = [place, heading].filter(Boolean).join(': ');
	// A place alone is a heading of nothing but its prefix.
	const whole = place !== '' && heading === '' ? `${place}: …` : title;
	return itemOf(draft(whole, { id: 'probe', text: input.text, published: input.published }), () => []);
};

async function itemsOf(input: ProbeInput, placesOf: PlacesOf, readers: Readers): Promise<Reading> {
	const { text } = input;
	const source = { text, where: 'text', url: null, publisher: null };
	const kind = detect(text);
	if (kind !== null && kind !== 'text') return (await readers())(source, placesOf);
	if (input.heading.trim() === '' && input.place.trim() === '' && text.trim().includes('\n')) {
		const { drafts, problems } = readPageText(source, placesOf);
		const items = drafts.map((found) =>
			itemOf({ ...found, published: found.published ?? input.published }, placesOf)
		);
		if (items.length > 0) return { items, problems };
	}
	return { items: [plain(input)], problems: [] };
}

/** Reads items with the rules; pure but for the readers it may wait for. */
export function explainItems({ items, problems }: Reading, rules: UnpackedRules): ProbeAnswer {
	const shown = items.slice(0, most);
	const readings = shown.map((item) => ({
		title: item.title,
		text: item.text ?? item.digest ?? '',
		published: item.published,
		explanation: rules.extractor.explain(item)
	}));
	const figures = readings.flatMap(({ explanation }) => explanation.figures.map(({ figure }) => figure));
	const keys = new Set(figures.flatMap(({ scope, lead }) => [scope, lead]).filter((key) => key !== null));
	const slugs = new Set(figures.map(({ subject }) => subject));
	const nameOf = (key: string) => {
		const place = rules.gazetteer.byKey(key);
		return place ? calledOf(place) : key;
	};
	return {
		readings,
		left: items.length - shown.length,
		places: Object.fromEntries([...keys].map((key) => [key, nameOf(key)])),
		subjects: Object.fromEntries(
			rules.subjects
				.filter(({ slug }) => slugs.has(slug))
				.map(({ slug, name, nameEn }) => [slug, { de: name, en: nameEn }])
		),
		problems: problems.filter((problem) => problem.level === 'error')
	};
}

/** What would be read from a text as it was put in: one item, or the items of a page. */
export async function probe(input: ProbeInput, rules: UnpackedRules, readers: Readers): Promise<ProbeAnswer> {
	return explainItems(await itemsOf(input, placesByGazetteer(rules.gazetteer), readers), rules);
}
