import type { PlaceKey } from '#lib/schema/place.ts';
import { readAuthority } from './authority.ts';
import type { Readable } from './extractor.ts';
import { contrasted } from './exception.ts';
import { headAfter, headBefore, headOf, listGrown, type Head } from './head.ts';
import { joinings, type Joining } from './implied.ts';
import { inherited, type Counted } from './inherit.ts';
import { readMoney } from './money.ts';
import { nameOrVerb, servesParents, type MoneyContext } from './money-purpose.ts';
import type { Tag } from './lexicon.ts';
import { belongsToName, countsThings } from './name-number.ts';
import type { NumberMention } from './number.ts';
import type { FoundPlace, PlaceFinder } from './place-finder.ts';
import { ordinalNoun } from './ordinal-left-out.ts';
import { readPart, type Part } from './part.ts';
import { levelOfHome } from './home-level.ts';
import { datelineOf, placeInTitle, placesOf, titlePlace, type PlaceAt, type TitlePlace } from './place.ts';
import { isWhole, portionOf } from './portion.ts';
import type { Outcome, Reading } from './reading.ts';
import type { Rules } from './rules.ts';
import { doable, readService } from './service.ts';
import { currencyBefore, quotable, sizedBefore } from './size-left-out.ts';
import { sentenceNumbers } from './spans.ts';
import type { SubjectMention } from './subject-finder.ts';
import { unlisted } from './subject-new.ts';
import { tokenize } from './token.ts';
import type { Step, Veto } from './trace.ts';
import { distractor } from './veto.ts';

/** Everything that was read in an item before places and subjects are given to the figures. */
export interface ItemReading {
	parts: Record<Part['name'], Part>;
	title: TitlePlace;
	places: Record<Part['name'], PlaceAt[]>;
	subjects: Record<Part['name'], SubjectMention[]>;
	/** The subjects and what no list holds, in order. */
	names: Record<Part['name'], SubjectMention[]>;
	/** The Länder named anywhere, within a word too ("BayernPortal"). */
	lands: PlaceKey[];
	readings: Reading[];
	joinings: { part: Part; joining: Joining }[];
	vetoed: Veto[];
}

/** "BayernPortal", "Hessen-Finder": a Land inside a word. */
const landCompound =
	/\b(Bayern|Hessen|Sachsen|Thüringen|Brandenburg|Niedersachsen|Saarland|NRW|MV|Bremen|Hamburg|Berlin)(?=-?\p{Lu})/gu;

/** "Auf Amt24": what only the towns of one Land have tells which of two of a name is meant, and nothing else. */
const landsOfPlatforms = (text: Part): PlaceKey[] =>
	text.tags.scope.filter((t) => t.class === 'platform').map((t) => t.value);

