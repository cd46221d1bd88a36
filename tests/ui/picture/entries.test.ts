import { expect, it } from 'vitest';
import { drawnPictures } from '#lib/ui/picture/entries.server.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { figureIn } from '#lib/state/embed.ts';
import { knownOf } from '#lib/ui/view/known.ts';
import { readMetadata } from '#lib/ui/pages/site-facts.server.ts';
import { sitePicture } from '#lib/ui/picture/picture-name.ts';

it('plain files hold the picture of the site, of every subject, of tables and of figures, each once and each readable', async () => {
	const names = await drawnPictures();
	const metadata = readMetadata();
	const known = knownOf(metadata);
	expect(new Set(names).size).toBe(names.length);
	for (const name of names)
		expect(name === sitePicture || figureIn(name) !== null || parseFullName(name, known) !== null, name).toBe(
			true
		);
	for (const name of [sitePicture, 'karte', 'verlauf', 'vergleich', 'angaben', 'nutzung~land=05'])
		expect(names).toContain(name);
	const subjects = names.filter((name) => /^(nutzung|geld)~.*gegenstand=/.test(name));
	expect(subjects.length).toBeGreaterThan(metadata.subjects.length / 2);
	expect(names).toContain('nutzung~gegenstand=e-rechnung');
});
