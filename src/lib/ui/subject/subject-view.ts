import type { Level } from '#lib/schema/level.ts';
import { placeState, type Embed } from '#lib/state/embed.ts';

/** What is told of a subject as a view: where it is used, or else what money went for it; null where nothing is told. */
export function subjectView(
	slug: string,
	levels: readonly Pick<Level, 'metric'>[],
	stand: string | null = null
): Embed | null {
	if (levels.length === 0) return null;
	const kind = levels.some(({ metric }) => metric !== 'funding_eur') ? 'use' : 'money';
	return { kind, state: placeState(kind, { lands: [], subject: slug }, { stand }) };
}
