import { m } from '#lib/i18n/paraglide/messages.js';
import type { Subject } from '#lib/schema/subject.ts';

/** What kind of thing a subject is. */
export const subjectKindName = (kind: Subject['kind']): string =>
	({
		offer: m.subject_kind_offer,
		service: m.subject_kind_service,
		platform: m.subject_kind_platform,
		programme: m.subject_kind_programme,
		association: m.subject_kind_association,
		'e-file': m.subject_kind_e_file,
		hotline: m.subject_kind_hotline,
		other: m.subject_kind_other
	})[kind]();

/** What a subject is called that is in no list yet: its slug as words ("kommunal-portal" → "Kommunal Portal"). */
export const unlistedName = (slug: string): string =>
	slug
		.split('-')
		.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
		.join(' ');
