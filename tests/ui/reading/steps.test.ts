import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadExtractor } from '#cli/load-extractor.ts';
import { root } from '#cli/run.ts';
import type { Step } from '#lib/extract/trace.ts';
import type { Metric } from '#lib/schema/vocabulary.ts';
import { knownNotes, stepSentence, type StepContext } from '#lib/ui/reading/steps.ts';
import { loadGold } from '../../gold/gold-set.ts';

const context: StepContext = {
	metric: 'services_live',
	placeName: (key) => ({ '12': 'Brandenburg', '05': 'Nordrhein-Westfalen', DE: 'Deutschland' })[key] ?? key,
	subjectName: (slug) => `<${slug}>`
};

describe('a step of a trace', () => {
	it.each([
		['number', '17 Mio. Euro → 17000000', 'Gelesen wurde „17 Mio. Euro“ als 17.000.000.'],
		['number', '4 and 1 named → 5', 'Dazu kommen namentlich genannte Stellen (1); zusammen 5.'],
		[
			'head',
			'Leistungen → service service (next)',
			'Gezählt wird das Wort „Leistungen“ gleich dahinter: Verwaltungsleistungen.'
		],
		['stage', 'nutzen → live', 'Stufe: verfügbar, wegen „nutzen“.'],
		['measure', 'added', 'Es ist ein Zugang: Die Zahl kommt zu einem Bestand hinzu.'],
		['measure', 'a slice of years → added', 'Es ist ein Zugang: eine Rate oder ein Teilbetrag.'],
		[
			'head',
			'Jahre → none duration (next)',
			'Gezählt wird das Wort „Jahre“; das ist weder eine Leistung noch eine Behörde.'
		],
		['measure', 'Staffel → added', 'Es ist ein Zugang, wegen „Staffel“.'],
		[
			'scope',
			'heading → 12, lead 05',
			'Geltungsbereich: Brandenburg. So steht der Ort in der Überschrift. Federführend: Nordrhein-Westfalen.'
		],
		['given', 'stellt bereit', 'Dass Geld fließt oder versprochen ist, sagt „stellt bereit“.'],
		['given', 'as the amount before', 'Dass Geld fließt oder versprochen ist, steht beim Betrag davor.'],
		['use', 'Serviceportal', 'Womit die Behörden arbeiten, sagt „Serviceportal“.'],
		['frame', 'tritt bei', 'Eine Zahl steht nicht da; „tritt bei“ sagt sie.'],
		['scope', 'nationwide: bundesweit → DE', 'Geltungsbereich: Deutschland. Daran erkannt: „bundesweit“.'],
		['subject', 'in the clause → d-nrw', 'Gegenstand: <d-nrw>. Er steht im selben Satzteil.'],
		[
			'second',
			'right: 83 %',
			'Die zweite Lesart: Von 100 Angaben wie dieser sind etwa 83 in Kennzahl, Stufe, Art und Ort richtig gelesen.'
		],
		[
			'second',
			'by its own words right: 66 %',
			'Nur nach den Wörtern ringsum wären 66 von 100 solchen Angaben richtig; mit der ganzen Meldung gewogen, ist es anders.'
		],
		[
			'second',
			'in the whole item: none, 81 %',
			'Die ganze Meldung gewogen, ist die Zahl wohl keine Angabe (81 %).'
		],
		[
			'second',
			'measure: added, not total, 78 %',
			'Die zweite Lesart zählt die Zahl als Zugang, nicht als Bestand (78 %).'
		],
		[
			'second',
			'scope: DE, not untold, 61 %',
			'Die zweite Lesart nimmt als Ort an: Deutschland, nicht: kein bestimmter Ort (61 %).'
		],
		[
			'second',
			'metric: none, not services_live, 70 %',
			'Die zweite Lesart sieht hier keine Angabe, nicht: Digitale Leistungen (70 %).'
		],
		[
			'second',
			'stage: perhaps planned, not live, 22 %',
			'Die zweite Lesart hält auch „geplant“ für möglich (22 %), nicht nur „verfügbar“.'
		],
		[
			'second',
			'scope: 05 → 12, 91 %',
			'Übernommen von der zweiten Lesart: „Brandenburg“ statt „Nordrhein-Westfalen“ (91 %).'
		]
	])('%s: %s', (stage, note, sentence) => {
		expect(stepSentence({ stage, note }, context)).toBe(sentence);
	});

	it('has no sentence where nobody put its note into words', () => {
		expect(stepSentence({ stage: 'scope', note: 'a new rule → 12' }, context)).toBeNull();
		expect(stepSentence({ stage: 'new', note: 'anything' }, context)).toBeNull();
	});

	it('has a sentence for every note that the rules of scope and subject can write', () => {
		const folder = join(root, 'src/lib/extract');
		const of = (names: RegExp, pattern: RegExp) =>
			readdirSync(folder)
				.filter((name) => names.test(name))
				.flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(pattern)])
				.map((match) => match[1]!);
		const scope = of(/^scope/, /\bof\((?:[^'`]|'DE')*,\s*'([^']+)'/g);
		expect(scope.length).toBeGreaterThan(15);
		expect(scope.filter((note) => !knownNotes.scope.has(note))).toEqual([]);
		const subject = of(/^(subject|assemble)\.ts$/, /(?:note: |pick\(\w+, )'([^']+)'/g);
		expect(subject.length).toBeGreaterThan(8);
		expect(subject.filter((note) => !knownNotes.subject.has(note))).toEqual([]);
		const measure = of(/^money-measure\.ts$/, /return '([a-z ]+)';/g);
		expect(measure.length).toBeGreaterThan(3);
		expect(measure.filter((note) => !knownNotes.measure.has(note))).toEqual([]);
		const given = of(/^money-claim\.ts$/, /return '([a-z ]+)';/g);
		expect(given.length).toBeGreaterThan(2);
		expect(given.filter((note) => !knownNotes.given.has(note))).toEqual([]);
	});

	describe('of all items that are known', () => {
		let read: { item: string; at: unknown; metric: Metric; why: readonly Step[] }[];
		beforeAll(async () => {
			const extractor = await loadExtractor();
			read = loadGold().flatMap(({ item }) =>
				extractor
					.explain(item)
					.figures.map(({ figure, at, why }) => ({ item: item.id, at, metric: figure.metric, why }))
			);
		}, 240_000);

		it('says that no number is written only where none is', () => {
			const said = ({ why }: (typeof read)[number]) => why.some(({ stage }) => stage === 'frame');
			expect(read.filter((figure) => said(figure) !== (figure.at === null))).toEqual([]);
		});

		it('has a sentence', () => {
			const steps = read.flatMap(({ metric, why }) => why.map((step) => ({ step, metric })));
			expect(steps.length).toBeGreaterThan(500);
			const untold = steps.filter(({ step, metric }) => stepSentence(step, { ...context, metric }) === null);
			expect([...new Set(untold.map(({ step }) => `${step.stage}: ${step.note}`))]).toEqual([]);
		});
	});
});
