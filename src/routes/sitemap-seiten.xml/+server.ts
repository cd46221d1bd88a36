import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { apiFolder } from '#lib/dataset/catalogue/folders.ts';
import { datasetFolder } from '#lib/dataset/folder.server.ts';
import { check } from '#lib/schema/check.ts';
import { landKeys } from '#lib/ui/lands.ts';
import { filesKnowTheirHost, publicOrigin } from '#lib/ui/pages/public-origin.ts';
import { readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import { sitemapOf, sitePlaces } from '#lib/ui/pages/sitemap.ts';
import { xml } from '#lib/ui/pages/xml.ts';
import type { RequestHandler } from './$types';

export const prerender = __TARGET__ === 'static' && filesKnowTheirHost;
export const trailingSlash = 'never';

const Figures = v.object({ rows: v.array(v.object({ id: v.string(), counts: v.boolean() })) });

/** The pages of the site, in both languages. */
export const GET: RequestHandler = ({ url }) => {
	const { firstYear, lastYear, subjects, knowledge } = readMetadata();
	const file = `${apiFolder}/figures.json`;
	const told: unknown = JSON.parse(readFileSync(join(datasetFolder(), file), 'utf8'));
	const { rows } = check(Figures, told, 'figures', file);
	const places = sitePlaces({
		lands: landKeys,
		years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i),
		subjects: subjects.map(({ slug }) => slug),
		figures: rows.filter(({ counts }) => counts).map(({ id }) => id)
	});
	return xml(sitemapOf(publicOrigin(url), places, knowledge));
};
