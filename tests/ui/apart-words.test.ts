import { expect, it } from 'vitest';
import { aboutAlone, aboutHead, aboutRow } from '#lib/ui/about-row.ts';
import { apartWords } from '#lib/ui/apart-words.ts';
import { painted } from '../query/fixture.ts';

const authorities = { metric: 'authorities_onboarded', subject: null } as const;
const eFile = { ...authorities, subject: 'e-akte' };
const row = (coverage: 'all' | 'unknown') => painted({ unit: 'authority', subject: 'e-akte', coverage });
const subjectOf = () => 'Elektronische Akte';

it('connections to one subject differ in their coverage, and no more in their subject', () => {
	expect(apartWords([row('all'), row('unknown')], eFile)).toContain('Abdeckung ist verschieden');
	expect(aboutAlone(row('all'), eFile, subjectOf)).toBe('flächendeckend');
	expect(aboutAlone(row('unknown'), eFile, subjectOf)).toBe('Abdeckung nicht genannt');
	expect([aboutHead(eFile), aboutRow(row('unknown'), eFile, subjectOf)]).toEqual([
		'Abdeckung',
		'nicht genannt'
	]);
});

it('where none is asked for, each Land has its own', () => {
	expect(apartWords([row('all'), row('unknown')], authorities)).toContain('Anschlüsse an Verschiedenes');
	expect(aboutAlone(row('all'), authorities, subjectOf)).toBe('Elektronische Akte');
	expect(aboutHead(authorities)).toBe('Gegenstand');
});

it('of one coverage a break stands between, and money of one subject is for something else', () => {
	expect(apartWords([row('all'), row('all')], eFile)).toContain('Bruch in der Reihe');
	expect(apartWords([row('all')], { metric: 'funding_eur', subject: 'd-nrw' })).toContain('für ein Jahr');
});
