import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-wasm';
import { XMLValidator } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { inLocale, outsideLocale } from '#lib/i18n/outside.ts';
import { overwriteGetLocale } from '#lib/i18n/paraglide/runtime.js';
import { laenderOutlines } from '#lib/map/geometry.ts';
import { metrics, stagesOf, type Metric } from '#lib/schema/figure.ts';
import type { FigureRow, Step } from '#lib/query/source.ts';
import { parseFullName } from '#lib/state/read-embed.ts';
import { queryOf } from '#lib/state/query.ts';
import { plainTable } from '#lib/state/figure-table.ts';
import { defaultState } from '#lib/state/view-state.ts';
import type { EmbedData } from '#lib/ui/embed/load.ts';
import { landKeys } from '#lib/ui/lands.ts';
import { pictureSize } from '#lib/ui/picture/frame-size.ts';
import { figurePicture, sitePictureOf, viewPicture } from '#lib/ui/picture/picture.server.ts';
import { pngOf } from '#lib/ui/picture/raster.server.ts';
import { step } from '../../charts/fixture.ts';
import { known } from '../../state/states.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = [400, 600].map((weight) =>
	readFileSync(resolve(`@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`))
);
const drawing = (svg: string) =>
	new Resvg(svg.replaceAll('font-weight="600"', 'font-family="Fira Sans SemiBold"'), {
		font: { fontBuffers: fonts, loadSystemFonts: false, defaultFontFamily: 'Fira Sans' }
	});

beforeAll(async () => {
	overwriteGetLocale(outsideLocale);
	// Loads the program that draws.
	await pngOf('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>');
});

const view = (name: string, parts: Partial<EmbedData['view']> = {}): EmbedData => {
	const everyLand = { ...known, lands: [...landKeys] };
	const embed = parseFullName(name, everyLand);
	if (!embed) throw new Error(`${name} is no view`);
	const steps = parts.steps ?? [];
	return {
		embed,
		known: everyLand,
		part:
			embed.kind === 'time'
				? { kind: 'time', time: { scale: 'own', stages: 'one' }, steps }
				: { kind: 'levels', form: 'outlines' },
		figures: [],
		everyFigure: [],
		view: {
			query: queryOf(embed.state, everyLand),
			rows: [],
			levels: [],
			nation: [],
			steps: [],
			figures: [],
			everywhere: [],
			everyFigure: [],
			register: [],
			gaps: {},
			...parts
		},
		breaks: [],
		subjectNames: {},
		knowledge: '2026-11-25',
		newest: '2026-11-25',
		corrected: []
	};
};
const row = (scope: string, value: number, more: Partial<EmbedData['view']['rows'][number]> = {}) =>
	({
		...step({ scope, value, figure: `f-${scope}` }),
		compared: true,
		...more
	}) as unknown as EmbedData['view']['rows'][number];

const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map((found) => found[1]!);
const words = (svg: string) => texts(svg).join(' ');

