import fc from 'fast-check';
import { describe, it } from 'vitest';
import { holdsTold } from './always.ts';
import { read } from './read.ts';

const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 21, max: 420 });
const holds = holdsTold((line) => read(`[Hessen] ${line}`));

describe('how many use what is shut down', () => {
	const used = words(
		'an das N Kommunen angeschlossen waren',
		'das N Kommunen nutzten',
		'das bis zuletzt N Kommunen nutzten',
		'an das N Kommunen angeschlossen sind',
		'über das N Verwaltungsleistungen online verfügbar waren'
	);

	it('is no level', () => {
		const ends = words(
			'wird zum Jahresende abgeschaltet',
			'wurde eingestellt',
			'ist abgeschaltet',
			'ging vom Netz'
		);
		holds([used, ends, count], (use, end, n) => [
			`Das Serviceportal, ${use.replace(/\bN\b/, String(n))}, ${end}.`
		]);
		const closes = words('stellt das Serviceportal ein', 'schaltet das Serviceportal ab');
		holds([closes, used, count], (close, use, n) => [
			`Das Land ${close}, ${use.replace(/\bN\b/, String(n))}.`
		]);
	});

	it('is none where it is told right behind, in the past', () => {
		holds([count], (n) => [`Das Serviceportal wird abgeschaltet. Zuletzt nutzten es ${n} Kommunen.`]);
		holds([count], (n) => [`Das Serviceportal wird geschlossen, ${n} Kommunen waren angeschlossen.`]);
	});

	it('is none "until the last"', () => {
		holds([count], (n) => [`Bis zuletzt nutzten ${n} Kommunen das Serviceportal.`]);
	});
});

describe('how many use what goes on', () => {
	it('is a level, whatever else is shut down', () => {
		const around = words(
			'N Kommunen nutzen das neue Serviceportal, das alte wird abgeschaltet.',
			'Das alte Serviceportal wurde abgeschaltet, N Kommunen nutzen das neue.',
			'Nachdem die Pilotphase beendet wurde, nutzen N Kommunen das Serviceportal.',
			'Das Serviceportal, an das N Kommunen angeschlossen sind, wird ausgebaut.',
			'Das Land stellt ein Serviceportal bereit, das N Kommunen nutzen.'
		);
		holds([around, count], (sentence, n) => [sentence.replace(/\bN\b/, String(n)), `A ${n} live total 06`]);
	});

	it('is one where "eingestellt" says that services were put online', () => {
		holds([count], (n) => [`Im Serviceportal sind ${n} Onlinedienste eingestellt.`, `S ${n} live total 06`]);
	});
});
