import { readFileSync } from 'node:fs';
import * as v from 'valibot';

/** The name by which robots.txt files address the product. */
export const productToken = 'Digitalpegel';

const Package = v.object({ version: v.string() });

/**
 * `Digitalpegel/<version> (+address)`. The address, at which who runs it can be reached (a page or a mail
 * address), comes from `DIGITALPEGEL_CONTACT`; without it there is none to name.
 */
export function userAgent(contact: string | undefined = process.env.DIGITALPEGEL_CONTACT): string {
	const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
	const { version } = v.parse(Package, JSON.parse(text));
	const told = (contact ?? '').replace(/[^\x21-\x7e]/g, '');
	return told === '' ? `${productToken}/${version}` : `${productToken}/${version} (+${told})`;
}