/** Colour of a point of the picture. */
function colourAt(svg: string, x: number, y: number): string {
	const { pixels, width } = drawing(svg).render();
	const at = (Math.round(y) * width + Math.round(x)) * 4;
	return `#${[...pixels.slice(at, at + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Where the label of a Land is in the picture, a little beside its letters. */
function within(svg: string, key: string): [number, number] {
	const [, x, y, width, height] =
		/<svg x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" viewBox="0 0 600 800"/
			.exec(svg)!
			.map(Number);
	const [cx, cy] = laenderOutlines().labels[key]!;
	return [x! + ((cx + 24) * width!) / 600, y! + ((cy + 20) * height!) / 800];
}

describe('the picture of a map', () => {
	const rows = [row('09', 400), row('05', 100), row('DE', 999), row('09162', 888)];

	it('gives each Land the colour of its own number, and none to a Land without', () => {
		const svg = viewPicture(view('karte', { rows }));
		expect(colourAt(svg, ...within(svg, '09'))).toBe('#0f3d73');
		expect(colourAt(svg, ...within(svg, '05'))).toBe('#dcebf7');
		expect(texts(svg)).toContain('keine Meldung');
	});

	it('says metric, unit, stage and date, what it rests on and whose outlines it shows', () => {
		const svg = viewPicture(view('karte~bis=2024', { rows }));
		expect(words(svg)).toContain(
			'Digitale Leistungen je Land: OZG-Leistungsbündel, verfügbar, Stand Ende 2024'
		);
		expect(words(svg)).toMatch(/Stand der Kenntnis: 25\. November 2026/);
		expect(words(svg)).toContain('CC BY 4.0');
		expect(words(svg)).toContain('GeoBasis-DE / BKG');
	});

	it('marks an old report by its year and says what the mark means', () => {
		const old = viewPicture(view('karte~bis=2025', { rows: [row('09', 400, { date: '2021' })] }));
		expect(texts(old)).toContain('’21');
		expect(words(old)).toContain('über zwei Jahre älter');
		expect(words(viewPicture(view('karte~bis=2025', { rows })))).not.toContain('älter');
	});

	it('draws ranks as the map of the same numbers', () => {
		expect(viewPicture(view('rang', { rows }))).toBe(viewPicture(view('karte', { rows })));
	});

	it('tells what was corrected since', () => {
		const then = { id: 'a' } as unknown as EmbedData['corrected'][number]['then'];
		const svg = viewPicture({ ...view('karte', { rows }), corrected: [{ then, now: null }] });
		expect(words(svg)).toMatch(/berichtigt/);
	});
});

describe('the picture of a table', () => {
	const figure = (scopeName: string, value: number, more: object = {}) =>
		({
			metric: 'funding_eur',
			unit: 'eur',
			stage: 'paid',
			scope: '05',
			scopeName,
			subjectName: 'Smart Cities',
			asOf: '2024-06',
			value,
			upper: null,
			bound: 'exact',
			flags: [],
			...more
		}) as unknown as FigureRow;
	const list = (rows: FigureRow[]): EmbedData => {
		const plain = view('angaben~kennzahl=foerderung');
		return {
			...plain,
			part: { kind: 'figures', table: plainTable(), rows, against: new Map() },
			figures: rows
		};
	};

	it('shows the figures of the list in their order, with unit, stage and date, and none of another metric', () => {
		const svg = viewPicture(list([figure('Hessen', 17e6), figure('Bayern', 3e6, { asOf: null })]));
		expect(words(svg)).toContain('Alle Angaben, Fördermittel');
		expect(texts(svg)).toEqual(
			expect.arrayContaining(['Hessen · Smart Cities', '17\u00a0Mio.\u00a0€, ausgezahlt · Juni 2024'])
		);
		expect(words(svg)).toContain('ohne Datum');
		expect(texts(svg).findIndex((text) => text.startsWith('Hessen'))).toBeLessThan(
			texts(svg).findIndex((text) => text.startsWith('Bayern'))
		);
		expect(words(svg)).not.toContain('Leistungen');
	});

	it('says how many rows have no room, cuts a long name, and says where there is none', () => {
		const many = viewPicture(
			list(Array.from({ length: 40 }, (_, i) => figure(`Ort ${i} ${'lang'.repeat(40)}`, i)))
		);
		const drawn = texts(many).filter((text) => text.startsWith('Ort ')).length;
		expect(drawn).toBeGreaterThan(5);
		expect(texts(many)).toContain(`und ${40 - drawn} weitere Zeilen`);
		expect(texts(many).find((text) => text.startsWith('Ort 0'))).toMatch(/…$/);
		expect(words(viewPicture(list([])))).toContain('Keine Angabe passt');
	});

	it('tells of a figure of the list whether it is on top, contested or has a note', () => {
		const svg = viewPicture({
			...list([]),
			part: {
				kind: 'figures',
				table: plainTable(),
				rows: [
					figure('Hessen', 17e6, { id: 'a', measure: 'added' }),
					figure('Bayern', 3e6, { id: 'b' }),
					figure('Bremen', 4e6, { id: 'c', flags: ['ambiguous_stage'] }),
					figure('Berlin', 5e6, { id: 'd', flags: ['per_year'] }),
					figure('Hamburg', 6e6, { id: 'e', flags: ['several_years', 'part'] })
				],
				against: new Map([['b', [figure('Bayern', 2e6)]]])
			}
		});
		const toldOf = (value: string) => texts(svg).find((text) => text.includes(`${value}\u00a0Mio.`));
		expect(toldOf('17')).toMatch(/^zusätzlich 17/);
		expect(toldOf('3')).toMatch(/widersprüchlich$/);
		expect(toldOf('4')).toMatch(/mit Hinweis$/);
		expect(toldOf('5')).toMatch(/im Jahr|jährlich|je Jahr|pro Jahr/);
		expect(toldOf('5')).not.toMatch(/Hinweis|widersprüchlich|zusätzlich/);
		expect(toldOf('6')).toMatch(/für mehrere Jahre als Teil eines größeren Ganzen/);
		expect(toldOf('6')).not.toMatch(/Hinweis/);
	});

	it('tells beside a Land what its number is of, and that sources differ', () => {
		const of = (name: string, groupRows: ReturnType<typeof row>[]) =>
			texts(
				viewPicture({
					...view(name),
					subjectNames: { civento: 'civento' },
					part: {
						kind: 'compare',
						compare: { group: 'all', byLevel: false },
						groupRows,
						others: [],
						compared: []
					}
				})
			);
		const services = of('vergleich~land=14,16', [row('16', 120, { coverage: 'some', disputed: true })]);
		expect(services).toContain('Thüringen · in mindestens einer Kommune');
		expect(services).toContain('120 · 2024 · widersprüchlich');
		const authorities = of('vergleich~kennzahl=behoerden&land=14,16', [
			row('16', 120, { subject: 'civento' })
		]);
		expect(authorities).toContain('Thüringen · civento');
		expect(authorities.join(' ')).not.toContain('widersprüchlich');
	});

	it('tells of a promise what it is about', () => {
		const promise = step({ scope: '16', subject: 'civento', target: '2027', value: 300 });
		const plain = view('verlauf~kennzahl=behoerden');
		const svg = viewPicture({
			...plain,
			subjectNames: { civento: 'civento' },
			part: { kind: 'targets', targets: [{ promise, outcome: 'pending', by: null }] }
		});
		expect(texts(svg).find((text) => text.startsWith('Thüringen'))).toMatch(/^Thüringen · civento · 300 /);
	});

	it('shows the Länder that are compared and no other, and of a Land without a number that nothing is told', () => {
		const plain = view('vergleich~land=14,16');
		const svg = viewPicture({
			...plain,
			part: {
				kind: 'compare',
				compare: { group: 'all', byLevel: false },
				groupRows: [row('09', 400), row('16', 120, { date: '2024', coverage: 'all' })],
				others: [],
				compared: []
			}
		});
		expect(texts(svg)).toEqual(
			expect.arrayContaining(['Sachsen', 'keine Meldung', 'Thüringen · flächendeckend', '120 · 2024'])
		);
		expect(texts(svg)).not.toContain('Bayern');
	});
});

it('a page that shows no view has a picture of the site without any number', () => {
	const svg = sitePictureOf('2026-11-25');
	expect(words(svg)).toContain('Der Pegelstand der digitalen Verwaltung');
	expect(words(svg.replaceAll(/Stand der Kenntnis: 25\. November 2026|CC BY 4\.0/g, ''))).not.toMatch(/\d/);
});

describe('the picture of a timeline', () => {
	const steps: Step[] = [
		step({ scope: '14', date: '2021', value: 100, figure: 'a' }),
		step({ scope: '14', date: '2024', value: 240, bound: 'at_least', figure: 'b' })
	];

	it('names each place that is drawn, and tells of a chosen one that nothing is known', () => {
		const svg = viewPicture(view('verlauf~land=14,16', { steps }));
		expect(texts(svg)).toContain('Sachsen');
		expect(texts(svg)).toContain('Thüringen');
		expect(texts(svg)).toContain('keine Meldung');
		expect(texts(viewPicture(view('verlauf', { steps })))).toContain('Sachsen');
		const figures = [{ id: 'x', scope: '16', subject: null, asOf: null } as FigureRow];
		expect(texts(viewPicture(view('verlauf~land=14,16', { steps, figures })))).toContain(
			'nur Meldung ohne Datum'
		);
	});

	it('keeps the sign of a bound with the last value', () => {
		const svg = viewPicture(view('verlauf~land=14', { steps }));
		expect(texts(svg)).toContain('<tspan text-decoration="underline">&gt;</tspan>\u00a0240');
	});

	it('says whether places share a scale', () => {
		const two = [...steps, step({ scope: '16', value: 10, figure: 'c' })];
		expect(words(viewPicture(view('verlauf', { steps: two })))).toContain(
			'Alle Felder haben dieselbe Skala.'
		);
		const money = two.map((one): Step => ({
			...one,
			metric: 'funding_eur',
			unit: 'eur',
			stage: 'announced'
		}));
		expect(words(viewPicture(view('verlauf~kennzahl=foerderung', { steps: money })))).toContain(
			'Jedes Feld hat seine eigene Skala.'
		);
	});

	it('has room for Germany and every Land', () => {
		const all = ['DE', ...landKeys].map((scope) => step({ scope, figure: scope }));
		const svg = viewPicture(view('verlauf', { steps: all }));
		for (const name of ['Deutschland', 'MV', 'NW', 'TH']) expect(texts(svg)).toContain(name);
	});

	it('says so where nothing is dated', () => {
		expect(words(viewPicture(view('verlauf')))).toContain('keine datierte Angabe');
	});
});

describe('the picture of a figure', () => {
	const figure = {
		...step({ scope: '06', metric: 'authorities_onboarded', unit: 'authority', value: 312 }),
		id: 'abc',
		lead: null,
		scopeName: 'Hessen',
		asOf: '2024-05-01',
		period: null,
		implied: false,
		knownFrom: '2026-11-24',
		knownUntil: null,
		evidence: { text: '312 Kommunen nutzen civento', in: 'text' },
		title: 'x',
		publisher: 'Amtsblatt',
		published: '2024-05-01'
	} as unknown as Parameters<typeof figurePicture>[0]['figure'];
	const card = {
		figure,
		digest: null,
		contradicted: 0,
		rejected: false,
		knowledge: '2026-11-25',
		newer: null,
		frozen: false
	};

	it('says it in a sentence, with its words and who published them', () => {
		const told = words(figurePicture(card));
		expect(told).toMatch(/Hessen: 312 Behörden/);
		expect(told).toContain('„312 Kommunen nutzen civento“');
		const digested = words(figurePicture({ ...card, digest: 'Es heißt: 312 Kommunen nutzen civento.' }));
		expect(digested).toContain('In unserer Zusammenfassung: 312 Kommunen nutzen civento');
		expect(digested).not.toContain('„');
		expect(told).toContain('Amtsblatt · 1. Mai 2024');
	});

	it('says what speaks against it', () => {
		expect(words(figurePicture({ ...card, rejected: true }))).toContain('verworfen');
		expect(words(figurePicture({ ...card, contradicted: 2 }))).toMatch(/2 .*widersprech/);
		const gone = { ...figure, knownUntil: '2026-11-25' };
		expect(words(figurePicture({ ...card, figure: gone }))).toContain(
			'gilt seit 25. November 2026 nicht mehr'
		);
	});
});

describe('any picture', () => {
	const rows = landKeys.map((key, i) => row(key, 100 + i * 30, { date: '2019', bound: 'at_least' }));
	const views = (['de', 'en'] as const).flatMap((locale) =>
		metrics.flatMap((metric) =>
			stagesOf[metric].flatMap((stage) => [
				{ locale, data: withStage('map', metric, stage) },
				{ locale, data: withStage('time', metric, stage) }
			])
		)
	);
	function withStage(kind: 'map' | 'time', metric: Metric, stage: Step['stage']): EmbedData {
		const base = view(kind === 'map' ? 'karte' : 'verlauf', { rows, steps: [] });
		const state = { ...defaultState(metric), stage };
		return {
			...base,
			embed: { kind, state },
			view: { ...base.view, query: { ...base.view.query, metric, unit: state.unit, stage } }
		};
	}

	it('needs no style sheet and is well formed', () => {
		for (const { locale, data } of views) {
			const svg = inLocale(locale, () => viewPicture(data));
			expect(XMLValidator.validate(svg)).toBe(true);
			expect(svg).not.toMatch(/var\(|class=|style=|<style|undefined|NaN/);
			expect(svg, 'signs that the letters lack').not.toMatch(/[≥≤≈\u202f]/);
		}
	});

	it('has no line of words that leaves its room, measured by the program that draws it', () => {
		for (const { locale, data } of views) {
			const svg = inLocale(locale, () => viewPicture(data));
			const room = data.embed.kind === 'map' ? 744 : pictureSize.width - 40;
			for (const [line, size] of svg.matchAll(
				/<text x="56" y="[\d.]+" font-size="(\d+)"[^>]*>[^<]*<\/text>/g
			)) {
				const alone = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="630" font-family="Fira Sans">${line}</svg>`;
				const box = drawing(alone).getBBox();
				const right = Number(size) > 17 ? room : pictureSize.width - 40;
				expect((box?.x ?? 0) + (box?.width ?? 0), line).toBeLessThanOrEqual(right);
			}
		}
	});

	it('becomes a PNG of the size that its page tells', async () => {
		const png = Buffer.from(await pngOf(viewPicture(view('karte', { rows }))));
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([pictureSize.width, pictureSize.height]);
	});
});
