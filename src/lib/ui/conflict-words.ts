import { m } from '#lib/i18n/paraglide/messages.js';
import type { ConflictReason } from '#lib/schema/conflict.ts';

/** Why two numbers on one place and subject differ, in the language of the page. */
export const conflictReasonText = (reason: ConflictReason): string =>
	({
		open: m.conflict_open,
		rounding: m.conflict_rounding,
		other_date: m.conflict_other_date,
		other_unit: m.conflict_other_unit,
		other_coverage: m.conflict_other_coverage,
		other_stage: m.conflict_other_stage
	})[reason]();
