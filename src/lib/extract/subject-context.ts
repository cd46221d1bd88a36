import type { ItemReading } from './item.ts';
import type { Part } from './part.ts';
import type { Rules } from './rules.ts';
import type { ScopeContext } from './scope-context.ts';
import { unlisted } from './subject-new.ts';
import type { SubjectContext } from './subject.ts';
import { tokenize } from './token.ts';

/** All that an item names, listed or not; a body before the heading's colon too ("ekom21: …"). */
export function subjectContext(
	heading: string,
	reading: ItemReading,
	rules: Rules,
	scope: ScopeContext
): SubjectContext {
	const named = (name: Part['name']) => {
		const listed = reading.subjects[name];
		return [...listed, ...unlisted(reading.parts[name], listed)].sort((a, b) => a.from - b.from);
	};
	const prefix = rules.subjects.find(tokenize(heading.slice(0, reading.title.length)), null);
	return {
		found: { text: named('text'), title: [...prefix, ...named('title')] },
		ofOffice: (word) => rules.subjects.ofOffice(word),
		local:
			reading.title.key !== null &&
			reading.title.key.length > 2 &&
			!rules.places.isCapital(reading.title.key),
		federal: scope.federal || reading.title.key === null || reading.title.key === 'DE'
	};
}
