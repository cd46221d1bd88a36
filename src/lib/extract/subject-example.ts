import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';
import type { SubjectMention } from './subject-finder.ts';

const mark = (text: string | undefined) => /^[:–—-]$/.test(text ?? '');

/**
 * A service that is named as one of many only ("Vom Bauantrag bis zum Wohngeld: …", "Ob Führerschein oder Wohngeld: …",
 * "etwa den Bauantrag", "beim Wohngeld hakt es noch"): it tells what there is to have, not what a number is about. The
 * trap: "etwa" before a number is a bound, and "von" … "bis" tells a time too; both are passed over as no thing is named there.
 */
export function isExample(m: SubjectMention, part: Part): boolean {
	const { from, to } = part.sentences[part.sentenceOf[m.from]!]!;
	const words = part.tokens.slice(from, to).map((t) => t.norm);
	const at = m.from - from;
	const before = words.slice(0, at);
	if (oneOf(before, m.kind === 'service')) return true;
	if (!thing.test(m.kind)) return false;
	const after = words.slice(m.to - from);
	if (listedBefore(part, m, from) || /^fragen?$/.test(asked(before))) return true;
	const opened = before.findLastIndex((w) => /^(von|vom|angefangen)$/.test(w));
	const till = words.findIndex((w, i) => i > opened && w === 'bis' && !/^\d/.test(words[i + 1] ?? ''));
	if (
		opened >= 0 &&
		till > opened &&
		at - till <= 4 &&
		till - opened <= 12 &&
		!verbal(words.slice(opened, till))
	)
		return true;
	if (before[0] === 'ob' && after.some(mark) && !before.some(mark)) return true;
	if (
		/^(etwa|beispielsweise|beispiel|z\.b\.|darunter|wie)$/.test(
			before.findLast((w) => !article.test(w)) ?? ''
		)
	)
		return true;
	const clause = segmentTokens(part, part.segmentOf[m.from])
		.map((t) => t.norm)
		.join(' ');
	return /\b(hakt|hapert|klemmt|fehlt noch|fehlen noch)\b/.test(clause);
}

/** What is applied for or worked with; programmes and bodies are named for themselves. */
const thing = /^(service|e-file|platform|hotline)$/;

/** "beantwortet Fragen zu Führungszeugnis und Fischereischein", "eine Frage zum Elterngeld": what callers want to know. */
function asked(before: readonly string[]): string {
	const at = before.findLastIndex((w) => /^(zu|zum|zur|nach|rund)$/.test(w));
	return at < 0 || before.length - at > 5 ? '' : (before[at - 1] ?? '');
}

const article = /^(der|die|das|den|dem|des|ein|eine|einen|einem|einer|zum|zur|beim|digitale|digitalen)$/;

/** Between "von" and "bis" stand nouns only. */
const verbal = (words: readonly string[]): boolean =>
	words.some((w) => /^(ist|sind|wird|werden|hat|haben)$/.test(w));

const joint = /^(,|und|sowie|oder|die|der|das|den|dem|des|in|beim|bei|im|zum|zur|aus|für|deutsche[nr]?)$/;

/**
 * "darunter KISA und Lecos", "unter ihnen die Rentenversicherung", "die meisten davon beim Standesamt", "vor allem in der
 * Zulassung", "allen voran": some of many. Nothing but articles, prepositions and other names stand between. The trap: what money is
 * "vor allem" for is its purpose; only services are listed so.
 */
function oneOf(before: readonly string[], service: boolean): boolean {
	for (let i = before.length - 1, names = 0; i >= 0 && before.length - i <= 9; i--) {
		const word = before[i]!;
		const pair = `${before[i - 1] ?? ''} ${word}`;
		if (word === 'darunter' || /^(unter ihnen|allen voran)$/.test(pair)) return true;
		if (service && (word === 'insbesondere' || /^(unter anderem|vor allem|nicht zuletzt)$/.test(pair)))
			return true;
		if (service && /^(meisten|viele|einige|mehrere) davon$/.test(pair)) return true;
		if (joint.test(word)) continue;
		if (amount.test(word) || ++names > 3) return false;
	}
	return false;
}

/** "darunter fünf Millionen für die E-Akte": a part of the money has its own purpose. */
const amount = /^\d|^(euro|millionen?|mio|milliarden?|mrd)$/;

/** "Ausweise, Jagd, Wohngeld: …": three or more things set before a colon, with no verb among them. */
function listedBefore(part: Part, m: SubjectMention, from: number): boolean {
	const until = part.tokens.slice(from, from + listReach).findIndex((t) => t.text === ':');
	if (until < 0 || m.to - from > until) return false;
	const list = part.tokens.slice(from, from + until);
	const marks = list.filter((t) => t.text === ',' || t.norm === 'und' || t.norm === 'oder').length;
	return marks >= 2 && list.every((t) => t.capital || /^(,|und|oder|zum|zur|der|die|das|den)$/.test(t.norm));
}

const listReach = 14;

/**
 * Services that are named side by side ("Schwerbehindertenausweis und Jagdschein", "Geburts- und Eheurkunde sowie Elterngeld"):
 * none of them is what a number is about. The trap: of one service several names may stand together.
 */
export function sideBySide(part: Part, found: readonly SubjectMention[]): ReadonlySet<SubjectMention> {
	const services = found.filter((m) => m.kind === 'service');
	const several = new Set<SubjectMention>();
	services.forEach((m, i) => {
		const next = services[i + 1];
		if (!next || next.slug === m.slug) return;
		const between = part.tokens.slice(m.to, next.from);
		if (between.length === 0 || between.length > 4 || !between.every((t) => joint.test(t.norm))) return;
		several.add(m).add(next);
	});
	for (const m of services) if (coordinated(part, m, services)) several.add(m);
	return several;
}

/** "Geburtsurkunde, Kindergeld und Elterngeld": bare nouns on its side, and no other name of the same. */
function coordinated(part: Part, m: SubjectMention, services: readonly SubjectMention[]): boolean {
	const t = part.tokens;
	const same = (i: number) => services.some((s) => s.slug === m.slug && s.from <= i && i < s.to);
	const noun = (i: number) => t[i]?.kind === 'word' && t[i].capital && !same(i);
	const before = t[m.from - 1]?.norm ?? '';
	return (
		/^(und|oder|sowie)$/.test(before) && noun(m.from - 2) && t[m.from - 3]?.text === ',' && noun(m.from - 4)
	);
}
