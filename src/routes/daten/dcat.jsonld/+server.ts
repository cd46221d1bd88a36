import { tagged } from '#lib/dataset/tagged.server.ts';
import { dcatOf } from '#lib/dataset/catalogue/dcat.ts';
import { operator } from '#lib/ui/pages/operator.ts';
import { publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { readCatalogue, readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import type { RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static';
export const trailingSlash = 'never';

/** The data set for catalogues of open data, which fetch it from here (DCAT-AP.de). */
export const GET: RequestHandler = ({ url, request }) => {
	const origin = publicOrigin(url);
	// Where the host is not known, names are read from where the record lies.
	const site = origin === '' ? '../' : `${origin}/`;
	const record = dcatOf(readMetadata(), readCatalogue(), site, operator);
	return tagged(`${JSON.stringify(record, null, '\t')}\n`, 'application/ld+json', request);
};
