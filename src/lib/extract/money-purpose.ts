import { tagsIn } from './frame.ts';
import type { Tag } from './lexicon.ts';
import type { JudgedAmount } from './money-claim.ts';
import { mostlyElsewhere, partElsewhere } from './money-elsewhere.ts';
import { says, type Amount } from './money-amount.ts';
import type { Part } from './part.ts';
import type { PlaceAt } from './place.ts';
import { sentenceTags } from './spans.ts';

/** What the whole item says of money's purpose; a teaser seldom repeats it in each sentence. */
export interface MoneyContext {
	/** A digital purpose stands in the heading. */
	titleDigital: boolean;
	/** Administration stands in heading or text. */
	administration: boolean;
	/** A foreign purpose stands in the heading, and no digital administration. */
	titleForeign: boolean;
	/** A known programme, service or association of digital administration is named. */
	subject: boolean;
	/** The places that the item names. */
	places: Record<Part['name'], readonly PlaceAt[]>;
	/** The item's heading, read. */
	heading: Part;
	/** The item's amounts so far; each one judged is added. */
	judged: JudgedAmount[];
}

/** A stimulus package, a whole federal budget: no programme of digital administration comes near. */
const tooMuch = 20e9;

/**
 * "Von den 3,8 Millionen, die der Kreis bekam, entfallen 650.000 auf die digitale Verwaltung": the whole has no purpose of its own, and only a
 * part of it is ours.
 */
function onlyPart({ part, n, tags, sentence }: Amount): boolean {
	const lead = part.tokens.slice(Math.max(0, n.from - 3), n.from).map((t) => t.norm);
	if (!lead.includes('von') || tags.some((t) => t.class === 'purpose')) return false;
	const share = part.numbers.find(
		(m) => m.money && m.from > n.to && part.sentenceOf[m.from] === sentence && m.value < n.value
	);
	if (!share || part.segmentOf[share.from] === part.segmentOf[n.from]) return false;
	const verb = sentenceTags(part, 'stage', sentence).some((t) => /^entf(allen|ällt|iel|ielen)$/.test(t.form));
	return (
		verb &&
		part.tags.money.some(
			(t) => t.class === 'purpose' && t.from > share.to && part.sentenceOf[t.from] === sentence
		)
	);
}

const hard = /^(breitband|glasfaser|gigabit|mobilfunk|schul(?!ung)|straße)/;

/** What is rebuilt in the way it works; a Rathaus, Amt or Bürgerhaus is a building first. */
const organs =
	/(verwaltung(en)?|verwaltungs(abläufen?|prozessen?|strukturen)|^amtsstuben|behörden|register[ns]?|registerlandschaft|portals?|portale)$/;

/** Why an amount's purpose is none of digital administration (guide 2, 16, 44); null where it is one. */
export function moneyPurpose(a: Amount, context: MoneyContext): string | null {
	const { part, n, frame, sentence } = a;
	if (n.value >= tooMuch) return 'mixed: more than digital administration ever got';
	if (onlyPart(a)) return 'mixed: a part of it is for administration';
	const near = frame.order.slice(0, 2).flatMap((s) => tagsIn(part, 'money', s));
	const purpose = near.find((t) => t.class === 'purpose' && !ofForeign(part, t));
	// "Universitätsstadt" is a town.
	const foreign = near.find(
		(t) =>
			t.class === 'foreign' &&
			!/stadt$/.test(part.tokens[t.from]!.norm) &&
			!/^schulung/.test(part.tokens[t.from]!.norm) &&
			!inName(part, t) &&
			!nameOrVerb(part, t, context.places[part.name]) &&
			!oneFirm(part, t) &&
			!rebuildsOffice(part, t) &&
			!(goesOn(a, context) && organ.test(t.form)) &&
			!(/^interkommunale/.test(t.form) && says(a, /^(dafür|hierfür|damit)$/) && told(a)) &&
			!servesParents(part, t)
	);
	const administration = a.tags.some((t) => t.class === 'administration');
	const elsewhere = foreign !== undefined && part.segmentOf[foreign.from] !== frame.own;
	if (foreign && !purpose && !(elsewhere && administration)) return `foreign: ${foreign.form}`;
	if (foreign && part.segmentOf[foreign.from] === frame.own) return `mixed: ${foreign.form}`;
	const besides = sentenceTags(part, 'money', sentence).find(
		(t) => t.class === 'foreign' && t.from > n.from && t.from - n.from < 25
	);
	if (besides && !administration && hard.test(part.tokens[besides.from]!.norm))
		return `mixed: ${besides.form}`;
	if (!purpose && !context.titleDigital && !context.subject && !told(a)) return 'no digital purpose';
	const clear = purpose !== undefined && besides === undefined;
	if (!context.administration && !context.subject && !clear) return 'no administration';
	if (context.titleForeign && !purpose) return 'foreign heading';
	const shared = mostlyElsewhere(a) ?? partElsewhere(a, context.judged);
	return shared ?? (wholeBudget(a) ? 'a whole ministry’s budget' : null);
}

