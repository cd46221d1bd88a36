import { error } from '@sveltejs/kit';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { EntryGenerator, PageLoad } from './$types';

export const prerender = __TARGET__ === 'static';
export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** A short address in which a sign is wrong is no page, and the answer says what can be wrong. */
export const load: PageLoad = ({ params }) => {
	if (params.slip === undefined && params.stand === undefined) return;
	const locale = params.lang === 'en' ? 'en' : 'de';
	const told = `${m.short_wrong({}, { locale })} ${m.short_slip({}, { locale })}`;
	error(404, { message: told, told });
};
