import type { Reading } from './reading.ts';
import { sentenceTokens } from './spans.ts';
import type { SubjectContext, SubjectReading } from './subject.ts';

/** Länder whose money for the town halls' digitalisation comes from one programme of many years. */
const programmes = new Map([
	['16', 'e-government-foerderung'],
	['10', 'foerderprogramm-kommunen']
]);

const municipal =
	/^(kommunen|gemeinden|städten?|landkreisen?|kreisen?|kreishäusern?|rathäusern?|landratsämtern?|kommunal(e|en|er|es|verwaltungen)?|modellkommunen|ämtern?|verbandsgemeinden|kreisstadt)$/;
const giver =
	/^(land|landes|freistaats?|landesregierung|landesgeld|landesmitteln?|landesprogramms?|staatskanzlei|staatssekretär(in)?|\p{L}*staatssekretär(in)?|\p{L}*ministeriums?|\p{L}*minister(in)?|erfurt|mainz|kiel|wiesbaden|schwerin)$/u;
const federation = /^(bund|bundes\p{L}*|berlin)$/u;
/** What such a programme is told by where its name is not. */
const paper =
	/^(e-?government|\p{L}*bescheide?n?s?|\p{L}*zuwendung(en)?|\p{L}*richtlinie|landesprogramms?|förderprogramms?|fördertopfs?|fördermitteln?|fördergeld(er)?)$/u;
const own = /^(landesverwaltung|landesbehörden|ministerien|haushalt|landesämter)$/;

/**
 * Money that a Land gives its municipalities: the programme that all such money comes from where it has one, else the Land's
 * money for their part of the Onlinezugangsgesetz. Guide 34: the general word stands where no programme is named, and of two general words the
 * one that tells whose task it is says more. The trap: the same Land's budget for its own offices, and the federation's money.
 */
export function landProgramme(
	told: SubjectReading,
	reading: Reading,
	{ land, local }: SubjectContext
): SubjectReading {
	if (reading.metric !== 'funding_eur' || !land) return told;
	const general = told.slug === 'verwaltungsdigitalisierung' || told.slug === 'ozg';
	if (!general) return told;
	const { part, number: n } = reading;
	const at = part.sentenceOf[n.from]!;
	const here = sentenceTokens(part, at).map((t) => t.norm);
	if (here.some((w) => federation.test(w) || own.test(w))) return told;
	const all = part.tokens.map((t) => t.norm);
	if (local && !all.some((w) => giver.test(w))) return told;
	const whose = (slug: string) => ({ ...told, slug, note: `${told.note}, of a Land for its municipalities` });
	const programme = programmes.get(land);
	const near = part.tokens.filter((_, i) => !local || Math.abs(part.sentenceOf[i]! - at) < 2);
	const granted = near.some((t) => paper.test(t.norm));
	if (programme && granted && (local || all.some((w) => municipal.test(w)))) return whose(programme);
	return told.slug === 'ozg' && here.some((w) => municipal.test(w)) ? whose('ozg-kommunal') : told;
}