const office =
	/(sekretär|sekretärin|minister|ministerin|meister|meisterin|rat|rätin|rätin|dezernent|dezernentin|direktor|direktorin|präsident|präsidentin|chef|chefin|senator|senatorin|kämmerer|kämmerin|beauftragter|beauftragte|leiter|leiterin|vorstand|sprecher|sprecherin)$/;

/** "Staatssekretär Uwe Schüler", "die Kreisverwaltung in Forst": a person's or a town's name, no purpose. */
function inName(part: Part, tag: Tag): boolean {
	const token = part.tokens[tag.from]!;
	if (tag.to !== tag.from + 1 || !token.capital) return false;
	const before = part.tokens[tag.from - 1];
	if (/^(schüler|forst|bauer|förster|müller|wald|hafen|moor)$/.test(token.norm) && before?.norm === 'in')
		return true;
	if (!before?.capital || before.kind !== 'word') return false;
	return office.test(before.norm) || office.test(part.tokens[tag.from - 2]?.norm ?? '');
}

/**
 * "Waldshut-Tiengen bekommt …", "schloss einen Vertrag", "macht Schule": a town that is spelt like a purpose, a verb, a saying. What
 * stands beside a town's name ("Klinikum Waldshut") is none of it.
 */
export const nameOrVerb = (part: Part, tag: Tag, places: readonly PlaceAt[]): boolean =>
	(part.tokens[tag.from]!.norm === 'schloss' && !part.tokens[tag.from]!.capital) ||
	(tag.form === 'Schule' &&
		[part.tokens[tag.from - 1]?.norm, part.tokens[tag.to]?.norm].some((w) =>
			/^(macht|machte|mache|machen|machten|gemacht)$/.test(w ?? '')
		)) ||
	(tag.form.endsWith('*') && places.some((p) => p.from <= tag.from && tag.from < p.to && !p.adjective));

/** "hat dem Unternehmen Aufträge erteilt", "ging an ein Unternehmen aus Kiel": the one that is paid; "für Unternehmen" is a purpose. */
const oneFirm = (part: Part, tag: Tag): boolean =>
	/^Unternehmens?$/.test(tag.form) &&
	/^(das|dem|des|ein|einem|eines|dieses|diesem|kommunale|kommunalen|landeseigene|landeseigenen|städtische|städtischen)$/.test(
		part.tokens[tag.from - 1]?.norm ?? ''
	);

const organ =
	/^(Polizei|Feuerwehr|Hochschulen|Universitäten|polizei\*|feuerwehr\*|hochschul\*|universität\*)$/;

/** "Für den zweiten Abschnitt mit Gerichten und Polizei sind weitere 8,6 Millionen eingeplant": the same purpose goes on, with more who get it. */
const goesOn = (a: Amount, { judged }: MoneyContext): boolean => {
	const last = judged.at(-1);
	return (
		says(a, /^weiteren?$/) &&
		last?.amount.part === a.part &&
		'reading' in last.outcome &&
		a.sentence - last.amount.sentence < 3
	);
};

