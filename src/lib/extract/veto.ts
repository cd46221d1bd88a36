import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';

const months =
	/^(januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|aug|sept?|okt|nov|dez)$/;
const beforeLaw =
	/^(§|§§|abs|absatz|art|artikel|paragraf|paragraph|nr|nummer|drucksache|drs|din|iso|ziffer|satz|anlage|kapitel|az|aktenzeichen)$/;
const beforeRank =
	/^(platz|rang|seite|stufe|klasse|note|ausgabe|punkt|version|gleis|reifegrad|reifegradstufe|einzelplan|telefon|tel|plz|postleitzahl|jahrgang|teil|band|windows|typo3|top|kw|q)$/;
const afterTime = /^(uhr|mal|jährige[nrs]?|jährig)$/;

/** Whether a plain number stands for a year where it is written. */
function isYear(part: Part, n: NumberMention): boolean {
	if (n.form !== 'digits' || n.money || n.scale) return false;
	const token = part.tokens[n.from]!;
	if (!/^(19[5-9]\d|20[0-4]\d)$/.test(token.text)) return false;
	const bound = part.tags.bounds.some((t) => t.to === n.from && t.class !== 'skip');
	const next = part.at('heads', n.to).some((t) => t.class === 'service' || t.class === 'authority');
	return !(bound && next);
}

/**
 * Says by the neighbours alone why a number can be no figure: date, year, share, law, version, time, rank, name.
 * Null where only its noun can tell.
 */
export function distractor(part: Part, n: NumberMention): string | null {
	const { distractors } = part.known;
	const known = distractors.get(n);
	if (known !== undefined) return known;
	const reason = distracts(part, n);
	distractors.set(n, reason);
	return reason;
}

function distracts(part: Part, n: NumberMention): string | null {
	const before = part.tokens[n.from - 1];
	const before2 = part.tokens[n.from - 2];
	const next = part.tokens[n.to];
	const first = part.tokens[n.from]!;
	if (n.form === 'ordinal' && next && months.test(next.norm)) return 'date';
	if (next && months.test(next.norm)) return 'date';
	if (before && months.test(before.norm) && isYear(part, n)) return 'date';
	if (isYear(part, n)) return 'year';
	if (n.upper !== null && n.value >= 1950 && n.upper < 2060 && !n.money && /^\d{4}$/.test(first.text))
		return 'year';
	if (next && /^(%|prozent|prozentpunkte?n?|promille)$/.test(next.norm)) return 'share';
	if (next && /^(drittel|viertel|fünftel|sechstel|zehntel|hälfte|achtel)$/.test(next.norm)) return 'share';
	if (before && beforeLaw.test(before.norm)) return 'law';
	if (before?.text === '.' && before2 && /^(nr|abs|art|drs|ziff|tel)$/.test(before2.norm)) return 'law';
	if (before && beforeRank.test(before.norm)) return 'rank';
	// "132 je 100.000 Einwohner", "14 Anträge je 1.000 Einwohner"
	const inside = next?.kind === 'word' ? [n.to, n.to + 1] : [n.to];
	if (inside.some((i) => /^(je|pro|auf)$/.test(part.tokens[i]?.norm ?? '') && perHead(part, i + 1)))
		return 'rate';
	if (next && /^[/]$/.test(next.text) && part.tokens[n.to + 1]?.kind === 'number') return 'reference';
	if (before?.text === '/' && before2?.kind === 'number') return 'reference';
	if (next && afterTime.test(next.norm)) return 'time';
	if (next && /^-(fach|jährig)/.test(next.text)) return 'time';
	if (before2?.norm === 'jede' || before2?.norm === 'jeder' || /^jede[rsn]?$/.test(before?.norm ?? ''))
		if (n.form === 'ordinal') return 'share';
	if (
		before?.norm === 'von' &&
		next?.norm === 'auf' &&
		part.numbers.some((m) => m.from >= n.to + 1 && m.from <= n.to + 4 && m.money === n.money)
	)
		return 'past: von … auf';
	if (/^(von|aus)$/.test(next?.norm ?? '') && ratio(part, n)) return 'share';
	if (
		/^(von|aus)$/.test(before?.norm ?? '') &&
		part.numbers.some((m) => m.to === n.from - 1 && ratio(part, m))
	)
		return 'share';
	return ofSoMany(part, n) ? 'rate' : null;
}

/** "Auf 100 Einwohner kommen zwei Anträge", "auf jeden Bürger entfallen drei": so many of them for each. */
function ofSoMany(part: Part, n: NumberMention): boolean {
	const { from, to } = part.sentences[part.sentenceOf[n.from]!]!;
	for (let i = from; i < Math.min(n.from, from + 8); i++) {
		if (part.tokens[i]!.norm !== 'auf' && part.tokens[i]!.norm !== 'je') continue;
		const at = /^(jede[nrms]?|eine[nrm]?|tausend|hundert)$/.test(part.tokens[i + 1]?.norm ?? '')
			? i + 2
			: i + 1;
		if (!perHead(part, at)) continue;
		return part.tokens
			.slice(i, to)
			.some((t) => /^(kommen|kommt|kamen|entfallen|entfällt|entfielen)$/.test(t.norm));
	}
	return false;
}

/** "100.000 Einwohner", "Kopf": what a rate is told of. */
function perHead(part: Part, at: number): boolean {
	const to = part.numbers.find((m) => m.from === at)?.to ?? at;
	return /^(einwohner|einwohnern|einwohnerinnen|kopf|köpfe|menschen|bürger)$/.test(
		part.tokens[to]?.norm ?? ''
	);
}

/** "neun von zehn", "vier von fünf": a share told in small round numbers, no count. */
function ratio(part: Part, n: NumberMention): boolean {
	const other = part.numbers.find((m) => m.from === n.to + 1);
	if (!other || n.form !== 'words' || other.form !== 'words') return false;
	return (
		(other.value === 10 || other.value === 5 || other.value === 4 || other.value === 3) &&
		n.value < other.value
	);
}
