import { expect, it } from 'vitest';
import type { FigureRow } from '#lib/query/source.ts';
import { figureClaim } from '#lib/ui/compare/figure-claim.ts';

const about = {
	knowledge: '2025-02-01',
	nameOf: (key: string) => key,
	subjectOf: (slug: string) => slug.toUpperCase(),
	rejected: false,
	against: []
};
const figure = {
	metric: 'services_live',
	unit: 'bundle',
	stage: 'live',
	measure: 'total',
	coverage: 'all',
	scope: 'Hamburg',
	lead: null,
	subject: 'alle-leistungen',
	value: 290,
	upper: null,
	bound: 'at_least',
	asOf: '2025-01',
	target: null,
	flags: [],
	publisher: 'Rathaus',
	published: '2025-01-20',
	knownUntil: null
} as unknown as FigureRow;

it('keeps bound, date and source, and says what has to be said with it', () => {
	const { answer, sentence, reservations } = figureClaim(figure, about);
	expect(answer).toBe('reserved');
	expect(sentence).toMatch(
		/Hamburg: Mindestens 290 .*Stand: Januar 2025\. Abdeckung: flächendeckend\. Quelle: Rathaus, 20\. Januar 2025/
	);
	expect(sentence).toContain('flächendeckend');
	expect(reservations.join()).toMatch(/mindestens/i);
});

it('names what is counted where it is not the whole offer, so that two such numbers do not seem to contradict', () => {
	expect(figureClaim(figure, about).sentence).not.toContain('Gegenstand');
	const offices = { ...figure, metric: 'authorities_onboarded', unit: 'authority', subject: 'e-akte' };
	expect(figureClaim(offices as FigureRow, about).sentence).toContain(
		'Gegenstand: E-AKTE. Stand: Januar 2025.'
	);
	expect(figureClaim({ ...figure, subject: null }, about).sentence).not.toContain('Gegenstand');
});

it('names the group that is counted where several are told and no sum', () => {
	const group = {
		...figure,
		metric: 'authorities_onboarded',
		unit: 'authority',
		bound: 'exact',
		value: 6,
		evidence: { text: 'an Bord sind neben 23 Landesbehörden und sechs Landkreisen' }
	} as FigureRow;
	const { answer, sentence, reservations } = figureClaim({ ...group, flags: ['coordination'] }, about);
	expect(answer).toBe('reserved');
	expect(sentence).toMatch(/^Hamburg: Mindestens 6 Behörden \(eine von mehreren genannten Gruppen\)/);
	expect(sentence).toContain('Gezählt ist nur diese Gruppe (Belegstelle: sechs Landkreisen).');
	expect(reservations.join()).toContain('Untergrenze');
	expect(figureClaim(group, about).sentence).not.toMatch(/Gruppe|Mindestens/);
});

it('does not let a number go without a word that nobody signed it', () => {
	expect(figureClaim(figure, about).reservations.join()).not.toContain('veröffentlicht');
	const { answer, reservations } = figureClaim({ ...figure, bound: 'exact', publisher: null }, about);
	expect(answer).toBe('reserved');
	expect(reservations.join()).toContain('Wer die Zahl veröffentlicht hat, ist nicht genannt');
});

it('says a contradicted number only together with the other one', () => {
	const other = { ...figure, value: 101, bound: 'exact', asOf: '2025-01', publisher: 'Zeitung' } as FigureRow;
	const { answer, sentence } = figureClaim(figure, { ...about, against: [other] });
	expect(answer).toBe('disputed');
	expect(sentence).toMatch(/290 .*101 OZG-Leistungsbündel \(Zeitung, Januar 2025\)/);
});

it('without a date ascribes nothing to a year', () => {
	const { sentence, reservations } = figureClaim({ ...figure, asOf: null }, about);
	expect(sentence).not.toContain('Stand:');
	expect(reservations.join()).toContain('kein Datum');
});

it('of a withdrawn or rejected figure only says that it was withdrawn', () => {
	for (const claim of [
		figureClaim({ ...figure, knownUntil: '2025-01-30' }, about),
		figureClaim(figure, { ...about, rejected: true })
	]) {
		expect(claim.answer).toBe('missing');
		expect(claim.sentence).toContain('zurückgezogen');
	}
});

it('of a doubtful figure only says how a report was read', () => {
	const { answer, sentence } = figureClaim({ ...figure, confidence: 'doubtful' }, about);
	expect(answer).toBe('missing');
	expect(sentence).toMatch(/so gelesen: „Hamburg: .*zweifelhaft.*zählt nicht als Stand\. Quelle: Rathaus/);
	expect(figureClaim({ ...figure, confidence: 'sure' }, about).answer).toBe('reserved');
});

it('says of a stage that is not reached what is still missing: of money that it is paid', () => {
	const of = (part: object) => figureClaim({ ...figure, ...part } as FigureRow, about).reservations.join(' ');
	expect(of({ metric: 'authorities_onboarded', unit: 'authority', stage: 'rollout' })).toContain(
		'heißt: noch nicht erreicht.'
	);
	expect(of({ metric: 'funding_eur', unit: 'eur', stage: 'committed' })).toContain(
		'heißt: noch nicht gezahlt.'
	);
});
