import { m } from '#lib/i18n/paraglide/messages.js';
import type { Place } from '#lib/state/address.ts';

/** The pages that the foot leads to, in its order. */
export const footPages: readonly { place: Place; name: () => string }[] = [
	{ place: { page: 'sources' }, name: m.sources_h1 },
	{ place: { page: 'data' }, name: m.data_h1 },
	{ place: { page: 'embedding' }, name: m.embedding_h1 },
	{ place: { page: 'corrections' }, name: m.corrections_h1 },
	{ place: { page: 'probe' }, name: m.footer_probe },
	{ place: { page: 'easy' }, name: m.legal_easy },
	{ place: { page: 'accessibility' }, name: m.legal_accessibility },
	{ place: { page: 'privacy' }, name: m.legal_privacy },
	{ place: { page: 'imprint' }, name: m.legal_imprint }
];
