import { error } from '@sveltejs/kit';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { PageLoad } from './$types';

/** Plain files have no such page: their host answers with the page of short addresses that it shows for all it lacks. */
export const prerender = false;

/** A short address in which a sign is wrong is no page, and the answer says what can be wrong. */
export const load: PageLoad = ({ params }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const told = `${m.short_wrong({}, { locale })} ${m.short_slip({}, { locale })}`;
	error(404, { message: told, told });
};
