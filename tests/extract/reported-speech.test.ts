import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '#cli/run.ts';
import { read } from './read.ts';

/** Words that are spelt like a noun or an adverb, whatever their case. */
const homographs = new Set(['laufe', 'folge', 'bitte', 'betrage', 'kürze', 'wünsche', 'rege']);

/** Present and infinitive that stand beside each other in a row, with the form of reported speech that they make. */
function reportedOf(forms: ReadonlySet<string>): string[] {
	return [...forms].flatMap((form) => {
		const [verb = '', ...rest] = form.split(' ');
		if (!/^(?!ge)[a-zäöüß]+t$/.test(verb)) return [];
		const stem = verb.replace(/e?t$/, '');
		const stems = [
			stem,
			stem.replace('äu', 'au'),
			stem.replace('ä', 'a'),
			stem.replace('ie', 'e'),
			stem.replace('i', 'e')
		];
		const of = stems.find((s) => forms.has([`${s}en`, ...rest].join(' ')));
		return of === undefined || homographs.has(`${of}e`) ? [] : [[`${of}e`, ...rest].join(' ')];
	});
}

describe('reported speech', () => {
	it.each(['stage', 'money', 'join', 'veto'])('has a form for each present told in %s.csv', (name) => {
		const rows = readFileSync(join(root, `src/lib/extract/lexicon/${name}.csv`), 'utf8')
			.split('\n')
			.slice(1);
		const missing = rows.flatMap((row) => {
			const forms = new Set(row.split(',')[0]!.split('|'));
			return reportedOf(forms).filter((form) => !forms.has(form));
		});
		expect(missing).toEqual([]);
	});

	it.each([
		[
			'In acht Ministerien läuft das Programm für die E-Akte.',
			'In acht Ministerien laufe das Programm für die E-Akte.'
		],
		['Das Portal umfasst 120 Onlinedienste.', 'Das Portal umfasse 120 Onlinedienste, sagte der Landrat.'],
		['Der Landkreis plant 140 Onlinedienste.', 'Der Landkreis plane 140 Onlinedienste, so die Landrätin.']
	])('tells what the indicative tells: %s', (told, reported) => {
		expect(read(`[Hessen] ${told}`)).toHaveLength(1);
		expect(read(`[Hessen] ${reported}`)).toEqual(read(`[Hessen] ${told}`));
	});

	it('is not heard in "im Laufe"', () => {
		expect(read('[Jena] Im Laufe des Jahres will Jena 40 Onlinedienste anbieten.')).toEqual(
			expect.arrayContaining([expect.stringMatching(/^S 40 planned/)])
		);
	});
});
