import type { NumberMention } from './number.ts';
import type { Part } from './part.ts';
import { segmentNumbers, segmentTokens, sentenceTokens } from './spans.ts';
import type { Token } from './token.ts';
import { distractor } from './veto.ts';

const then =
	/^(war|waren|nutzten|nutzte|hatten|hatte|arbeiteten|arbeitete|boten|bot|standen|stand|gab|verwendeten|setzten|beteiligten|gehörten|liefen|lief|zählte|umfasste)$/;
const now =
	/^(sind|ist|nutzen|arbeiten|wurden|werden|neuen?|neue[sr]|nachfolger|nachfolgerin|stattdessen|künftig)$/;
const closed =
	/^(abgeschaltet|abgestellt|eingestellt|stillgelegt|eingestampft|beendet|geschlossen|abgewickelt|aufgegeben|abschaltet|abzuschalten|einstellt|einzustellen)$/;
const passive =
	/^(wird|werden|wurde|wurden|worden|werde|ist|sind|sei|seien|soll|sollen|hat|haben|will|wollen)$/;
const noun = /^(abschaltung|stilllegung|schließung)$/;
const separated: readonly [verb: RegExp, particle: string][] = [
	[/^(stellt|stellen|stellte|stellten)$/, 'ein'],
	[/^(schaltet|schalten|schaltete|schalteten)$/, 'ab'],
	[/^(nimmt|nehmen|nahm|geht|gehen|ging|gingen)$/, 'netz']
];

/** The word by which a clause tells that something is shut down: "wird … abgeschaltet", "stellt … ein", "geht vom Netz". */
function shutting(tokens: readonly Token[]): string | null {
	const words = tokens.map((t) => t.norm);
	const participle = tokens.find((t) => closed.test(t.norm));
	if (participle && (words.some((w) => passive.test(w)) || /schaltet$|zustellen$/.test(participle.norm)))
		return participle.text;
	const what = tokens.find((t) => t.capital && noun.test(t.norm));
	if (what) return what.text;
	for (const [verb, particle] of separated) {
		const at = words.findIndex((w) => verb.test(w));
		const end = words.lastIndexOf(particle);
		if (at < 0 || end < at) continue;
		if (particle === 'netz') return words[end - 1] === 'vom' ? 'vom Netz' : null;
		// "stellt ein neues Portal bereit": the article of something else.
		const close = tokens[end + 1];
		if (!close || close.kind === 'mark') return `${tokens[at]!.text} … ${particle}`;
	}
	return null;
}

const isRelative = (tokens: readonly Token[]): boolean => {
	const words = tokens.filter((t) => t.kind === 'word').map((t) => t.norm);
	const pronoun = /^(das|die|der|den|dem|denen|welche[snrm]?)$/;
	return (
		tokens[0]?.text === ',' &&
		(pronoun.test(words[0] ?? '') ||
			(/^(an|auf|in|mit|über|bei|für)$/.test(words[0] ?? '') && pronoun.test(words[1] ?? '')))
	);
};

/**
 * "Das Portal, an das 300 Kommunen angeschlossen waren, wird abgeschaltet", "bis zuletzt nutzten es 300": a level of something that is no
 * more, or soon will be. "300 nutzen das neue Portal, das alte wird abgeschaltet" is of another one.
 * @returns the words that tell it
 */
export function shutDown(part: Part, n: NumberMention): string | null {
	if (n.money) return null;
	const own = part.segmentOf[n.from]!;
	const tokens = segmentTokens(part, own);
	const past = tokens.some((t) => then.test(t.norm)) && !tokens.some((t) => now.test(t.norm));
	const last = tokens.findIndex((t, i) => t.norm === 'zuletzt' && tokens[i - 1]?.norm === 'bis');
	if (past && last >= 0) return 'bis zuletzt';
	const sentence = part.sentenceOf[n.from]!;
	const { from, to } = part.sentences[sentence]!;
	const relative = isRelative(tokens);
	if (!relative && !past) return null;
	for (let segment = part.segmentOf[from]!; segment <= part.segmentOf[to - 1]!; segment++) {
		// "sind 40 Dienste eingestellt": what that clause says, it says of those that it counts.
		const counts = segmentNumbers(part, segment).some((m) => distractor(part, m) === null);
		const other = segment === own || counts ? null : segmentTokens(part, segment);
		const told = other && (!relative || !isRelative(other)) && !another(other) ? shutting(other) : null;
		if (told) return told;
	}
	const before = past && !relative ? sentenceTokens(part, sentence - 1) : [];
	const refers = tokens.some((t) => /^(zuletzt|ihn|es|damals)$/.test(t.norm));
	return refers && !another(before) ? shutting(before) : null;
}

/** "das alte wird abgeschaltet", "die Pilotphase ist beendet": another thing than those counted have. */
const another = (tokens: readonly Token[]): boolean =>
	tokens.some((t) =>
		/^(alten?|altes|alter|bisherigen?|bisheriges|vorgänger|altverfahren|faxgeräte|fax|pilotphase|testphase|projektphase|förderung)$/.test(
			t.norm
		)
	);
