import * as v from 'valibot';
import { browser } from '$app/environment';
import { toldAt, type KnownAt } from '#lib/ledger/at-day.ts';
import { Day } from '#lib/schema/date.ts';
import type { Notice } from '#lib/state/notice.ts';
import { addressIsReadable } from '../view/hydration.ts';
import type { LoadEvent } from '../view/load.ts';
import type { EvidenceData } from '../view/types.ts';

/** What the address asks of a figure's page beside the figure: what was known of it at the end of a day. */
export interface Asked {
	/** Null where it asks for today, or for a day that can't be. */
	then: { day: Day; known: KnownAt } | null;
	notices: Notice[];
}

/**
 * Reads `stand` of an address.
 * @param knowledge newest day on which knowledge changed; of later days nothing is known
 */
export function askedOf(
	search: URLSearchParams,
	{ versions, decisions, knowledge }: Pick<EvidenceData, 'versions' | 'decisions' | 'knowledge'>
): Asked {
	const day = search.get('stand');
	if (day === null || day === '') return { then: null, notices: [] };
	const refuse = (kind: 'bad_value' | 'outside_data'): Asked => ({
		then: null,
		notices: [{ kind, param: 'stand', value: day.slice(0, 40) }]
	});
	if (!v.is(Day, day)) return refuse('bad_value');
	if (day > knowledge) return refuse('outside_data');
	if (day === knowledge) return { then: null, notices: [] };
	return { then: { day, known: toldAt(versions, decisions, day) }, notices: [] };
}

/** Adds to a figure's page what its address asks for. */
export function loadEvidence(
	event: Pick<LoadEvent, 'url' | 'depends'>,
	data: EvidenceData
): EvidenceData & { asked: Asked } {
	event.depends('app:address');
	// Read even where it is held back, so that a change of it is noticed.
	if (browser) void event.url.search;
	const search = addressIsReadable() ? event.url.searchParams : new URLSearchParams();
	return { ...data, asked: askedOf(search, data) };
}
