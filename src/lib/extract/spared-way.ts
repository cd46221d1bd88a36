import type { Part } from './part.ts';
import { segmentTokens } from './spans.ts';

const duty = /^(muss|müssen|müsse|müssten|müsste|braucht|brauchen|brauche|benötigt|benötigen)$/;
const none = /^(niemand|niemanden|keiner|kein|keine|keinen|keinem|nicht|nie|nirgendwo)$/;
const counter =
	/(amt|ämter|rathaus|büro|behörde|verwaltung|kreishaus|schalter|amtsstube|stadthaus|stelle|stellen|service-?center)$/;
const toward = /^(ins|aufs|zum|zur|in|auf|im|am|vor|ans|an)$/;
const inPerson = /^(persönlich|vorsprechen|vorbeikommen|erscheinen|anstehen|anzustehen|warten)$/;
const way =
	/^(gang|gänge|weg|wege|fahrt|behördengang|behördengänge|amtsgang|amtsgänge|ämtergang|ämtergänge|rathausgang|rathausbesuch|behördenbesuch|besuch|termin|wartemarke|wartenummer)$/;
const spared =
	/^(entfällt|entfallen|entfiel|erspart|ersparen|ersparten|spart|sparen|überflüssig|unnötig|hinfällig|wegfallen|wegfällt|verzichtbar)$/;

/**
 * "Für 143 Anträge muss niemand mehr ins Amt", "bei 60 Leistungen entfällt der Gang ins Rathaus": who is spared the way can do it online.
 * "Wer ins Amt muss" is not.
 */
export function sparesWay(part: Part, segment: number): boolean {
	const words = segmentTokens(part, segment).map((t) => t.norm);
	const more = words.some((w, i) => /^(mehr|länger)$/.test(w) && words.slice(0, i).some((x) => none.test(x)));
	const there =
		words.some((w, i) => counter.test(w) && words.slice(Math.max(0, i - 3), i).some((x) => toward.test(x))) ||
		words.some((w) => inPerson.test(w));
	if (more && words.some((w) => duty.test(w)) && (there || words.some((w) => way.test(w)))) return true;
	return (
		words.some((w) => way.test(w)) && words.some((w) => spared.test(w)) && !words.some((w) => none.test(w))
	);
}
