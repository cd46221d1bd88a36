import { m } from '#lib/i18n/paraglide/messages.js';
import type { Notice } from '#lib/state/notice.ts';
import { standFaultText } from './stand-fault-words.ts';

/** Why a part of the address was dropped, in words. */
export function noticeText(notice: Notice): string {
	const { kind, param, value } = notice;
	switch (kind) {
		case 'unknown_param':
			return m.notice_unknown_param({ param });
		case 'bad_value':
			return m.notice_bad_value({ param, value });
		case 'not_for_metric':
			return m.notice_not_for_metric({ param, value });
		case 'outside_data':
			return m.notice_outside_data({ param, value });
		case 'years_exchanged':
			return m.notice_years_exchanged({ value });
		case 'given_twice':
			return m.notice_given_twice({ param, value });
		case 'fixed_by_path':
			return m.notice_fixed_by_path({ param, value });
		case 'after_newest':
		case 'before_first':
			return `${standFaultText(notice)} ${m.stand_newest_shown()}`;
	}
}