/** "digitale Start-ups", "digitale Bildung": the adjective of something else names no purpose. */
function ofForeign(part: Part, tag: Tag): boolean {
	if (tag.value !== '' || part.tokens[tag.from]!.capital) return false;
	const behind = part.at('money', tag.to);
	const whole = part.at('money', tag.from).some((t) => t.class === 'foreign' && t.to > tag.to);
	return whole || (behind.some((t) => t.class === 'foreign') && !behind.some((t) => t.class === 'purpose'));
}

/** "Umbau der Amtsstuben zu digitalen Dienstleistern", "Umbau der Melde- und anderer Register": no building is rebuilt. */
function rebuildsOffice(part: Part, tag: Tag): boolean {
	if (!/^Umbau de[rs]$/.test(tag.form)) return false;
	for (let i = tag.to; i < tag.to + 8; i++) {
		const token = part.tokens[i];
		if (!token || part.segmentOf[i] !== part.segmentOf[tag.from]) return false;
		if (organs.test(token.norm) || (i > tag.to && /^digital/.test(token.norm))) return true;
	}
	return false;
}

/** "Kita-Portal", "Kitaplatz-Suche": an online service of the youth office, no day nursery that is built or run. */
export const servesParents = (part: Part, tag: Tag): boolean =>
	/^kita.*(portal|portals|suche|navigator|anmeldung|vormerkung|finder|platzvergabe|app)$/.test(
		part.tokens[tag.from]!.norm
	);

/** A digital purpose was told before, or is told in the amount's sentence. */
const told = ({ part, sentence }: Amount): boolean => {
	const end = part.sentences[sentence]!.to;
	return part.tags.money.some((t) => t.class === 'purpose' && t.from < end);
};

/**
 * "Für die EUDI-Wallet sind im Etat des Ministeriums 160 Millionen vorgesehen", "laut Etat 29,5 Millionen für das OZG": what is for one
 * thing in a budget is not the budget.
 */
function setAside({ part, n, tags, words }: Amount): boolean {
	const purpose = tags.some(
		(t) =>
			t.class === 'purpose' &&
			t.from >= n.to &&
			t.from - n.to <= 5 &&
			!/ministeri/.test(part.tokens[t.from]!.norm) &&
			part.tokens.slice(n.to, t.from + 1).some((w) => /^(für|zur|zum)$/.test(w.norm))
	);
	const put = words.some((w) =>
		/^(vorgesehen|eingeplant|veranschlagt|reserviert|eingestellt|stehen|standen|bereit|enthalten|verfügung|laut|gemäß)$/.test(
			w
		)
	);
	if (purpose && put) return true;
	return (
		put &&
		words.some(
			(w, i) =>
				/^(für|zur|zum)$/.test(w) && !/^(20\d\d|das|dieses|kommende|verfügung)$/.test(words[i + 1] ?? '')
		) &&
		words.some((w, i) => /^(etat|haushalt|einzelplan)$/.test(w) && /^(im|am)$/.test(words[i - 1] ?? ''))
	);
}

/** "Das Ministerium kann mit 4,47 Mrd. Euro wirtschaften", "bei einem Etat von 247 Millionen": no programme. */
function wholeBudget(a: Amount): boolean {
	const { part, n, words, tags } = a;
	if (tags.some((t) => t.class === 'whole')) return true;
	if (setAside(a)) return false;
	const agency = words.some((w) => /ministeriums?$|^staatskanzlei$|^ressort$|^einzelplan$/.test(w));
	if (agency && words.some((w) => /^(wirtschaften|etat|einzelplan)$/.test(w))) return true;
	// "Digitalministerium" is who has the budget, not what it is for.
	const purpose = tags.some((t) => t.class === 'purpose' && !/ministeri/.test(part.tokens[t.from]!.norm));
	if (purpose) return false;
	const whole = words.some((w) => /^(haushalt|etat)$/.test(w));
	if (whole && words.some((w) => /^(umfasst|beträgt)$/.test(w))) return true;
	const budget = part.tokens.slice(Math.max(0, n.from - 5), n.from).map((t) => t.norm);
	return budget.some(
		(w, i) => /^(haushalts?|etats?|budgets?)$/.test(w) && budget[i + 1] === 'von' && (agency || !/^b/.test(w))
	);
}
