import fc from 'fast-check';
import { describe, it } from 'vitest';
import { alwaysTold } from './always.ts';
import { figuresOf } from './read.ts';

/** "A 9 live total": what a text counts, without its place. */
const always = alwaysTold((text) =>
	figuresOf(text).map((f) => `${f.metric[0]!.toUpperCase()} ${f.value} ${f.stage} ${f.measure}`)
);
const words = (...list: string[]) => fc.constantFrom(...list);
const count = fc.integer({ min: 60, max: 400 });
const few = fc.integer({ min: 3, max: 19 });
const services = words('Leistungen', 'Onlinedienste', 'Formulare');

describe('a part of those told before', () => {
	const came = words(
		'davon sind seit Jahresbeginn eingestellt worden',
		'davon kamen im vergangenen Jahr hinzu',
		'davon sind seit dem Frühjahr dazugekommen',
		'von ihnen erst seit diesem Jahr',
		'davon wurden im ersten Halbjahr freigeschaltet',
		'davon kamen im Vorjahr hinzu'
	);
	it('came on top where it came in a short time', () => {
		always([count, few, services, came], (n, m, noun, how) => ({
			text: `[Hessen] Im Portal liegen ${n} ${noun} bereit, ${m} ${how}.`,
			figures: [`S ${n} live total`, `S ${m} live added`]
		}));
	});

	it('is no figure where it has long been there (guide 40)', () => {
		always([count, few, services, words('seit Langem', 'seit Jahren')], (n, m, noun, since) => ({
			text: `[Hessen] Im Portal liegen ${n} ${noun} bereit, ${m} davon sind ${since} im Einsatz.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a part of which only the year is told', () => {
	const when = words('im vorigen Jahr', 'allein in diesem Jahr');

	it('came on top of what was put online', () => {
		always([count, few, services, when], (n, m, noun, then) => ({
			text: `[Jena] Die Stadt hat ${n} digitale ${noun} freigeschaltet, davon ${m} ${then}.`,
			figures: [`S ${n} live total`, `S ${m} live added`]
		}));
	});

	it('did not come of what was used or made better, or where more is told of it', () => {
		const done = words(
			'Die Bürger nutzten # digitale Dienste, davon ! im vorigen Jahr',
			'# digitale Dienste wurden übersetzt, davon ! im vorigen Jahr',
			'# digitale Dienste wurden freigeschaltet, ! davon im vorigen Jahr barrierefrei'
		);
		always([count, few, done], (n, m, told) => ({
			text: `[Jena] ${told.replace('#', `${n}`).replace('!', `${m}`)}.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('growth and the level that it led to', () => {
	it('share their noun', () => {
		always([count, few, services, words('ausgebaut', 'erweitert')], (n, m, noun, grown) => ({
			text: `[Hessen] Das Land hat sein Angebot um ${m} auf ${n} ${noun} ${grown}.`,
			figures: [`S ${m} live added`, `S ${n} live total`]
		}));
		always([count, few, services], (n, m, noun) => ({
			text: `[Hessen] Die Zahl der ${noun} ist um ${m} auf ${n} gestiegen.`,
			figures: [`S ${m} live added`, `S ${n} live total`]
		}));
	});

	it('are two figures where some joined', () => {
		always([count, few, words('sodass ihm nun', 'womit ihm nunmehr')], (n, m, so) => ({
			text: `[Hessen] Im Oktober schlossen sich ${m} Kommunen dem Zweckverband an, ${so} ${n} angehören.`,
			figures: [`A ${m} live added`, `A ${n} live total`]
		}));
	});

	it('are told by what the next sentence says was reached by it', () => {
		const reached = words('Im Portal sind damit # Dienste abrufbar', 'Das Angebot wuchs so auf # Dienste');
		always([count, few, words('am Mittwoch', 'im Mai'), reached], (n, m, when, level) => ({
			text: `[Hessen] Das Ministerium hat ${when} ${m} Dienste freigegeben. ${level.replace('#', `${n}`)}.`,
			figures: [`S ${m} live added`, `S ${n} live total`]
		}));
		const aside = words('', ', darunter Fulda und Kassel,', ', nämlich Fulda und Kassel,');
		always([count, few, aside], (n, m, who) => ({
			text: `[Hessen] ${m} Kommunen${who} haben sich der ekom21 angeschlossen. Dadurch zählt sie ${n} Mitglieder.`,
			figures: [`A ${m} live added`, `A ${n} live total`]
		}));
		always([count, few, words('womit', 'sodass')], (n, m, so) => ({
			text: `[Hessen] ${m} Kommunen haben sich der ekom21 angeschlossen, ${so} diese jetzt für ${n} Kommunen arbeitet.`,
			figures: [`A ${m} live added`, `A ${n} live total`]
		}));
	});

	it('have nothing to do with a level of others', () => {
		always([count, few, words('damit', 'somit')], (n, m, so) => ({
			text: `[Hessen] Das Land stellt ${m} Onlinedienste bereit. Gießen bietet ${so} ${n} Formulare an.`,
			figures: [`S ${m} live total`, `S ${n} live total`]
		}));
	});

	it('take nothing from a number that comes down', () => {
		always([few, count, services], (n, m, noun) => ({
			text: `[Hessen] Das Land hat sein Angebot von ${m} auf ${n} ${noun} gekürzt.`,
			figures: [`S ${n} live total`]
		}));
	});
});

describe('a difference from an earlier time', () => {
	const then = words('als ein Jahr zuvor', 'als im Vorjahr', 'als zu Jahresbeginn');
	it('came on top, without its noun too', () => {
		always([count, few, then], (n, m, than) => ({
			text: `[Hessen] Dem Zweckverband gehören ${n} Kommunen an, ${m} mehr ${than}.`,
			figures: [`A ${n} live total`, `A ${m} live added`]
		}));
	});

	it('is a remark where it is over years', () => {
		always([count, few, words('zwei', 'drei', 'fünf')], (n, m, years) => ({
			text: `[Hessen] Dem Zweckverband gehören ${n} Kommunen an, ${m} mehr als noch vor ${years} Jahren.`,
			figures: [`A ${n} live total`]
		}));
	});
});

describe('those who are new in an association', () => {
	it('are counted, whoever tells of them', () => {
		always([count, few, words('der Vorstand', 'die Verbandsversammlung')], (n, m, who) => ({
			text: `[Hessen] Dem Zweckverband gehören jetzt ${n} Kommunen an. ${m} Neuzugänge konnte ${who} melden.`,
			figures: [`A ${n} live total`, `A ${m} live added`]
		}));
		always([count, few], (n, m) => ({
			text: `[Hessen] Nach ${m} Beitritten in diesem Jahr umfasst der Zweckverband nun ${n} Kommunen.`,
			figures: [`A ${m} live added`, `A ${n} live total`]
		}));
	});

	it('come on top where named ones follow, and are a level with those named first', () => {
		const and = words('und', 'sowie');
		always([few, and], (m, link) => ({
			text: `[Hessen] Zum 1. Juli schließen sich ${m} weitere Kommunen ${link} die Stadt Gießen der ekom21 an.`,
			figures: [`A ${m + 1} planned added`]
		}));
		always([few, and], (m, link) => ({
			text: `[Hessen] Der Kreis Gießen ${link} ${m} weitere Kommunen nutzen civento.`,
			figures: [`A ${m + 1} live total`]
		}));
	});

	it('are people where no association is told of', () => {
		always([few, words('Gemeinderat', 'Personalrat')], (m, where) => ({
			text: `[Hessen] ${m} Neuzugänge hat der ${where} seit der Wahl.`,
			figures: []
		}));
	});
});
