import { frameAt } from './frame.ts';
import { headAfter } from './head.ts';
import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentNumbers, segmentTokens, wordAt } from './spans.ts';
import type { Token } from './token.ts';
import { distractor } from './veto.ts';

const alone =
	/^(angeblich|angebliche[mnrs]?|vermeintlich|vermeintliche[mnrs]?|mutmaßlich|mutmaßliche[mnrs]?|vermutlich)$/;

/**
 * Whether the clause of a number says that nobody vouches for it: "angeblich sind 300 Dienste online", "dem Vernehmen nach", "Gerüchten
 * zufolge"; of counts also "Schätzungen zufolge", "dürften", "behauptet", "rechnerisch … tatsächlich".
 */
export function isHearsay(part: Part, n: NumberMention): boolean {
	const tokens = segmentTokens(part, part.segmentOf[n.from]);
	const rumoured = tokens.some(
		({ norm }, i) =>
			alone.test(norm) ||
			(norm === 'vernehmen' && tokens[i + 1]?.norm === 'nach') ||
			(/^gerüchten?$/.test(norm) && tokens[i + 1]?.norm === 'zufolge')
	);
	return rumoured || (!n.money && (isGuess(part, n) || isClaim(part, n) || onPaperOnly(part, n)));
}

/** "Schätzungen zufolge", "schätzt, dass", "dürften": how many it may be. */
function isGuess(part: Part, n: NumberMention): boolean {
	const { own, governors } = frameAt(part, n.from);
	return (
		segmentTokens(part, own).some((t) => /^dürften?$/.test(t.norm)) ||
		[own, ...governors].some((s) =>
			segmentTokens(part, s).some((t) =>
				/^(schätzung|schätzungen|schätzt|schätzen|schätzte|schätzten)$/.test(t.norm)
			)
		)
	);
}

/** "240 sind online, behauptet die Staatsregierung": in the clause itself or right beside it. */
function isClaim(part: Part, n: NumberMention): boolean {
	const own = part.segmentOf[n.from]!;
	return [own - 1, own, own + 1].some((segment) => {
		const span = part.segments[segment];
		if (!span || part.sentenceOf[span.from] !== part.sentenceOf[n.from]) return false;
		if (segment !== own && segmentNumbers(part, segment).some((m) => distractor(part, m) === null))
			return false;
		return segmentTokens(part, segment).some((t) => /^behaupte(t|n|te|ten)$/.test(t.norm));
	});
}

const nominal = /^(rechnerisch|nominell|formal|offiziell)$/;
const really = /^(tatsächlich|wirklich|faktisch|wirklichkeit|praxis)$/;

/** "Rechnerisch sind es 412, tatsächlich nutzbar nur 95": the one that is not what can be used. */
function onPaperOnly(part: Part, n: NumberMention): boolean {
	const own = part.segmentOf[n.from]!;
	const tokens = segmentTokens(part, own);
	const named = tokens.some(
		(t, i) => nominal.test(t.norm) || (t.norm === 'papier' && /^(dem|auf)$/.test(tokens[i - 1]?.norm ?? ''))
	);
	return (
		named &&
		[own + 1, own + 2].some(
			(segment) =>
				segmentTokens(part, segment).some((t) => really.test(t.norm)) &&
				segmentNumbers(part, segment).some((m) => distractor(part, m) === null)
		)
	);
}

/** Who may count: parties, governments, courts of audit, associations. */
const source =
	/^(spd|cdu|csu|fdp|afd|bsw|grünen?|linken?|opposition|bitkom|senat|dashboard|bürgermeister|bürgermeisterin|\p{L}*(fraktion|ministerium|minister|ministerin|kanzlei|regierung|rechnungshof|verband|kontrollrat|gewerkschaft|landkreistag|städtetag|gemeindetag|gemeindebund))(e?s)?$/u;
const counts =
	/^(laut|nach|zufolge|angaben|zählung|spricht|sprechen|sprach|sprachen|zählt|zählen|zählte|kommt|kommen|kam|nennt|nennen|nannte|beziffert|gibt|geht|behauptet|meldet|meldete|sieht|sagt|sagte|teilt|teilte)$/;
const goesOn = /^(davon|darunter|weitere[nr]?|zusätzliche?|hinzu|dazu|ebenfalls|auch)$/;

/**
 * Who comes to a number: the nearest one named before it in its clause, else behind it; where the clause names nobody, the remark right
 * behind it ("…, sagt die SPD").
 */
function countedBy(part: Part, n: NumberMention): string | null {
	const own = part.segmentOf[n.from]!;
	const { from, to } = part.segments[own]!;
	// "Ministerin Scharrenbach (CDU)": the party is hers.
	const isSource = (t: Token, i: number, all: readonly Token[]) =>
		t.capital && source.test(t.norm) && all[i - 1]?.text !== '(';
	if (part.tokens.slice(from, to).some((t) => counts.test(t.norm))) {
		const before = part.tokens.slice(from, n.from).findLast(isSource);
		const named = before ?? part.tokens.slice(n.to, to).find(isSource);
		if (named) return named.norm;
	}
	const remark = segmentTokens(part, own + 1);
	const says = remark[0]?.text === ',' && remark.some((t) => counts.test(t.norm));
	return (says && segmentNumbers(part, own + 1).length === 0 && remark.find(isSource)?.norm) || null;
}

/**
 * "Nach Angaben der SPD 230; das Ministerium spricht von 340": two who count the same come to different numbers, there or in the next
 * sentence.
 */
export function isDisputed(part: Part, n: NumberMention): boolean {
	const own = part.segmentOf[n.from]!;
	const by = n.money ? null : countedBy(part, n);
	if (by === null || segmentTokens(part, own).some((t) => goesOn.test(t.norm))) return false;
	return part.numbers.some((m) => {
		const segment = part.segmentOf[m.from]!;
		if (m === n || m.money || m.value === n.value || m.form === 'ordinal') return false;
		if (Math.abs(part.sentenceOf[m.from]! - part.sentenceOf[n.from]!) > 1) return false;
		if (distractor(part, m) !== null || !sameThing(part, n, m)) return false;
		if (segmentTokens(part, segment).some((t) => goesOn.test(t.norm))) return false;
		const other = countedBy(part, m);
		return other !== null && other !== by;
	});
}

/** One of them leaves its noun out, or both have the same. */
function sameThing(part: Part, n: NumberMention, m: NumberMention): boolean {
	const [mine, other] = [headAfter(part, n), headAfter(part, m)];
	if ('unknown' in mine || 'unknown' in other) return false;
	if ('elided' in mine || 'elided' in other) return true;
	return wordAt(part, mine.head.from) === wordAt(part, other.head.from);
}
