import type { Day } from '#lib/schema/date.ts';
import { shortOf, type Embed } from '#lib/state/embed.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { addressIn, atStand, shortCode } from '#lib/state/short-code.ts';
import type { Known } from '#lib/state/view-state.ts';
import { pagePath } from '../embed/live-link.ts';
import { usualViews } from '../embed/usual.ts';
import { plainViewOf } from '../view/frozen-file.ts';
import { once } from '../view/once.ts';

/**
 * The code of the page that shows a view, with all that is chosen there.
 * @throws Error where it would lead to another page: two pages would share it
 */
export function codeOfView(embed: Embed): string | null {
	const path = pagePath({ ...embed, state: { ...embed.state, stand: null } }, 'de').slice(1);
	const [page = '', query] = path.split('?');
	const code = shortCode(page, new URLSearchParams(query));
	const read = code === null ? null : addressIn(code);
	if (code !== null && (read === null || atStand(read, null) !== path))
		throw new Error(`The short address ${code} is of /${path}, but leads elsewhere.`);
	return code;
}

/**
 * The codes that a host of plain files has a folder for: those of the pages of its usual views. Each leads to its page, and who
 * runs no script to the view as a file.
 * @returns short names of views by the codes of their pages
 */
export const writtenCodes = once((known: Known): ReadonlyMap<string, string> => {
	const lands = known.lands.flatMap((key) => plainViewOf({ page: 'land', key }) ?? []);
	const plain = lands.map(
		(view) => [shortCode(`land/${view.state.lands[0]}/`, new URLSearchParams()), view] as const
	);
	const usual = usualViews(known).flatMap((short) => {
		const view = parseFullName(short, known);
		return view ? [[codeOfView(view), view] as const] : [];
	});
	const views = new Map<string, string>();
	for (const [code, view] of [...usual, ...plain])
		// Several views stand on one page; the first is the one that it is known by.
		if (code !== null && !views.has(code)) views.set(code, shortOf(view));
	return views;
});

/** Whether a host of plain files has a folder for a code, of a state of knowledge that is kept. @param known what that state knew */
export const isWrittenCode = (code: string, stand: Day, known: Known): boolean =>
	known.stands.includes(stand) && writtenCodes(known).has(code);
