import { base } from '$app/paths';
import { bundleOf, type BundleFile } from '#lib/export/bundle.ts';
import { csvOf } from '#lib/export/csv.ts';
import { licence } from '#lib/export/reference.ts';
import { rowsWithNotes, type Sheet } from '#lib/export/sheet.ts';
import { standalonePage, stylesOf } from '#lib/export/standalone.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import type { Day } from '#lib/schema/date.ts';
import { embedPath, type Embed } from '#lib/state/embed.ts';
import { autoFile } from '../embed/auto-file.ts';

async function textAt(address: string): Promise<string> {
	const response = await fetch(address);
	if (!response.ok) throw new Error(`${address}: ${response.status}`);
	return response.text();
}

/**
 * A view as a package for those who serve all by themselves: the page of its state of knowledge, its drawing where it has
 * one, its values, licence, check sums. Nothing in it loads anything from here.
 * @throws Error where the site has no such page: a host that only hands out files has the usual views alone
 */
export async function viewBundle(
	embed: Embed,
	knowledge: Day,
	sheet: Sheet,
	drawing: string | null
): Promise<Uint8Array<ArrayBuffer>> {
	const frozen = { ...embed, state: { ...embed.state, stand: embed.state.stand ?? knowledge } };
	const address = new URL(base + embedPath(frozen, getLocale()), location.href).href;
	const [page, telling] = await Promise.all([textAt(address), textAt(address + autoFile)]);
	const styles = new Map(
		await Promise.all(
			stylesOf(page).map(async (href) => [href, await textAt(new URL(href, address).href)] as const)
		)
	);
	const told = [sheet.title, ...sheet.notes.map(({ label, text }) => `${label}: ${text}`)];
	const licenceUrl = 'https://creativecommons.org/licenses/by/4.0/';
	const files: BundleFile[] = [
		['index.html', standalonePage(page, address, styles)],
		[autoFile, standalonePage(telling, address, styles)],
		...(drawing === null ? [] : [['bild.svg', drawing] as const]),
		['daten.csv', csvOf(rowsWithNotes(sheet), 'international')],
		['daten-de.csv', csvOf(rowsWithNotes(sheet), 'german')],
		['LIZENZ.txt', [...told, '', `${licence}: ${licenceUrl}`, m.bundle_how(), ''].join('\n')]
	];
	return bundleOf(files, knowledge);
}
