import { releaseFile } from '#lib/dataset/release/release.ts';
import { tagged } from '#lib/dataset/tagged.server.ts';
import { soundReleases } from '#lib/ui/data/releases.server.ts';
import type { RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static';
export const trailingSlash = 'never';

/** The releases for programs, newest first; addresses from where this list lies. */
export const GET: RequestHandler = ({ request }) => {
	const releases = soundReleases().map(({ release: { files, ...told }, sha256 }) => ({
		...told,
		sha256,
		files: files.length,
		folder: `ausgabe/${told.day}/`,
		release: `ausgabe/${told.day}/${releaseFile}`
	}));
	return tagged(`${JSON.stringify({ releases }, null, '\t')}\n`, 'application/json', request);
};
