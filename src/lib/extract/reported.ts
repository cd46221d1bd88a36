import type { Part } from './part.ts';
import { sentenceTokens } from './spans.ts';

const tells =
	/^(sagte|sagt|teilte|teilt|erklärte|erklärt|berichtete|berichtet|betonte|betont|meldete|meldet|vermeldete|vermeldet|hieß|heißt|so|bilanzierte|bilanziert|bestätigte|bestätigt|verkündete|verkündet)$/;
/** What makes of "hätten" a wish or a case that is not given. */
const unreal =
	/^(wenn|falls|sofern|gern|gerne|lieber|beinahe|fast|längst|eigentlich|können|müssen|sollen|dürfen|ohne|sonst|andernfalls|nicht|kein|keine|keinen|theoretisch)$/;

/**
 * "40 Ämter hätten den Dienst im Einsatz, sagte der Minister": the subjunctive of somebody's words, behind a comma, tells what is so.
 * "Hätten 40 Ämter den Dienst, …" and "hätten gern den Dienst" do not.
 */
export function reportedAsDone(part: Part, at: number): boolean {
	if (!/^hätten?$/.test(part.tokens[at]!.norm) || part.tokens[at]!.capital) return false;
	const words = sentenceTokens(part, part.sentenceOf[at]!);
	if (words.some((t) => unreal.test(t.norm))) return false;
	return words.some((t, i) => t.text === ',' && tells.test(words[i + 1]?.norm ?? ''));
}
