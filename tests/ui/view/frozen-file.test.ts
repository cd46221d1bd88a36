import { expect, it } from 'vitest';
import { singles } from '#lib/state/address.ts';
import { shortOf } from '#lib/state/embed.ts';
import { usualViews } from '#lib/ui/embed/usual.ts';
import { plainViewOf } from '#lib/ui/view/frozen-file.ts';

it('what a page without script names as kept is among the views that are written as files', () => {
	const usual = usualViews({ firstYear: 2015, lastYear: 2026 });
	const views = [
		plainViewOf({ page: 'start' }),
		plainViewOf({ page: 'land', key: '12' }),
		...singles.map((page) => plainViewOf({ page }))
	].filter((view) => view !== null);
	expect(views.map(shortOf)).toEqual(['rang', 'verlauf~land=12', 'karte', 'verlauf']);
	for (const view of views) expect(usual).toContain(shortOf(view));
});