/** Reads every number of an item's text, then of its heading. */
export function readItem(item: Readable, given: Rules): ItemReading {
	const rules = { ...given, places: remembering(given.places) };
	const words = item.text ?? item.digest ?? '';
	const sure = (raw: string) =>
		rules.places
			.find(raw)
			.filter((p) => p.keys.length === 1 && !p.adjective)
			.map((p) => p.keys[0]!);
	const hints = (raw: string) =>
		rules.places
			.find(raw.replace(landCompound, '$1 '))
			.filter((p) => p.keys[0]?.length === 2)
			.map((p) => p.keys[0]!);
	const lands = [...hints(item.title), ...hints(words)];
	const text = readPart('text', words, 0, rules);
	const around: PlaceKey[] = [...sure(item.title), ...sure(words), ...lands, ...landsOfPlatforms(text)];
	const title = titlePlace(item.title, rules.places, around, words);
	const parts = {
		text,
		title: readPart('title', item.title, title.length, rules)
	};
	const home = title.key ? [title.key] : [];
	const places = {
		text: placesOf(parts.text, rules.places, [...home, ...around]),
		title: placesOf(parts.title, rules.places, [...home, ...around])
	};
	const at = title.key
		? { key: title.key, whole: title.key.length === 2 || rules.places.isCapital(title.key) }
		: null;
	const named = (part: Part) => rules.subjects.find(part.tokens, at).filter((m) => !countsThings(part, m));
	const subjects = { text: named(parts.text), title: named(parts.title) };
	const withUnlisted = (part: Part) =>
		[...subjects[part.name], ...unlisted(part, subjects[part.name])].sort((a, b) => a.from - b.from);
	const names = { text: withUnlisted(parts.text), title: withUnlisted(parts.title) };
	for (const name of ['text', 'title'] as const)
		places[name] = places[name].filter((p) => !subjects[name].some((s) => s.from <= p.from && p.to <= s.to));
	const told =
		title.topic && title.length === 0
			? (placeInTitle(places.title) ?? datelineOf(parts.text, places.text))
			: null;
	if (told)
		Object.assign(title, {
			key: told.key,
			ambiguous: told.key === null,
			belowKreis: told.belowKreis,
			region: told.region,
			topic: false
		});
	levelOfHome(title, parts, places, (name) => rules.places.find(name)[0]?.keys ?? []);
	const reading: ItemReading = {
		parts,
		title,
		places,
		subjects,
		names,
		lands,
		readings: [],
		joinings: [],
		vetoed: []
	};
	const topic = title.topic ? rules.tags(tokenize(parts.title.raw, 0, title.length)).money : [];
	const money = moneyContext(parts, subjects, places, topic);
	const hasEuro = [parts.text, parts.title].some((p) => p.numbers.some((n) => n.money));
	const titleUse = usesInTitle(parts.title);
	const offer = parts.title.tags.stage.some((t) => t.class === 'live' && t.value === 'services');
	const counted: Counted[] = [];
	const broken: { part: Part; number: NumberMention }[] = [];
	for (const part of [parts.text, parts.title]) {
		for (const n of part.numbers) {
			const outcome = judge(part, n);
			if ('reading' in outcome) reading.readings.push(outcome.reading);
			else reading.vetoed.push(veto(part, n, outcome));
		}
		if (part.name === 'text')
			for (const joining of joinings(part, places.text, subjects.text))
				reading.joinings.push({ part, joining });
	}
	return reading;

	function judge(part: Part, n: NumberMention): Outcome {
		const why: Step[] = [
			{
				stage: 'number',
				note: `${part.raw.slice(part.tokens[n.from]!.start, part.tokens[n.to - 1]!.end)} → ${n.value}`
			}
		];
		const reason = distractor(part, n);
		if (reason) {
			const shared = reason === 'share' || reason.startsWith('past') ? headAfter(part, n) : null;
			if (shared && 'head' in shared && shared.head.class !== 'none')
				counted.push({ part, number: n, head: shared.head, reading: null, reason });
			return { veto: reason, why };
		}
		if (n.money) return readMoney(part, n, why, money);
		const grown = listGrown(part, n);
		const noun = grown ? { head: grown } : headAfter(part, n);
		// "an 94 Bayern, an 61 das Saarland": a place follows, the noun is left out.
		const atPlace = 'unknown' in noun && places[part.name].some((p) => p.from === n.to && !p.adjective);
		const after = atPlace ? { elided: true as const, universe: null } : noun;
		if ('unknown' in after) {
			if (n.form !== 'ordinal') broken.push({ part, number: n });
			return { veto: `unknown_head: ${after.unknown}`, why };
		}
		if (!('head' in after) && belongsToName(part, n, names[part.name])) return { veto: 'name', why };
		let head: Head | null = portionOf(part, n) ?? ('head' in after ? after.head : headBefore(part, n));
		if (!head && n.scale !== null && n.value >= 1e6 && hasEuro) {
			why.push({ stage: 'number', note: 'euros told before' });
			return readMoney(part, n, why, money);
		}
		if ((!head && goesOnFrom(part, n)) || davonOf(part, n)) return readMoney(part, n, why, money);
		if (!head && (goesOnFrom(part, n) || currencyBefore(part, n))) return readMoney(part, n, why, money);
		const sized = head ? null : sizedBefore(part, n);
		if (sized && quotable(part, sized)) {
			const { amount, size } = sized;
			const written = part.raw.slice(part.tokens[n.from]!.start, part.tokens[n.to - 1]!.end);
			const note = `${written} (${capitalised(size)}) → ${amount.value}`;
			return readMoney(part, amount, [{ stage: 'number', note }], money);
		}
		const next = part.numbers.find((m) => m.from > n.to && m.from - n.to <= 4);
		if (!head && next?.money && n.value >= 1000 && part.tokens[n.to]?.norm === 'und')
			return readMoney(part, n, why, money);
		if (!head && next?.money && pricedWith(part, n, next)) return { veto: 'price', why };
		if (!head)
			head =
				ordinalNoun(part, n) ?? contrasted(part, n) ?? inherited(part, n, counted, places[part.name], broken);
		if (head && 'elided' in after && after.universe) head = headOf(head, head.from, head.via, after.universe);
		if (!head) return { veto: 'no_head', why };
		if (head.class === 'none' && doable(part, n, head))
			head = headOf({ class: 'service', value: 'service', to: head.to }, head.from, head.via, head.universe);
		why.push({
			stage: 'head',
			note: `${part.tokens[head.from]?.text ?? ''} → ${head.class} ${head.value} (${head.via})`
		});
		const whole = counted.some((c) => c.head.universe === n) || isWhole(part, n);
		if (whole) return { veto: 'universe', why };
		if (head.class === 'none' && !aside.test(head.value)) broken.push({ part, number: n });
		if (head.class === 'none') return { veto: `counts ${head.value}`, why };
		const before = counted.findLast((c) => c.part === part && c.reading !== null)?.reading ?? null;
		const read =
			head.class === 'service'
				? readService(part, n, head, why, offer && part.name === 'title', places[part.name], before)
				: readAuthority(part, n, head, why, {
						title: parts.title,
						titleUse,
						subjects: subjects[part.name],
						titleSubjects: subjects.title,
						before,
						places: places[part.name]
					});
		if ('reading' in read && head.via === 'before') read.reading.antecedent = before;
		counted.push({
			part,
			number: n,
			head,
			reading: 'reading' in read ? read.reading : null,
			reason: 'veto' in read ? read.veto : null
		});
		return read;
	}
}

