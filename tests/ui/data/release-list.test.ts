import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import ReleaseList from '#lib/ui/data/ReleaseList.svelte';
import type { ReleaseTold } from '#lib/ui/data/release-told.ts';

const shown = (releases: readonly ReleaseTold[]) =>
	render(ReleaseList, { props: { releases } })
		.body.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(/\s+/g, ' ');
const hash = 'ab'.repeat(32);
const sound: ReleaseTold = {
	day: '2026-11-25',
	sound: {
		sha256: hash,
		before: '2026-11-24',
		figures: 1286,
		items: 232,
		changes: { new: 4, corrected: 1044, withdrawn: 0, decided: 2 },
		paths: ['CHANGES.md', 'changes.csv', 'figures.csv', 'places.csv']
	}
};
const broken: ReleaseTold = { day: '2026-11-24', sound: null };

describe('the list of releases', () => {
	it('says where there is none, and how one is made', () => {
		expect(shown([])).toMatch(/noch keine Ausgabe gemacht.*digitalpegel -- release/);
	});
	it('tells of each its day, hash, files and what is different', () => {
		const page = shown([sound]);
		expect(page).toContain('25. November 2026');
		expect(page).toContain(hash);
		expect(page).toContain('1.286 Angaben aus 232 Meldungen');
		expect(page).toContain(
			'gegenüber 24. November 2026: 4 neu, 1.044 berichtigt, 0 zurückgezogen, 2 entschieden'
		);
		const links = [...page.matchAll(/href="[^"]*ausgabe\/2026-11-25\/([^"]+)"/g)].map(([, name]) => name);
		expect(links).toEqual(['figures.csv', 'CHANGES.md', 'changes.csv', 'release.json', 'SHA256SUMS']);
	});
	it('offers none that is not as it was made, and says so', () => {
		const page = shown([sound, broken]);
		expect(page).toMatch(/Ausgabe vom 24\. November 2026 ist nicht mehr, wie sie gemacht wurde/);
		expect(page).toContain('release --check');
		expect(page).not.toContain('ausgabe/2026-11-24/');
	});
});
