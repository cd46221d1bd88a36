import { says, type Amount } from './money-amount.ts';
import type { JudgedAmount } from './money-claim.ts';
import type { Tag } from './lexicon.ts';
import { pastIn } from './past.ts';
import { segmentTags, segmentTokens, wordAt } from './spans.ts';

const comparing = /^(statt|anstatt|anstelle|gegenüber|nach|verglichen)$/;
const between =
	/^(der|den|dem|des|von|zu|zum|noch|rund|etwa|knapp|gut|fast|über|zuletzt|bisher|bislang|ursprünglich|eigentlich|einst|zunächst|zuvor|insgesamt|mit)$/;
const attribute = /(ten|ete|eten|lichen|igen|nen)$/;
const different = /^(weniger|teurer|billiger|günstiger|höher|niedriger)$/;
const flown =
	/^(geflossen|ausgegeben|ausgezahlt|ausbezahlt|abgeflossen|abgerufen|bewilligt|investiert|aufgewendet|aufgewandt|verausgabt|gezahlt|bezahlt|überwiesen|gekostet|verbraucht)$/;
/** With the pluperfect: what was thought once, before it came otherwise ("gerechnet hatte man ursprünglich mit 250.000"). */
const expected =
	/^(ursprünglich|anfangs|anfänglich|eigentlich|gerechnet|kalkuliert|geschätzt|gehofft|gedacht|erwartet|prognostiziert)$/;
const thought =
	/^(rede|kalkuliert|geplant|veranschlagt|vorgesehen|angesetzt|geschätzt|ausgegangen|gerechnet|eingeplant|gesprochen|angenommen|taxiert|beziffert)$/;
const pluperfect = /^(war|waren)$/;

/** Why an amount is told only beside the present one ("statt 32,2 nur 18,2"; guide 1, 18); null where it is not. */
export function pastOf(a: Amount, before: JudgedAmount | null): string | null {
	const { part, n, words } = a;
	const preposition = comparedBy(a);
	if (preposition) return `past: ${preposition}`;
	const next = wordAt(part, n.to);
	if ((next === 'mehr' && wordAt(part, n.to + 1) === 'als') || different.test(next)) return 'difference';
	const first = segmentTokens(part, a.segment).find((t) => t.kind === 'word')?.norm;
	// "Nachdem bereits 1,5 Millionen geflossen sind" tells what was paid; "nachdem es 2 Millionen waren" compares.
	if (first === 'nachdem' && !(says(a, /^(bereits|schon|laufenden|bislang|bisher)$/) && says(a, flown)))
		return 'past: nachdem';
	if (says(a, /^hatten?$/) && says(a, /^noch$/)) return 'past: hatte noch';
	if (
		says(a, /^hatten?$/) &&
		says(a, /^(gestanden|enthalten)$/) &&
		says(a, /^(nur|zuvor|noch|lediglich|bloß)$/)
	)
		return 'past: stood in a draft';
	if (says(a, /^hatten?$/) && says(a, expected)) return 'past: expected before';
	if (thoughtOnce(a)) return 'past: war noch';
	const past = pastIn(part, a.segment, n);
	// The pluperfect of money ("hatte bewilligt") tells what came of it, no former level.
	const compared =
		past && !/^(hatte|hatten|statt|anstatt|anstelle)$/.test(past.form) && !moreThanThen(a, past);
	const oneYear = words.includes('allein') && before !== null && 'reading' in before.outcome;
	if (compared && !oneYear && !goesOn(a, past.form, before) && !(past.form === 'bis dahin' && spentSoFar(a)))
		return `past: ${past.form}`;
	const bracketed = part.tokens[n.from - 1]?.text === '(';
	const lead = part.tokens.slice(Math.max(0, n.from - 4), n.from);
	if (bracketed && lead.some((t) => /^(laufenden|bisher|vorjahr)$/.test(t.norm))) return 'past: bracket';
	return formerRound(a) ? 'past: a former round' : null;
}

/** "statt der ursprünglich veranschlagten 9,5 Millionen", "nach 12 Millionen im Vorjahr": the preposition that leads to it. */
function comparedBy(a: Amount): string | null {
	const { part, n } = a;
	for (let i = n.from - 1; i >= Math.max(0, n.from - 6); i--) {
		const token = part.tokens[i]!;
		if (comparing.test(token.norm)) return token.norm === 'nach' && isFirst(a, i) ? null : token.norm;
		const small = token.kind === 'word' && !token.capital;
		if (!small || !(between.test(token.norm) || attribute.test(token.norm))) return null;
	}
	return null;
}

/** "nach ersten 1,9 Millionen": a first instalment, no former level. */
const isFirst = (a: Amount, at: number): boolean =>
	a.part.tokens.slice(at, a.n.from).some((t) => /^(ersten?|einer)$/.test(t.norm));

/** "2018 war noch von 12 Millionen die Rede", "kalkuliert waren anfangs noch 32": what was thought once. "Noch einmal", "noch nicht" is now. */
function thoughtOnce(a: Amount): boolean {
	const noch = a.words.some(
		(w, i) => w === 'noch' && !/^(einmal|nicht|kein|keine|mal)$/.test(a.words[i + 1] ?? '')
	);
	return noch && says(a, /^(war|waren|wurde|wurden)$/) && says(a, thought);
}

/** "Ein Drittel mehr als im Vorjahr, nämlich 2,8 Millionen": how it compares, and behind it what it is now. */
const moreThanThen = ({ part, n }: Amount, past: Tag): boolean =>
	past.to <= n.from &&
	part.tokens.slice(past.to, n.from).some((t) => t.text === ',' || t.norm === 'nämlich') &&
	part.tokens
		.slice(Math.max(0, past.from - 4), past.from)
		.some(
			(t, i, all) =>
				t.norm === 'als' && /^(mehr|weniger|höher|niedriger|größer)$/.test(all[i - 1]?.norm ?? '')
		);

/** "2023 waren es 275.000", "bei Ohrdruf waren es 30.000": the next payment of a row, where nothing says "noch". */
function goesOn(a: Amount, form: string, before: JudgedAmount | null): boolean {
	if (form !== 'waren es' || says(a, /^(noch|zuvor|davor|damals|vorjahr)$/)) return false;
	return before !== null && 'reading' in before.outcome && before.outcome.reading.stage !== 'announced';
}

/** "Ausgegeben hat das Land bis dahin 9,6 Millionen": summed up to the day told before, where no other time followed. */
const spentSoFar = (a: Amount): boolean =>
	says(a, flown) && says(a, /^(hat|haben|ist|sind)$/) && !says(a, /^jährlich$/);

/** "In Runde eins waren 880.000 Euro verteilt worden": the pluperfect of a round, told beside another one's sum. */
function formerRound(a: Amount): boolean {
	const round = segmentTags(a.part, 'measure', a.segment).some((t) => t.class === 'round');
	return round && says(a, pluperfect) && says(a, /^worden$/) && a.part.numbers.find((m) => m.money) !== a.n;
}
