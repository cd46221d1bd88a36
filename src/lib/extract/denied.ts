import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';
import type { Token } from './token.ts';

const deny =
	/^(dementier(en|e|t|te|ten)|bestreitet|bestreiten|bestreite|bestritt|bestritten|leugnet(e|en)?|leugnen|bezweifelt(e|en)?|bezweifeln|bezweifle|verneint(e|en)?|widerleg(t|te|ten|en))$/;
/** What is denied where a verb alone may deny something else: "wies die Kritik zurück", "widersprach der Darstellung". */
const claim =
	/^(darstellung|darstellungen|behauptung|behauptungen|aussage|aussagen|angabe|angaben|meldung|meldungen|bericht|berichte|berichten|zahl|zahlen|vorwurf|vorwürfe|kritik|gerücht|gerüchte|gerüchten|vermutung|eindruck|these|unterstellung|dem|dass)$/;
const contradict = /^(widersprach|widersprachen|widerspricht|widersprechen|widerspreche|widersprochen)$/;
const reject = /^(weist|weisen|weise|wies|wiesen)$/;
const untrue =
	/^(falsch|falsche|unwahr|unzutreffend|unrichtig|irrtum|falschmeldung|gerücht|legende|mythos|märchen|unsinn|lüge|irreführend)$/;
/** A verb of speaking takes over what is told behind it: "wies die Kritik zurück und erklärte, dass …". */
const speaks =
	/^(erklärte|erklärten|erklärt|sagte|sagten|sagt|betonte|betont|teilte|teilten|versicherte|verwies|verweist|berichtete|antwortete|entgegnete|entgegnet|stellte|nannte|bestätigte|bestätigt)$/;
const opensDenied = /^(dass|wonach|demnach|demzufolge|ob)$/;
const ofReport = /^(denen|der|dem|welchen)$/;

/** The word by which a clause says of another that it is not so; null where it does not. */
function denial(tokens: readonly Token[]): string | null {
	const told = tokens.filter((t) => t.kind === 'word');
	const words = told.map((t) => t.norm);
	if (words.some((w) => /^(niemand|nicht|nie|kein|keine|keiner|kaum)$/.test(w))) {
		if (words.includes('keine') && words.includes('rede')) return 'keine Rede';
		const holds = told.find((t) => /^(stimmt|stimme|stimmten|trifft|treffe|trafen)$/.test(t.norm));
		return holds && words.includes('nicht') ? `${holds.text} … nicht` : null;
	}
	const last = (is: (w: string) => boolean) => words.findLastIndex(is);
	const refused = words.some((w) => reject.test(w)) ? last((w) => w === 'zurück') : -1;
	const contradicted = words.some((w) => claim.test(w)) ? last((w) => contradict.test(w)) : -1;
	const at = Math.max(
		last((w) => deny.test(w)),
		refused,
		last((w) => w === 'zurückgewiesen'),
		contradicted,
		last((w) => untrue.test(w))
	);
	return at < 0 || words.slice(at + 1).some((w) => speaks.test(w)) ? null : told[at]!.text;
}

/**
 * "dementierte, dass nur 20 Leistungen online seien", "Es sei falsch, dass …", "…, wies die Staatskanzlei zurück": a number that
 * somebody says is not so.
 * @returns the word that denies it
 */
export function deniedBy(part: Part, n: NumberMention): string | null {
	const own = part.segmentOf[n.from]!;
	const words = segmentTokens(part, own).filter((t) => t.kind === 'word');
	const here = ofNumber(words.map((t) => t.norm));
	if (here) return here;
	const subordinate =
		opensDenied.test(words[0]?.norm ?? '') ||
		(/^(nach|laut|zufolge)$/.test(words[0]?.norm ?? '') && ofReport.test(words[1]?.norm ?? ''));
	const quoted = words.some((t) => /^(sei|seien|hätten|habe|gebe|nutzten|könnten)$/.test(t.norm));
	if (!subordinate && !quoted) return null;
	const [before, behind] = [own - 1, own + 1].map((segment) => beside(part, segment, own));
	const inside = part.tokens.slice(n.to, part.segments[own]!.to);
	const comma = inside.findIndex((t) => t.text === ',');
	const rest = comma < 0 ? null : inside.slice(comma);
	// "weist die Behauptung, dass …, zurück": the clause goes on behind it.
	for (const tokens of [before, behind, rest, [...(before ?? []), ...(behind ?? [])]]) {
		const said = tokens ? denial(tokens) : null;
		if (!tokens || !said) continue;
		if (subordinate || tokens.some((t) => t.capital && claim.test(t.norm)) || untrue.test(said.toLowerCase()))
			return said;
	}
	return null;
}

/** The words of a segment of the same sentence that a comma divides from the own one; "wies Kritik zurück: 300 seien online" is none. */
function beside(part: Part, segment: number, own: number): Token[] | null {
	const span = part.segments[segment];
	if (!span || part.sentenceOf[span.from] !== part.sentenceOf[part.segments[own]!.from]) return null;
	return part.tokens[part.segments[Math.max(segment, own)]!.from]!.text === ','
		? segmentTokens(part, segment)
		: null;
}

/** "dementierte die Zahl von 200 verfügbaren Leistungen", "Die Zahl von 200 Leistungen sei falsch": in the clause of the number. */
function ofNumber(words: readonly string[]): string | null {
	const verb = words.find((w) => deny.test(w));
	const whole = words.some((w) => /^(zahl|angabe|behauptung|darstellung|aussage|meldung)$/.test(w));
	if (words.some((w) => /^(nicht|niemand|kaum)$/.test(w))) return null;
	if (verb && whole) return verb;
	return (whole && words.find((w) => /^(falsch|unwahr|unzutreffend|unrichtig)$/.test(w))) || null;
}
