import { browser } from '$app/environment';
import { toldAt, type KnownAt } from '#lib/ledger/at-day.ts';
import type { Day } from '#lib/schema/date.ts';
import { standFault } from '#lib/state/stand.ts';
import type { Notice } from '#lib/state/notice.ts';
import { addressIsReadable } from '../view/hydration.ts';
import type { LoadEvent } from '../view/load.ts';
import { noSuchDay } from '../view/no-such-day.ts';
import type { EvidenceData } from '../view/types.ts';

/** What the address asks of a figure's page beside the figure: what was known of it at the end of a day. */
export interface Asked {
	/** Null where it asks for today, or for a day that can't be. */
	then: { day: Day; known: KnownAt } | null;
	notices: Notice[];
}

/**
 * Reads `stand` of an address.
 * @throws 404 for a day behind the newest: of later days nothing is known, and nothing of them may be cited
 */
export function askedOf(
	search: URLSearchParams,
	{
		versions,
		decisions,
		knowledge,
		stands
	}: Pick<EvidenceData, 'versions' | 'decisions' | 'knowledge' | 'stands'>
): Asked {
	const day = search.get('stand');
	if (day === null || day === '') return { then: null, notices: [] };
	const fault = standFault(day, stands);
	if (fault?.kind === 'after_newest') noSuchDay(fault);
	if (fault?.kind === 'before_first') return { then: { day, known: { told: null } }, notices: [fault] };
	if (fault) return { then: null, notices: [fault] };
	if (day === knowledge) return { then: null, notices: [] };
	return { then: { day, known: toldAt(versions, decisions, day) }, notices: [] };
}

/** What a figure's page shows: of today, or of the day that its address asks for. */
export interface EvidencePage extends EvidenceData {
	asked: Asked;
	/** As it is told today, and whether it counts today. */
	today: Pick<EvidenceData, 'figure' | 'counts' | 'knowledge'>;
}

/** Makes of what is known of a figure today the page that its address asks for. */
export async function loadEvidence(
	event: Pick<LoadEvent, 'url' | 'depends' | 'fetch'>,
	data: EvidenceData
): Promise<EvidencePage> {
	event.depends('app:address');
	// Read even where it is held back, so that a change of it is noticed.
	if (browser) void event.url.search;
	const search = addressIsReadable() ? event.url.searchParams : new URLSearchParams();
	const asked = askedOf(search, data);
	const { figure, counts, knowledge } = data;
	const today = { figure, counts, knowledge };
	if (asked.then === null || asked.then.known.told === null) return { ...data, asked, today };
	const { day, known } = asked.then;
	const { evidenceThen, openThen } = await import('./then.ts');
	return { ...evidenceThen(data, known, await openThen(event, known.told, day), day), asked, today };
}
