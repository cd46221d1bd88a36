import { join } from 'node:path';
import { building } from '$app/environment';
import { sumsFile } from '#lib/dataset/catalogue/files.ts';
import { allowAsking, allowed } from '#lib/dataset/open-to-all.ts';
import { problem } from '#lib/dataset/problem.ts';
import { readReleases, releasesFolder } from '#lib/dataset/release/read.server.ts';
import { releaseFile, releaseName } from '#lib/dataset/release/release.ts';
import { serveFile } from '#lib/dataset/serve-file.server.ts';
import { soundReleases } from '#lib/ui/data/releases.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

/** Plain files hold the releases that are there when they are made. */
export const prerender = __TARGET__ === 'static' && soundReleases().length > 0;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	soundReleases().flatMap(({ release: { day, files } }) =>
		[...files.map(({ path }) => path), releaseFile, sumsFile].map((file) => ({ stand: day, file }))
	);

/** Answers may be kept for good: a release is never changed. */
const forGood = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The files of the releases. One that is not as it was made is not handed out. */
export const GET: RequestHandler = ({ params: { stand, file }, request, url }) => {
	const read = readReleases().find(({ day }) => day === stand);
	if (read === undefined)
		return problem(
			{ status: 404, title: 'No such release', detail: 'All releases are listed in /daten/ausgaben.json.' },
			url.pathname
		);
	if ('faults' in read)
		return problem(
			{
				status: 410,
				title: 'Not as it was made',
				detail: `The release of ${stand} is not handed out: ${read.faults.join('; ')}.`
			},
			url.pathname
		);
	const { files } = read.sound.release;
	const sha256 = files.find(({ path }) => path === file)?.sha256;
	const known = sha256 !== undefined || file === releaseFile || file === sumsFile;
	const folder = join(releasesFolder(), releaseName(stand));
	const served = known
		? serveFile(folder, file, request, { whole: building, headers: forGood, ...(sha256 ? { sha256 } : {}) })
		: null;
	return (
		served ??
		problem(
			{
				status: 404,
				title: 'No such file in the release',
				detail: `Its files are listed in /daten/ausgabe/${stand}/${releaseFile}.`
			},
			url.pathname
		)
	);
};

export const OPTIONS: RequestHandler = allowAsking;

export const fallback: RequestHandler = ({ url }) =>
	problem({ status: 405, title: 'Only for reading', detail: 'Ask with GET or HEAD.' }, url.pathname, allowed);
