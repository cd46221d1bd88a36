import { describe, expect, it } from 'vitest';
import { loadRuleData } from '#cli/load-extractor.ts';
import { packRules, unpackRules } from '#lib/dataset/rules.ts';
import { readSource } from '#lib/news/read.ts';
import { examples } from '#lib/ui/probe/examples.ts';
import { probe, type ProbeInput } from '#lib/ui/probe/read.ts';

const rules = unpackRules(packRules(await loadRuleData()), 'rules.json');
const never = () => Promise.reject(new Error('the large readers were asked for'));
const typed = (text: string, rest: Partial<ProbeInput> = {}): ProbeInput => ({
	text,
	heading: '',
	place: '',
	published: null,
	...rest
});
const values = async (input: ProbeInput) => {
	const { readings } = await probe(input, rules, never);
	return readings.map(({ title, explanation }) => ({
		title,
		figures: explanation.figures.map(({ figure }) => `${figure.value} ${figure.scope}`)
	}));
};

describe('a text that is tried out', () => {
	it('is one item; place and heading are told beside it', async () => {
		const text = 'Hier sind 120 Verwaltungsleistungen online verfügbar.';
		expect(await values(typed(text, { place: 'Kiel', heading: 'Neues' }))).toEqual([
			{ title: 'Kiel: Neues', figures: ['120 01002000'] }
		]);
		expect(await values(typed(text, { place: 'Kiel' }))).toEqual([
			{ title: 'Kiel: …', figures: ['120 01002000'] }
		]);
	});

	it('has its first line as the heading where none is told', async () => {
		const text = 'Kiel: Neues\nHier sind 120 Verwaltungsleistungen online verfügbar.';
		expect(await values(typed(text))).toEqual([{ title: 'Kiel: Neues', figures: ['120 01002000'] }]);
	});

	it('is several items where it is a page of teasers', async () => {
		const text =
			'Kiel: Neues\n[05.03.2025] Es sind 120 Verwaltungsleistungen online verfügbar. mehr...\n' +
			'Mainz: Anderes\n[06.03.2025] Es sind 80 Verwaltungsleistungen online verfügbar. mehr...';
		expect((await values(typed(text))).map(({ title }) => title)).toEqual(['Kiel: Neues', 'Mainz: Anderes']);
	});

	it('is read as on the command line where it is HTML or a feed', async () => {
		const feed =
			'<rss version="2.0"><channel><title>Kiel</title><item><title>Kiel: Neues</title>' +
			'<description>Es sind 120 Verwaltungsleistungen online verfügbar.</description></item></channel></rss>';
		const { readings, problems } = await probe(typed(feed), rules, () => Promise.resolve(readSource));
		expect(problems).toEqual([]);
		expect(readings).toMatchObject([{ title: 'Kiel: Neues', explanation: { figures: [{}] } }]);
	});

	it('tells what could not be read', async () => {
		const { readings, problems } = await probe(typed('<rss><channel></channel></rss>'), rules, () =>
			Promise.resolve(readSource)
		);
		expect(readings).toEqual([]);
		expect(problems).not.toEqual([]);
	});

	it('brings the names of its places and subjects along', async () => {
		const { places, subjects } = await probe(examples[1]!, rules, never);
		expect(places['01060']).toBe('Kreis Segeberg');
		expect(subjects.wohngeld).toEqual({ de: 'Wohngeld', en: 'Housing benefit (Wohngeld)' });
	});

	it.each(examples.map((example) => [example.key, example] as const))(
		'the example "%s" shows figures and a number that is none',
		async (_, example) => {
			const { readings } = await probe(example, rules, never);
			expect(readings[0]?.explanation.figures.length).toBeGreaterThan(0);
			expect(readings[0]?.explanation.vetoed.length).toBeGreaterThan(0);
		}
	);
});
