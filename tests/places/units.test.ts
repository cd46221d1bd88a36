import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '#cli/load-gazetteer.ts';
import { loadPlaces, loadUnits } from '#cli/load-places.ts';
import { assembleUnits } from '#lib/places/units.ts';

const gazetteer = await loadGazetteer();
const named = (text: string) =>
	gazetteer
		.find(text)
		.map((m) => `${text.slice(m.start, m.end)}${m.belowKreis ? '<' : ''}=${m.keys.join('|')}`);

describe('what lies between Gemeinde and Kreis', () => {
	it.each([
		['das Amt Klützer Winkel', ['Klützer Winkel<=13074']],
		['die VG Südliches Saaletal', ['Südliches Saaletal<=16074']],
		['Verbandsgemeinde Wittlich-Land: Neues Portal', ['Wittlich-Land<=07231']],
		['der Samtgemeinde Elbmarsch', ['Elbmarsch<=03353']],
		['die Samtgemeinde Radolfshausen', ['Radolfshausen<=03159']],
		['im Amt Gartz', ['Gartz<=12073']],
		['die Ämter Klützer Winkel und Neverin', ['Klützer Winkel<=13074', 'Neverin<=13071']],
		['Klützer Winkel: Neues Portal', ['Klützer Winkel<=13074']]
	])('has its Kreis’s key: %s', (text, expected) => expect(named(text)).toEqual(expected));

	it.each([
		['die Verbandsgemeinde Herrstein-Rhaunen', '07134'],
		['der VG Langenlonsheim-Stromberg', '07133'],
		['Verbandsgemeinde Bad Ems-Nassau: Portal', '07141']
	])('may be called after two towns of one Kreis: %s', (text, kreis) =>
		expect(gazetteer.find(text)[0]).toMatchObject({ keys: [kreis], belowKreis: true })
	);

	it.each([
		['am Klützer Winkel wird gebaut', []],
		['die Elbmarsch', []],
		['die Verbandsgemeinde Klützer Winkel', []],
		['die Gemeinde Südliches Saaletal', []]
	])('is told by the word for its kind alone: %s', (text, expected) => expect(named(text)).toEqual(expected));
});

describe('the list of them', () => {
	it('leaves out what a town tells, what two Kreise have, and Kreise that are gone', async () => {
		const places = await loadPlaces();
		const unit = (kind: 'Amt' | 'Samtgemeinde', name: string, kreis: string) => ({ kind, name, kreis });
		const rows = [
			unit('Amt', 'Nirgendwo', '01051'),
			unit('Amt', 'Heide', '01051'),
			unit('Samtgemeinde', 'Doppelt', '03352'),
			unit('Samtgemeinde', 'Doppelt', '03353'),
			unit('Samtgemeinde', 'Vormals', '03152'),
			unit('Amt', 'Fort', '99999')
		];
		const changes = [{ old: '03152', to: '03159', partial: false }];
		expect(assembleUnits(rows, places, changes)).toEqual([
			unit('Amt', 'Nirgendwo', '01051'),
			unit('Samtgemeinde', 'Vormals', '03159')
		]);
	});

	it('holds each name of a kind once, in Kreise of today', async () => {
		const kreise = new Set((await loadPlaces()).filter((p) => p.level === 'kreis').map((p) => p.key));
		const units = loadUnits();
		expect(units.length).toBeGreaterThan(350);
		expect(units.filter((u) => !kreise.has(u.kreis))).toEqual([]);
		expect(new Set(units.map((u) => `${u.kind} ${u.name}`)).size).toBe(units.length);
	});
});
