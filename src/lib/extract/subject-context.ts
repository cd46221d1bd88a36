import { landOf } from '#lib/schema/place.ts';
import type { ItemReading } from './item.ts';
import type { Part } from './part.ts';
import type { Rules } from './rules.ts';
import type { ScopeContext } from './scope-context.ts';
import type { SubjectContext } from './subject.ts';
import { isExample, sideBySide } from './subject-example.ts';
import type { SubjectMention } from './subject-finder.ts';
import { toldByDoing } from './subject-told.ts';
import { tokenize } from './token.ts';

/** All that an item names, listed or not; a body before the heading's colon too ("ekom21: …"). */
export function subjectContext(
	heading: string,
	reading: ItemReading,
	rules: Rules,
	scope: ScopeContext
): SubjectContext {
	const prefix = rules.subjects.find(tokenize(heading.slice(0, reading.title.length)), null);
	const inPart = (part: Part): SubjectMention[] => {
		const listed = sideBySide(part, reading.names[part.name]);
		const named = reading.names[part.name].filter((m) => !listed.has(m) && !isExample(m, part));
		return [...named, ...toldByDoing(part)].sort((a, b) => a.from - b.from);
	};
	return {
		found: {
			text: inPart(reading.parts.text),
			title: [...prefix, ...inPart(reading.parts.title)]
		},
		ofOffice: (word) => rules.subjects.ofOffice(word),
		land: reading.title.key && reading.title.key !== 'DE' ? landOf(reading.title.key) : null,
		local:
			reading.title.key !== null &&
			reading.title.key.length > 2 &&
			!rules.places.isCapital(reading.title.key),
		federal: scope.federal || reading.title.key === null || reading.title.key === 'DE'
	};
}