/** What is counted on the way ("vor zwei Jahren", "drei Kilometer") does not become the thing that is told of. */
const aside = /^(duration|share|measure|state)$/;

function veto(part: Part, n: NumberMention, outcome: Extract<Outcome, { veto: string }>): Veto {
	const start = part.tokens[n.from]!.start;
	const end = part.tokens[n.to - 1]!.end;
	return {
		part: part.name,
		start,
		end,
		text: part.raw.slice(start, end),
		reason: outcome.veto,
		steps: outcome.why
	};
}

/**
 * `topic` is what stands before the heading's colon where that is no place. "OZG: …", "Registermodernisierung: …" name
 * digital administration for the whole item; a wider word ("Digitalisierung: …") only says what the news is filed under.
 */
function moneyContext(
	parts: Record<Part['name'], Part>,
	subjects: Record<Part['name'], SubjectMention[]>,
	places: MoneyContext['places'],
	topic: readonly Tag[]
): MoneyContext {
	const inTitle = (cls: string) => parts.title.tags.money.some((t) => t.class === cls);
	const named = topic.some((t) => t.class === 'purpose' && t.value === 'administration');
	return {
		titleDigital: named || inTitle('purpose'),
		administration:
			named ||
			[parts.text, parts.title].some((p) =>
				p.tags.money.some((t) => t.class === 'administration' || t.value === 'administration')
			),
		titleForeign:
			parts.title.tags.money.some(
				(t) =>
					t.class === 'foreign' && !servesParents(parts.title, t) && !nameOrVerb(parts.title, t, places.title)
			) && !inTitle('purpose'),
		subject: (['text', 'title'] as const).some((name) =>
			subjects[name].some((s) => s.kind !== 'offer' && !isBenefit(parts[name], s))
		),
		places,
		heading: parts.title,
		judged: []
	};
}

/** "eine Milliarde Elterngeld": money that people get, and no administration by its name alone; "ElterngeldDigital" is. */
const isBenefit = (part: Part, s: SubjectMention): boolean =>
	s.kind === 'service' && (s.slug === 'wohngeld' || benefit.test(part.tokens[s.to - 1]!.norm));

const benefit = /(geld|zuschuss|hilfe|vorschuss|förderung|steuer|pflege|teilhabe)(e?s)?$/;

const capitalised = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** "2022 überwies der Kreis 310.000 Euro, 2023 waren es 275.000": the currency stands with the amount before. */
function goesOnFrom(part: Part, n: NumberMention): boolean {
	if (n.form !== 'digits' || n.value < 1000 || !/^(sind|waren|sollen|werden) es$/.test(wordsBefore(part, n)))
		return false;
	const before = sentenceNumbers(part, part.sentenceOf[n.from]).findLast(
		(m) => m.to <= n.from && !isYearly(part, m)
	);
	return before?.money === true && before.scale === null;
}

/** "1,05 Millionen Euro sind bewilligt, 630.000 davon überwiesen": a part of the amount before, whose currency it leaves out. */
function davonOf(part: Part, n: NumberMention): boolean {
	if (n.value < 5000 || n.form !== 'digits' || part.tokens[n.to]?.norm !== 'davon') return false;
	const before = sentenceNumbers(part, part.sentenceOf[n.from]).findLast((m) => m.to <= n.from && m.money);
	return before !== undefined && before.value > n.value;
}

const isYearly = (part: Part, m: NumberMention) =>
	/^(19|20)\d\d$/.test(part.tokens[m.from]!.text) && !m.money;

/** "acht statt 23 Euro", "von zwölf auf fünf Euro": the currency stands with the second of two prices. */
const pricedWith = (part: Part, n: NumberMention, next: NumberMention): boolean =>
	next.scale === null &&
	next.from === n.to + 1 &&
	/^(statt|anstatt|auf|und|oder|bis|nach|gegenüber)$/.test(part.tokens[n.to]!.norm);

/** "waren es", also over a bound word. */
function wordsBefore(part: Part, n: NumberMention): string {
	const words = part.tokens.slice(Math.max(0, n.from - 4), n.from).map((t) => t.norm);
	const es = words.lastIndexOf('es');
	return es > 0 ? `${words[es - 1]} es` : '';
}

/** A heading's own word of use or membership; a plan alone ("ein Ziel") shows none. */
function usesInTitle(part: Part): boolean {
	return (
		part.tags.stage.some((t) => t.value === 'authorities') ||
		part.tokens.some((t) => /mitglied|beitritt/.test(t.norm))
	);
}

/** Places of one item: heading and text are asked for several times. */
function remembering(places: PlaceFinder): PlaceFinder {
	const known = new Map<string, FoundPlace[]>();
	return {
		version: places.version,
		settle: (keys, around) => places.settle(keys, around),
		isCapital: (key) => places.isCapital(key),
		qualifier: (key) => places.qualifier(key),
		extent: (key) => places.extent(key),
		find(text) {
			const found = known.get(text) ?? places.find(text);
			known.set(text, found);
			return found;
		}
	};
}
