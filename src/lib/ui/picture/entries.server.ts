import { singles } from '#lib/state/address.ts';
import { figureNameOf } from '#lib/state/embed.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { prepared, preparedFigures } from '../embed/prepared.server.ts';
import { landKeys } from '../lands.ts';
import { readMetadata } from '../pages/site-facts.server.ts';
import { knownOf } from '../view/known.ts';
import { pictureName, pictureOfView } from './picture-name.ts';

/** Names of the pictures that a site of plain files names in its pages and records, each once. Its pages show views by their path alone. */
export async function drawnPictures(): Promise<string[]> {
	const metadata = readMetadata();
	const known = knownOf(metadata);
	const { firstYear, lastYear } = metadata;
	const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
	const views = prepared().views.map((short) => parseFullName(short, known));
	return [
		...new Set([
			...singles.map((page) => pictureName({ page })),
			...landKeys.map((key) => pictureName({ page: 'land', key })),
			...years.map((year) => pictureName({ page: 'year', year })),
			...views.flatMap((view) => (view ? [pictureOfView(view)] : [])),
			...(await preparedFigures()).map((id) => figureNameOf(id))
		])
	];
}
