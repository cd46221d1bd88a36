import { error } from '@sveltejs/kit';
import { tagged } from '#lib/dataset/tagged.server.ts';
import { loadKnowledge } from '#lib/ui/corrections/load.server.ts';
import { corrections, newFigures } from '#lib/ui/feed/entries.ts';
import { inLocale } from '#lib/i18n/outside.ts';
import { feedOf, feedTypes, type FeedForm } from '#lib/ui/feed/feed.server.ts';
import { keptText } from '#lib/ui/feed/kept.server.ts';
import { feedsOf, type FeedKind } from '#lib/ui/feed/feeds.ts';
import { placeNames } from '#lib/ui/lands.ts';
import { unlistedName } from '#lib/ui/subject-words.ts';
import { readEnglishNames } from '#lib/ui/pages/site-facts.server.ts';
import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	feedsOf('de').flatMap(({ name }) =>
		[`${name}.atom`, `${name}.json`].flatMap((file) => [{ name: file }, { lang: 'en', name: file }])
	);

const made: Record<FeedKind, typeof newFigures> = { figures: newFigures, corrections };

/** Feeds: new figures and corrections, of all and of each Land, in both languages. */
export const GET: RequestHandler = async ({ params, url, request }) => {
	const locale = params.lang === 'en' ? 'en' : 'de';
	const [, name = '', form] = /^(.+)\.(atom|json)$/.exec(params.name) ?? [];
	const feed = feedsOf(locale).find((one) => one.name === name);
	if (!feed) error(404, `There is no feed ${params.name}. All of them are named on the page of the data.`);
	const knowledge = await loadKnowledge();
	const { days, named } = knowledge;
	const site = publicOrigin(url);
	const text = keptText(knowledge, `${site} ${locale} ${params.name}`, () =>
		inLocale(locale, () => {
			const lands = placeNames(locale);
			const english = locale === 'en' ? readEnglishNames() : {};
			const entries = made[feed.kind](days, {
				placeName: (key) => lands[key] ?? named[key] ?? key,
				subjectName: (slug) => english[slug] ?? named[slug] ?? unlistedName(slug)
			}).filter((entry) => feed.land === null || entry.lands.includes(feed.land));
			return feedOf(
				{
					name,
					title: `Digitalpegel: ${feed.title}`,
					description: feed.title,
					language: locale,
					site,
					page: feed.page,
					knowledge: days[0]?.day ?? '1970-01-01'
				},
				entries,
				form as FeedForm
			);
		})
	);
	return tagged(text, feedTypes[form as FeedForm], request);
};
