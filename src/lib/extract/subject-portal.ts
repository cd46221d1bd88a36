import type { SubjectMention } from './subject-finder.ts';
import type { SubjectReading } from './subject.ts';

/** Words for any town's or Land's portal. */
const anyPortal = /^(serviceportal|buergerportal)$/;

/** Platforms by which people show who they are, pay or report something: none of them is where services are found. */
const noPortal = /id$|konto|wallet|app$|payment|beschwerde|beteiligung|cloud|planung|netz|marktplatz/;

/**
 * "Amt24 räumt auf: 268 Onlineanträge hält das sächsische Verwaltungsportal vor": the common word stands for the portal
 * that the heading names. The trap: a heading may name two, or what people log in with.
 */
export function portalMeant(told: SubjectReading, title: readonly SubjectMention[]): SubjectReading {
	if (!anyPortal.test(told.slug ?? '')) return told;
	const named = title.filter(
		(m) => m.kind === 'platform' && !m.unlisted && !anyPortal.test(m.slug) && !noPortal.test(m.slug)
	);
	const slugs = new Set(named.map((m) => m.slug));
	return slugs.size === 1
		? { ...told, slug: named[0]!.slug, lead: named[0]!.lead, note: 'in the heading' }
		: told;
}
