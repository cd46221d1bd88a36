import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const level = fc.integer({ min: 21, max: 90 });
const goal = fc.integer({ min: 100, max: 400 });
const always = alwaysTold((line: string) => figuresOf(line).map((f) => `${f.value} ${f.stage}`));

describe('a count of now beside a goal', () => {
	it('is live where its own clause has it to show', () => {
		const plan = words(
			'N Onlinedienste will der Kreis bis Ende 2026 anbieten',
			'Bis 2027 sollen N Onlinedienste abrufbar sein',
			'Der Kreis plant N Onlinedienste bis Ende 2027'
		);
		const shown = words(
			', vorzuweisen hat er derzeit M.',
			', zu finden sind bisher M.',
			'; abzurufen sind bislang M.',
			', anzubieten hat er heute M.'
		);
		always([plan, goal, shown, level], (p, n, s, m) => ({
			text: `[Kreis Fulda] ${p.replace('N', String(n))}${s.replace('M', String(m))}`,
			figures: [`${n} planned`, `${m} live`]
		}));
	});

	it('is live behind the words of somebody who promises more', () => {
		const now = words(
			'im Moment',
			'derzeit',
			'zurzeit',
			'zur Zeit',
			'im Augenblick',
			'gegenwärtig',
			'bis jetzt',
			'bislang'
		);
		const said = words('verspricht', 'kündigt', 'sagt').map((verb) =>
			verb === 'kündigt' ? ', kündigt Bürgermeister Jan Meier an' : `, ${verb} Bürgermeister Jan Meier`
		);
		always([goal, said, now, level], (n, who, when, m) => ({
			text: `[Fulda] Ende 2026 sollen in Fulda ${n} Online-Anträge verfügbar sein${who}; ${when} sind es ${m}.`,
			figures: [`${n} planned`, `${m} live`]
		}));
	});

	it('is part of the plan where the infinitive hangs on it', () => {
		const hangs = words(
			'Die Stadt plant, N Onlinedienste anzubieten.',
			'Die Stadt hat vor, bis 2027 N Onlinedienste bereitzustellen.'
		);
		always([hangs, goal], (of, n) => ({
			text: `[Fulda] ${of.replace('N', String(n))}`,
			figures: [`${n} planned`]
		}));
	});

	it('is yet to come where a portal "will have" it', () => {
		const have = words('enthalten', 'umfassen', 'vorhalten', 'beinhalten');
		always([level, have], (n, verb) => ({
			text: `[Kreis Fulda] ${n} Anträge werde das Bürgerportal bei seinem Start ${verb}, kündigte Landrat Jan Meier an.`,
			figures: [`${n} planned`]
		}));
	});
});

describe('authorities that try something or are about it', () => {
	it('are in roll-out', () => {
		const trial = words(
			'Testweise arbeiten N Städte mit der E-Akte.',
			'N Städte arbeiten probeweise mit der E-Akte.',
			'Versuchsweise nutzen N Städte die E-Akte.',
			'N Städte nutzen die E-Akte im Testbetrieb.',
			'N Städte sind gerade dabei, die E-Akte einzuführen.',
			'N Städte sind dabei, auf die E-Akte umzustellen.',
			'N Städte sind noch damit beschäftigt, die E-Akte einzuführen.'
		);
		always([trial, level], (of, n) => ({
			text: `[Hessen] ${of.replace('N', String(n))}`,
			figures: [`${n} rollout`]
		}));
	});

	it('use it where they "are in on it"', () => {
		always([level], (n) => ({
			text: `[Hessen] Mit dabei sind ${n} Städte, die das Portal nutzen.`,
			figures: [`${n} live`]
		}));
	});
});

describe('associations of municipalities and other bodies', () => {
	it('are counted like towns', () => {
		const bodies = words(
			'Gemeindeverbände',
			'Verwaltungsverbände',
			'Planungsverbände',
			'Generalkonsulate',
			'Visastellen',
			'Krankenkassen'
		);
		const use = words('nutzen das Portal', 'sind an das Portal angeschlossen', 'arbeiten mit der E-Akte');
		always([bodies, use, level], (who, does, n) => ({
			text: `[Hessen] ${n} ${who} ${does}.`,
			figures: [`${n} live`]
		}));
		always([bodies.filter((b) => /verb/.test(b)), level], (who, n) => ({
			text: `[Saarland] 52 Städte und Gemeinden sind Mitglied im Zweckverband eGo-Saar, dazu alle ${n} ${who}.`,
			figures: ['52 live', `${n} live`]
		}));
	});
});
