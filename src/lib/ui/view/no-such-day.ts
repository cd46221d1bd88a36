import { error } from '@sveltejs/kit';
import { inLocale } from '#lib/i18n/outside.ts';
import type { Locale } from '#lib/state/address.ts';
import type { Notice } from '#lib/state/notice.ts';
import { standFaultText } from '../stand-fault-words.ts';

/**
 * Refuses a day of which there is no state of knowledge: what shows the newest numbers under another day's address would
 * be cited as that day's.
 * @param locale the language of what is no page; a page is told the fault, and speaks its own
 * @throws 404 with the reason
 */
export function noSuchDay(fault: Notice, locale: Locale = 'de'): never {
	error(404, { message: inLocale(locale, () => standFaultText(fault)), fault });
}
