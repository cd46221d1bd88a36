import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Notice } from '#lib/state/notice.ts';

/** Why there is no state of knowledge of a day, and which is nearest; of what is no day at all, that it is none. */
export function standFaultText(fault: Notice): string {
	const { kind, param, value, bound = '' } = fault;
	if (kind !== 'after_newest' && kind !== 'before_first') return m.notice_bad_value({ param, value });
	const locale = getLocale();
	const days = { date: formatDate(value, locale), bound: formatDate(bound, locale) };
	return kind === 'after_newest' ? m.stand_after_newest(days) : m.stand_before_first(days);
}
