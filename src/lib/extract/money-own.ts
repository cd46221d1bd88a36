import { amountsIn, type Amount } from './money-amount.ts';
import type { JudgedAmount } from './money-claim.ts';
import { segmentTokens } from './spans.ts';

const purse = /^(tasche|kasse|mitteln|stadtkasse|kreiskasse|stadtsäckel)$/;
const ones = /^eigene[rnm]$/;
const carrying =
	/^(aufbringen|aufbringt|aufzubringen|tragen|trägt|tragt|beisteuern|beisteuert|steuert|steuern|zahlen|zahlt|bezahlen|übernehmen|übernimmt|finanzieren|finanziert|stemmen|stemmt|schultern|schultert|drauflegen|legt|legen|zuschießen|zuschießt|schießt|dazugeben|dazulegen|bringt|bringen|berappen|hinzuzahlen)$/;
const share = /^(anteil|eigenleistung|rest)$/;
const place =
	/^(stadt|gemeinde|kommune|kreises|landkreises|kommunen|städte|gemeinden|marktes|verbandsgemeinde)$/;

/**
 * "9 Millionen gibt der Bund, eine Million muss die Stadt selbst aufbringen": what the recipient adds to a told grant is no money
 * of the programme (guide 41). Where no larger sum was told before, a town that pays for itself spends its budget.
 */
export function ownShare(a: Amount, judged: readonly JudgedAmount[]): string | null {
	const words = explains(a)
		? [...segmentTokens(a.part, a.segment - 1).map((t) => t.norm), ...a.words]
		: a.words;
	const saying = (pattern: RegExp) => words.some((w) => pattern.test(w));
	const pays =
		words.some((w, i) => ones.test(w) && purse.test(words[i + 1] ?? '')) ||
		(saying(/^selbst$/) && saying(carrying)) ||
		words.some(
			(w, i) => share.test(w) && /^(der|des)$/.test(words[i + 1] ?? '') && place.test(words[i + 2] ?? '')
		);
	if (!pays || (serves(a) && !saying(carrying))) return null;
	const granted = judged.some(
		({ amount, outcome }) =>
			amount.part === a.part &&
			a.sentence - amount.sentence <= 2 &&
			'reading' in outcome &&
			amount.n.value > a.n.value
	);
	const next = amountsIn(a.part, a.sentence).some((m) => m.from > a.n.to && m.value > a.n.value);
	return granted || next ? 'own: the recipient’s share' : null;
}

/** "Aus dem eigenen Haushalt steckt der Kreis 300.000 Euro in sein Portal": spent for something of its own, beside the grant. */
const serves = (a: Amount): boolean =>
	a.tags.some((t) => {
		if (t.class !== 'purpose') return false;
		const before = a.part.tokens.slice(Math.max(0, t.from - 3), t.from).map((w) => w.norm);
		return before.some(
			(w, i) => /^(in|ins|für)$/.test(w) && (w === 'ins' || before.slice(i + 1).some((x) => own.test(x)))
		);
	});
const own = /^(ihre?n?m?|seine?n?m?|eine?n?|das|die|den|ein)$/;

/** "Zehn Prozent muss Gera selbst aufbringen, also 54.000 Euro": told of the clause before. */
const explains = (a: Amount): boolean =>
	a.segment > 0 && a.words.slice(0, 3).some((w) => /^(also|sprich|mithin|macht)$/.test(w));
