import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsTold } from './always.ts';
import { figuresOf } from './read.ts';

const doubted = (line: string) => figuresOf(line).map(({ value, confidence }) => `${value} ${confidence}`);
const count = fc.integer({ min: 20, max: 500 });
const vouched = fc.constantFrom('Nach Angaben des Ministeriums', 'Inzwischen', 'Wie das Land mitteilt,');
const told = fc.constantFrom('Angeblich', 'Vermutlich', 'Dem Vernehmen nach', 'Gerüchten zufolge');

describe('a number that nobody vouches for', () => {
	it('waits for an editor', () => {
		fc.assert(
			fc.property(told, count, (words, n) => {
				expect(doubted(`[Hessen] ${words} sind ${n} Onlinedienste verfügbar.`)).toEqual([`${n} doubtful`]);
			})
		);
	});

	it('is another one than a number that somebody told', () => {
		fc.assert(
			fc.property(vouched, count, (words, n) => {
				expect(doubted(`[Hessen] ${words} sind ${n} Onlinedienste verfügbar.`)).toEqual([`${n} probable`]);
			})
		);
	});

	it('doubts no number of another clause', () => {
		fc.assert(
			fc.property(count, (n) => {
				expect(
					doubted(`[Hessen] In Hessen sind ${n} Onlinedienste verfügbar. Das Portal ist angeblich langsam.`)
				).toEqual([`${n} probable`]);
			})
		);
	});
});

const words = (...list: string[]) => fc.constantFrom(...list);
const holds = holdsTold(doubted);

describe('a count that is only a guess or a claim', () => {
	it('waits for an editor', () => {
		const guess = words(
			'Schätzungen zufolge sind N Onlinedienste verfügbar.',
			'Nach groben Schätzungen sind N Onlinedienste verfügbar.',
			'N Onlinedienste dürften verfügbar sein.',
			'Der Landkreistag schätzt die Zahl der verfügbaren Onlinedienste auf N.',
			'N Onlinedienste sind verfügbar, behauptet die Staatsregierung.',
			'Die Staatsregierung behauptet, dass N Onlinedienste verfügbar sind.'
		);
		holds([guess, count], (sentence, n) => [
			`[Hessen] ${sentence.replace(/\bN\b/, String(n))}`,
			`${n} doubtful`
		]);
	});

	it('leaves what can be used really beside what is there on paper', () => {
		const nominal = words('Rechnerisch', 'Auf dem Papier', 'Offiziell');
		holds([nominal, count], (so, n) => [
			`[Hessen] ${so} sind ${n + 50} Onlinedienste verfügbar, tatsächlich sind es nur ${n}.`,
			`${n + 50} doubtful`,
			`${n} probable`
		]);
		holds([count], (n) => [`[Hessen] Tatsächlich sind ${n} Onlinedienste verfügbar.`, `${n} probable`]);
	});
});

describe('two who count the same', () => {
	const one = words('Nach Angaben der SPD', 'Laut Ministerium', 'Nach Zählung des Landkreistags');

	it('leave it open, where they come to different numbers', () => {
		const other = words(
			'; der Rechnungshof kommt auf M.',
			', der Rechnungshof zählt dagegen M.',
			'. Der Rechnungshof spricht von M.'
		);
		fc.assert(
			fc.property(one, other, count, (by, against, n) => {
				const text = `[Hessen] ${by} sind ${n} Onlinedienste verfügbar${against.replace('M', String(n + 30))}`;
				const [first] = figuresOf(text);
				expect(first?.flags, text).toEqual(expect.arrayContaining(['ambiguous_stage', 'conflict']));
			})
		);
		holds([count], (n) => [
			`[Hessen] Das Ministerium zählt ${n + 30} verfügbare Onlinedienste, der Rechnungshof dagegen nur ${n}.`,
			`${n + 30} doubtful`,
			`${n} doubtful`
		]);
	});

	it('agree where they tell of different things, or one goes on', () => {
		const more = words(
			'laut Rechnungshof nutzen M Kommunen das Serviceportal',
			'laut Rechnungshof kommen weitere M hinzu'
		);
		fc.assert(
			fc.property(one, more, count, (by, rest, n) => {
				const text = `[Hessen] ${by} sind ${n} Onlinedienste verfügbar; ${rest.replace('M', String(n + 30))}.`;
				expect(
					figuresOf(text).flatMap((f) => f.flags),
					text
				).not.toContain('conflict');
			})
		);
	});
});

describe('what is expected of a time to come', () => {
	const expects = words('rechnet damit', 'geht davon aus', 'erwartet');
	const level = words('N Onlinedienste verfügbar sind', 'N Kommunen das Serviceportal nutzen');

	it('is no level and no plan, where others expect it', () => {
		const others = words('Der Landkreistag', 'Der Städtetag', 'Bitkom', 'Die Opposition');
		holds([others, expects, level, count], (who, does, what, n) => [
			`[Hessen] ${who} ${does}, dass bis Ende 2026 ${what.replace('N', String(n))}.`
		]);
	});

	it('is a plan, where the administration does', () => {
		const own = words(
			'Das Ministerium',
			'Die Landesregierung',
			'Die Staatskanzlei',
			'Ministerin Inge Muster (CDU)'
		);
		fc.assert(
			fc.property(own, expects, level, count, (who, does, what, n) => {
				const text = `[Hessen] ${who} ${does}, dass bis Ende 2026 ${what.replace('N', String(n))}.`;
				expect(figuresOf(text).map((f) => `${f.value} ${f.stage} ${f.target}`)).toEqual([
					`${n} planned 2026`
				]);
			})
		);
	});

	it('is what there is, where nothing is to come', () => {
		holds([count], (n) => [
			`[Hessen] Der Landkreistag geht davon aus, dass ${n} Onlinedienste verfügbar sind.`,
			`${n} probable`
		]);
	});
});
