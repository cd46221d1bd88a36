import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold, holdsTold } from './always.ts';
import { figuresOf } from './read.ts';

const told = (text: string) =>
	figuresOf(text).map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`);
const places = (text: string) =>
	figuresOf(text).map((f) => `${f.value} → ${f.scope ?? 'untold'}${f.lead ? ` by ${f.lead}` : ''}`);
const always = alwaysTold(told);
const holds = holdsTold(told);
const words = (...list: string[]) => fc.constantFrom(...list);
const few = fc.integer({ min: 21, max: 49 });
const many = fc.integer({ min: 60, max: 300 });

describe('the last of a row', () => {
	it('are a figure where they are to follow', () => {
		const last = words(
			'die beiden restlichen folgen im Herbst',
			'die beiden fehlenden sollen im Herbst folgen'
		);
		holds([fc.integer({ min: 21, max: 80 }), last], (n, rest) => [
			`[Jena] ${n} der ${n + 2} Anträge stehen im Netz, ${rest}.`,
			`S ${n} live total`,
			'S 2 planned added'
		]);
	});
});

describe('a mark that is to be passed', () => {
	const mark = words('soll die Grenze von 950 geknackt werden', 'will das Land die Hürde von 950 nehmen');

	it('counts what was counted last, over a sentence that counts nothing', () => {
		holds([many, mark], (n, pass) => [
			`[Hessen] ${n} Anträge gibt es auf dem Portal. Das ist ein Rekord. Spätestens 2028 ${pass}.`,
			`S ${n} live total`,
			'S 950 planned total'
		]);
	});

	it('counts nothing of those where people were counted in between, or named beside it', () => {
		holds([many, mark], (n, pass) => [
			`[Hessen] ${n} Anträge gibt es auf dem Portal. 400 Bürger haben ein Konto. Spätestens 2028 ${pass}.`,
			`S ${n} live total`
		]);
		holds([many], (n) => [
			`[Hessen] ${n} Onlinedienste gibt es. Bis Mai wird die Schwelle von 600 Tagen überschritten.`,
			`S ${n} live total`
		]);
	});
});

describe('another Land in the same sentence', () => {
	const first = '[Mainz] In Hessen nutzen 71 Kommunen das Portal';

	it('goes on with its count, whatever word stands before it', () => {
		holds([words('immerhin ', 'hingegen ', 'lediglich ', ''), few], (but, n) => [
			`[Wohngeld] Bundesweit nutzen 640 Kommunen den Onlinedienst. In Hessen sind es 71, in Bayern ${but}${n} der 96 Landkreise.`,
			'A 640 live total',
			'A 71 live total',
			`A ${n} live total`
		]);
	});

	it('tells a share or other things by the same words', () => {
		holds([words('Prozent', 'Schulen'), few], (what, n) => [
			`${first}, in Bayern nur ${n} ${what}.`,
			'A 71 live total'
		]);
	});
});

describe('a level of then', () => {
	it('is past in the pluperfect behind a larger one of now', () => {
		const then = words(
			'nachdem es vor der Wahl erst # gewesen waren',
			'nachdem lange nur # verfügbar gewesen waren',
			'nachdem im Herbst noch # bereitgestanden hatten'
		);
		holds([many, few, then], (n, m, was) => [
			`[Jena] ${n} Onlinedienste sind im Netz, ${was.replace('#', `${m}`)}.`,
			`S ${n} live total`
		]);
	});

	it('is none where that is what came, or the larger one comes on top or is planned', () => {
		always([many, few], (n, m) => ({
			text: `[Jena] ${n} Onlinedienste sind abrufbar, nachdem zuletzt weitere ${m} freigegeben worden waren.`,
			figures: [`S ${n} live total`, `S ${m} live added`]
		}));
		always([many, few], (n, m) => ({
			text: `[Jena] Nachdem lange nur ${m} Onlinedienste verfügbar gewesen waren, sollen es nun ${n} werden.`,
			figures: [`S ${m} live total`, `S ${n} planned total`]
		}));
		always([many, few], (n, m) => ({
			text: `[Jena] Nachdem bereits ${m} Kommunen angeschlossen worden waren, sollen ${n} weitere folgen.`,
			figures: [`A ${m} live total`, `A ${n} planned added`]
		}));
	});

	it('is past of a day, wherever the one of now is told in its sentence', () => {
		holds([many, few, words('zum 31. Dezember', 'Ende 2023')], (n, m, day) => [
			`[Hessen] Inzwischen nutzen ${n} Kommunen das Portal, ${day} hatten es ${m} eingeführt.`,
			`A ${n} live total`
		]);
	});
});

describe('what one must have', () => {
	it('is no count', () => {
		const prize = words('Den Preis gewinnt', 'Geehrt wird', 'Einen Zuschuss erhält');
		always([many, words('wenigstens', 'mehr als'), prize], (n, least, gets) => ({
			text: `[Bayern] ${gets}, wer ${least} ${n} Anträge digital anbietet.`,
			figures: []
		}));
	});

	it('is one of what there is', () => {
		always([many], (n) => ({
			text: `[Hessen] Offen ist, wer von den mehr als ${n} Anträgen, die online verfügbar sind, einen genutzt hat.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a Land', () => {
	it('only tells where a town lies', () => {
		alwaysTold(places)([many, words('Die Stadt Gera in Thüringen', 'Gera in Thüringen')], (n, who) => ({
			text: `[Gera] ${who} führt ${n} Anträge online. In Thüringen nutzen 71 Kommunen das Portal.`,
			figures: [`${n} → 16052000`, '71 → 16']
		}));
	});

	it('is the one that built it, where a heading without a place tells of "im eigenen Land"', () => {
		alwaysTold(places)([many, few, words('im eigenen Land', 'im Land selbst')], (n, m, home) => ({
			text: `[Elterngeld] Den Onlinedienst hat Niedersachsen entwickelt. Bundesweit nutzen ihn ${n} Behörden, ${home} sind es ${m}.`,
			figures: [`${n} → DE by 03`, `${m} → 03`]
		}));
	});
});
