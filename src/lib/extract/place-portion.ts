import type { Part } from './part.ts';
import { groupOf } from './place-group.ts';
import type { PlaceAt } from './place.ts';
import { wordAt } from './spans.ts';

const inner =
	/^(in|im|aus|bei|nach|dem|den|der|davon|darunter|hiervon|von|ihnen|kommen|kommt|liegen|liegt|sitzen|stammen|stammt|gehen|geht|fließen|fließt|entfallen|entfällt|auf|land|freistaat)$/;
const most =
	/^(meisten|meiste|überwiegend|vorwiegend|hauptsächlich|größtenteils|großteils|großteil|zumeist|mehrheitlich|mehrheit|schwerpunktmäßig|vornehmlich|insbesondere|namentlich|besonders|hälfte|drittel|viertel|dritte|vierte|fünfte|zehnte|allein)$/;
/** No such phrase is longer; a bound for lists of words without end. */
const reach = 7;

/**
 * "die meisten in Bayern", "vor allem in Hessen", "jede dritte davon in Sachsen", "allein aus Kassel": where a part of
 * what was counted is. The whole stays where it is.
 */
export function tellsPortion(part: Part, places: readonly PlaceAt[], place: PlaceAt): boolean {
	if (place.adjective) return false;
	const first = groupOf(part, places, place)[0]!.from;
	let i = first - 1;
	while (i >= Math.max(0, first - reach) && inner.test(wordAt(part, i))) i--;
	if (i === first - 1) return false;
	return most.test(wordAt(part, i)) || (wordAt(part, i) === 'allem' && wordAt(part, i - 1) === 'vor');
}
