import { expect, it } from 'vitest';
import { formatDate } from '#lib/i18n/format.ts';
import { inLocale, outsideLocale } from '#lib/i18n/outside.ts';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { parseShort } from '#lib/state/read-embed.ts';
import { embedHeadline } from '#lib/ui/embed/headline.ts';
import { lastingTitle } from '#lib/ui/embed/lasting-title.ts';
import { usualViews } from '#lib/ui/embed/usual.ts';
import { landKeys, placeNames } from '#lib/ui/lands.ts';
import { known } from '../../state/states.ts';

overwriteGetLocale(outsideLocale);
const knowledge = known.stands.at(-1)!;

/** What the frame of each usual view is called, with the numbers of a day and for good. */
const titles = (locale: 'de' | 'en') =>
	usualViews(known).map((short) => {
		const { embed } = parseShort(short, { ...known, lands: landKeys })!;
		const title = inLocale(locale, () =>
			embedHeadline(embed, { ...known, lands: landKeys }, knowledge, {
				subjects: {},
				lands: placeNames(locale)
			})
		);
		return { title, lasting: lastingTitle(title, knowledge, locale) };
	});

it.each(['de', 'en'] as const)('tells no day that passes, in %s, and all else as before', (locale) => {
	const day = formatDate(knowledge, locale);
	const all = titles(locale);
	const dated = all.filter(({ title }) => title.includes(day));
	expect(dated.length).toBeGreaterThan(20);
	for (const { title, lasting } of all) {
		expect(lasting).not.toContain(day);
		if (!title.includes(day)) expect(lasting).toBe(title);
		expect(lasting.length).toBeGreaterThan(title.length - day.length - 12);
	}
});
it('keeps the end of a year', () => {
	const title = 'Digitale Leistungen je Land: OZG-Leistungsbündel, verfügbar, Stand Ende 2024';
	expect(lastingTitle(title, knowledge, 'de')).toBe(title);
});
