import { expect, it } from 'vitest';
import { parseFullName } from '#lib/state/read-embed.ts';
import { liveLink } from '#lib/ui/embed/live-link.ts';
import { known } from '../../state/states.ts';

it('leads to the page that shows the view, with all that its name says', () => {
	for (const [name, link] of [
		[
			'karte~kennzahl=behoerden~ebene=anteil~form=kacheln',
			'/karte/?kennzahl=behoerden&ebene=anteil&form=kacheln'
		],
		['verlauf~land=12~stufen=alle', '/zeit/?land=12&stufen=alle'],
		['rang~bis=2024', '/?bis=2024'],
		['vergleich~gruppe=ost~stand=2026-11-24', '/vergleich/?stand=2026-11-24&gruppe=ost'],
		['angaben~nur=umstritten', '/angaben/?nur=umstritten'],
		['angaben~stand=2026-11-24', '/angaben/?stand=2026-11-24'],
		['geld~kennzahl=foerderung~land=05', '/land/05/?kennzahl=foerderung'],
		['nutzung~gegenstand=d-nrw', '/gegenstand/d-nrw/'],
		['ziele~kennzahl=behoerden', '/zeit/?kennzahl=behoerden']
	] as const) {
		const embed = parseFullName(name, known);
		expect(embed && liveLink(embed, 'de'), name).toBe(link);
	}
});
