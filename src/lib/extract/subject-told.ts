import type { Part } from './part.ts';
import { sentenceTokens } from './spans.ts';
import type { SubjectMention } from './subject-finder.ts';

const files = /^(papier|haus|personal|sach|verwaltungs|fall)?akten?$|^(schriftgut|aktenbest[aä]nde?)$/;
const how = /^(elektronisch|digital|papierlos|bildschirm)$/;
const inForm = /^(elektronischer|digitaler)$/;
const led = /^(führ(t|en|te|ten)|geführt)$/;
const kept =
	/^(verwalt(et|en|ete|eten)|bearbeit(et|en|ete|eten)|umgestellt|stell(t|en|te|ten)|halten|hält|hielten|legt|legen|angelegt)$/;
const without = /^(ohne|verzicht(et|en|eten)?|abgeschafft|ersetzt|abgelöst|abschied|verabschiedet)$/;

/** How far apart file and manner stand at most: "führen ihre Akten seit dem Umzug ausschließlich elektronisch". */
const reach = 8;

/**
 * The electronic file told by what is done where its name is not: "führen ihre Akten ausschließlich elektronisch",
 * "kommen ohne Papierakten aus", "arbeiten papierlos". "Vorgänge" are files only where they are kept (führen): to work on them digitally may
 * be any service.
 */
export function toldByDoing(part: Part): SubjectMention[] {
	return part.sentences.flatMap((sentence, n) => {
		const words = sentenceTokens(part, n).map((t) => t.norm);
		const manner = words.findIndex((w, i) => how.test(w) || (inForm.test(w) && words[i + 1] === 'form'));
		const isLed = words.some((w) => led.test(w));
		const done = manner >= 0 && (isLed || words.some((w) => kept.test(w)));
		const at = words.findIndex(
			(w, i) =>
				(done && Math.abs(i - manner) <= reach && (files.test(w) || (isLed && w === 'vorgänge'))) ||
				(w === 'papierlos' && words.some((other) => /^arbeite(n|t|ten|te)$/.test(other))) ||
				(/^papierakten?$/.test(w) &&
					words.some((other, k) => without.test(other) && Math.abs(i - k) <= reach))
		);
		if (at < 0) return [];
		const from = sentence.from + at;
		return [{ slug: 'e-akte', kind: 'e-file', lead: null, from, to: from + 1, quoted: false } as const];
	});
}
