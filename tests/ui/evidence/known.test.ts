import { describe, expect, it } from 'vitest';
import { whatIsKnown, type Told } from '#lib/ui/evidence/known.ts';

const told: Told = {
	metric: 'services_live',
	upper: null,
	bound: 'exact',
	stage: 'live',
	measure: 'total',
	coverage: 'all',
	scope: '12',
	asOf: '2025-03-05',
	period: null,
	target: null,
	implied: false
};
const say = (part: Partial<Told>, published: string | null = '2025-03-05', leadName: string | null = null) =>
	whatIsKnown({ ...told, ...part }, { published, leadName });

describe('what exactly is known of a figure', () => {
	it('says whose date it is, and how precisely it is told', () => {
		expect(say({})[0]).toBe('Stand ist das Datum der Meldung: 5. März 2025, auf den Tag genau.');
		expect(say({ asOf: '2024' })[0]).toBe(
			'Die Meldung nennt den Stand: 2024, auf das Jahr genau; Monat und Tag nennt sie nicht.'
		);
		expect(say({ asOf: '2025-02' })[0]).toContain('Februar 2025, auf den Monat genau');
		expect(say({ asOf: null }, null)[0]).toContain('nicht bekannt');
	});

	it('makes no exact month of what is told roughly', () => {
		const at = (asOf: string, digest: string) =>
			whatIsKnown({ ...told, asOf }, { published: '2026-01-29', leadName: null, digest })[0];
		expect(at('2025-12', 'Seit Ende 2025 wird elektronisch gearbeitet.')).toBe(
			'Die Meldung nennt den Stand ungefähr: Ende 2025. Gezählt wird er zum Dezember 2025.'
		);
		expect(at('2025-12', 'Im Dezember 2025 waren es 300; Ende 2024 weniger.')).toContain(
			'auf den Monat genau'
		);
		expect(at('2025-12-31', 'Ende 2025')).toContain('auf den Tag genau');
	});

	it.each<[string, Partial<Told>]>([
		['Es können mehr sein: Die Meldung nennt eine Untergrenze.', { bound: 'at_least' }],
		['Es können weniger sein: Die Meldung nennt eine Obergrenze.', { bound: 'at_most' }],
		['Die Meldung nennt eine gerundete Zahl.', { bound: 'approx' }],
		['Die Meldung nennt eine Spanne, keinen einzelnen Wert.', { upper: 50 }],
		['Das ist ein Zugang, kein Stand: So viel kam hinzu.', { measure: 'added' }],
		[
			'Das ist ein Zugang, kein Stand: So viel kam in diesem Zeitraum hinzu: 2024.',
			{ measure: 'added', period: '2024' }
		],
		[
			'Das ist ein Zugang, kein Stand: So viel soll hinzukommen.',
			{ measure: 'added', stage: 'planned', target: '2026' }
		],
		[
			'Das ist ein Zugang, kein Stand: So viel soll in diesem Zeitraum hinzukommen: 2026.',
			{ measure: 'added', stage: 'planned', period: '2026' }
		],
		['Zugesagt ist es bis: 2026.', { stage: 'planned', target: '2026' }],
		['Bis wann, sagt die Meldung nicht.', { stage: 'planned' }],
		[
			'Das gilt flächendeckend für alle, von denen die Meldung spricht.',
			{ metric: 'authorities_onboarded', coverage: 'all' }
		],
		['Das gilt in mindestens einer Kommune des Gebiets, nicht überall.', { coverage: 'some' }],
		['Wo das gilt, ist nicht eindeutig. Auf einer Karte erscheint die Angabe deshalb nicht.', { scope: null }]
	])('%s', (sentence, part) => {
		expect(say(part)).toContain(sentence);
		expect(say({})).not.toContain(sentence);
	});

	it('says nothing of an exact, whole, live number but when and where it holds', () => {
		expect(say({})).toHaveLength(2);
		expect(say({ metric: 'funding_eur', coverage: 'unknown' })).toHaveLength(1);
	});

	it('keeps apart who built it and where it counts', () => {
		expect(say({}, null, 'Hessen').at(-1)).toBe(
			'Entwickelt hat es federführend: Hessen. Dort wird die Zahl nicht mitgezählt.'
		);
	});
});
