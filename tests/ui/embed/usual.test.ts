import { expect, it } from 'vitest';
import { parseShort } from '#lib/state/embed.ts';
import { mostUsual, usualViews } from '#lib/ui/embed/usual.ts';
import { landKeys } from '#lib/ui/lands.ts';
import { known } from '../../state/states.ts';

it('are views that can be read, each once, and not more than can be written', () => {
	const views = usualViews(known);
	expect(new Set(views).size).toBe(views.length);
	expect(views.length).toBeLessThan(mostUsual);
	for (const short of views)
		expect(parseShort(short, { ...known, lands: landKeys })?.notices, short).toEqual([]);
});
