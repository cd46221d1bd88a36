import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const count = fc.integer({ min: 21, max: 480 });
const few = fc.integer({ min: 3, max: 20 });
const million = fc.integer({ min: 2, max: 95 });
const words = (...list: string[]) => fc.constantFrom(...list);
const services = words('Leistungen', 'Onlinedienste', 'Formulare', 'Verwaltungsleistungen', 'Anträge');
const authorities = words('Kommunen', 'Verwaltungen', 'Städten und Gemeinden', 'Behörden');

/** "S 120 live", "A 30 live", "€ 61000000 paid": what is read of a text of Hessen. */
const brief = (text: string, home = 'Hessen') =>
	read(`[${home}] ${text}`).map((f) =>
		f
			.split(' ')
			.slice(0, 4)
			.join(' ')
			.replace(/ (total|added|06|DE).*$/, '')
	);

const always = <T extends unknown[]>(
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	sentence: (...rest: T) => { text: string; figures: string[]; home?: string }
) =>
	fc.assert(
		fc.property(...(parts as unknown as [fc.Arbitrary<unknown>]), (...rest) => {
			const { text, figures, home } = sentence(...(rest as unknown as T));
			expect(brief(text, home), text).toEqual(figures);
		}),
		{ numRuns: 40 }
	);

describe('an amount that leaves its size to the one before', () => {
	const outcome = words('ausgezahlt paid', 'abgerufen paid', 'bewilligt committed', 'ausgegeben paid');

	it('takes it over where the clause says what became of the money', () => {
		always(
			[fc.integer({ min: 60, max: 900 }), few, outcome, words('erst', 'bisher', 'nur')],
			(whole, n, how, so) => {
				const [verb, stage] = how.split(' ');
				return {
					text: `Für die digitale Verwaltung hat das Land ${whole} Millionen Euro vorgesehen, ${verb} wurden ${so} ${n}.`,
					figures: [`€ ${whole}000000 announced`, `€ ${n}000000 ${stage}`]
				};
			}
		);
		always([fc.integer({ min: 60, max: 900 }), few, outcome], (whole, n, how) => {
			const [verb, stage] = how.split(' ');
			return {
				text: `Von den ${whole} Millionen Euro für die digitale Verwaltung sind erst ${n} ${verb}.`,
				figures: [`€ ${whole}000000 announced`, `€ ${n}000000 ${stage}`]
			};
		});
	});

	it('takes none over where the number counts something, or is more than the whole', () => {
		always([few, words('Runden', 'Jahren', 'Schritten', 'Etappen')], (n, noun) => ({
			text: `Das Land stellt 45 Millionen Euro für die digitale Verwaltung bereit, ausgezahlt werden sie in ${n} ${noun}.`,
			figures: ['€ 45000000 announced']
		}));
		always([fc.integer({ min: 46, max: 900 })], (n) => ({
			text: `Für die digitale Verwaltung hat das Land 45 Millionen Euro vorgesehen, bewilligt wurden erst ${n}.`,
			figures: ['€ 45000000 announced']
		}));
	});

	it('takes none over where the clause goes on behind the number', () => {
		always([few], (n) => ({
			text: `Für die digitale Verwaltung hat das Land 45 Millionen Euro vorgesehen, ausgezahlt wurden nur ${n} in bar.`,
			figures: ['€ 45000000 announced']
		}));
	});

	it('gives no use to those who only granted it', () => {
		always([few, words('Ministerien', 'Behörden', 'Kommunen')], (n, noun) => ({
			text: `Das Land stellt 45 Millionen Euro für die digitale Verwaltung bereit, bewilligt wurden sie von ${n} ${noun}.`,
			figures: ['€ 45000000 announced']
		}));
	});
});

describe('a count that leaves out its noun', () => {
	it('counts what can be done, not who offers it', () => {
		always([count, words('sind es bislang', 'sind es inzwischen')], (n, so) => ({
			text: `Die Menschen können ihre Anträge an die Stadt Fulda nun elektronisch stellen, ${n} ${so}.`,
			figures: [`S ${n} live`]
		}));
	});

	it('passes over authorities that only tell where', () => {
		always([count, few, services], (all, n, noun) => ({
			text: `In mindestens einer Kommune sind derzeit ${all} ${noun} online verfügbar. In allen 421 Städten und Gemeinden nutzbar sind dagegen nur ${n}.`,
			figures: [`S ${all} live`, `S ${n} live`]
		}));
	});

	it('is told of the place that its clause hangs on', () => {
		always([count, few], (n, last) => ({
			text: `In Hamburg sind ${n} Onlinedienste verfügbar, am Ende steht das Saarland, das ${last} vorweisen kann.`,
			figures: [`S ${n} live`, `S ${last} live`]
		}));
	});
});

describe('authorities that use something', () => {
	it('are agents of a passive that closes behind all of them', () => {
		always([count, few, authorities, words('eingesetzt', 'genutzt', 'verwendet')], (n, more, noun, verb) => ({
			text: `Die Plattform wird nach Angaben des Betreibers von ${n} ${noun} sowie ${more} Landkreisen ${verb}.`,
			figures: [`A ${n} live`, `A ${more} live`]
		}));
	});

	it('may stand behind a remark on who says so', () => {
		always([count, words('Kommunen', 'Verwaltungen', 'Behörden')], (n, noun) => ({
			text: `Das Portal heißt OpenRathaus. Dieses ist, wie der Hersteller angibt, bei mehr als ${n} ${noun} im Einsatz.`,
			figures: [`A ${n} at_least live`]
		}));
	});
});

describe('services that somebody is answerable for', () => {
	it('are a duty and no offer; those of them that are online are one', () => {
		always([few], (n) => ({
			text: `Für 115 Leistungen ist allein der Bund zuständig. ${n} davon sind online verfügbar.`,
			figures: [`S ${n} live`]
		}));
	});
});

describe('money for administration beside money for something else', () => {
	it('counts where its own clause says what it is for', () => {
		always([few, words('Schulen', 'Glasfaserleitungen', 'den Breitbandausbau')], (n, other) => ({
			text: `Das meiste fließt in ${other}, ${n} Millionen Euro sind für die Digitalisierung der Verwaltung vorgesehen.`,
			figures: [`€ ${n}000000 announced`]
		}));
	});
});

it('a Kreistag decides for its Kreis, also where its seat has the same name', () => {
	expect(
		read(
			'[Bautzen] Der Kreistag in Bautzen hat den Beitritt des Landkreises zum Zweckverband KISA beschlossen.'
		)
	).toEqual([expect.stringMatching(/ 14625( |$)/)]);
	expect(
		read('[Bautzen] Der Stadtrat in Bautzen hat den Beitritt der Stadt zum Zweckverband KISA beschlossen.')
	).toEqual([expect.stringContaining(' 14625020')]);
});

describe('authorities that are counted beside others', () => {
	it('are of the stage of those before where only the place is told anew', () => {
		always([count, few], (n, here) => ({
			text: `${n + 500} Meldebehörden nutzen die elektronische Wohnsitzanmeldung. In Bayern allein sind es ${here}.`,
			figures: [`A ${n + 500} live`, `A ${here} live`]
		}));
	});

	it('plan what stands behind the names between dashes', () => {
		always([count, words('drei andere', 'zwei weitere')], (n, others) => ({
			text: `Freigeschaltet ist das Portal in ${n} Kommunen; ${others} – Fulda, Kassel und Hanau – bereiten ihren Einstieg vor.`,
			figures: [`A ${n} live`, `A ${others.startsWith('drei') ? 3 : 2} planned`]
		}));
	});

	it('are those that a Kreis has, and no users, behind "seiner"', () => {
		always([few, words('Gemeinden', 'Kommunen', 'Städte')], (n, noun) => ({
			text: `Die Menschen des Landkreises und seiner ${n} ${noun} finden ihre Anträge an einer einzigen Adresse.`,
			figures: []
		}));
	});
});

describe('services', () => {
	it('that came on top of others are no whole of which the others are a part', () => {
		always([count, few], (n, more) => ({
			text: `Auf der Plattform sind seit Januar ${n} Dienste hinzugekommen, ${more} weitere gehen derzeit schrittweise in Betrieb.`,
			figures: [`S ${n} live`, `S ${more} rollout`]
		}));
	});

	it('that somebody tried out are no offer', () => {
		always([count, words('stichprobenartig', 'stichprobenweise')], (n, how) => ({
			text: `Der Rechnungshof hat ${n} Onlinedienste ${how} ausprobiert.`,
			figures: []
		}));
	});
});

describe('money', () => {
	it('is as far as the clause says that describes it', () => {
		always([million, words('freigegeben committed', 'bewilligt committed', 'ausgezahlt paid')], (n, how) => {
			const [verb, stage] = how.split(' ');
			return {
				text: `Finanziert wird das digitale Rathaus mit ${n} Millionen Euro, die der Rat dafür ${verb} hat.`,
				figures: [`€ ${n}000000 ${stage}`]
			};
		});
	});

	it('that one project may cost is a cap', () => {
		always([few], (n) => ({
			text: `Das Land fördert digitale Verwaltung. Ein Projekt darf nicht mehr als ${n}0.000 Euro kosten.`,
			figures: []
		}));
	});

	it('of a university town is for its administration, not for a university', () => {
		always([million], (n) => ({
			text: `Die Universitätsstadt bekommt ${n} Millionen Euro für die digitale Verwaltung.`,
			figures: [`€ ${n}000000 committed`],
			home: 'Marburg'
		}));
	});

	it('counts where it is received, not where the ministry is that gives it', () => {
		expect(read('[Fulda] Für die E-Akte hat Hessens Innenministerium 276.000 Euro zugesagt.').join()).toMatch(
			/06631/
		);
	});

	it('that the federation itself spent is the federation’s, wherever it is told', () => {
		for (const home of ['Bremen', 'Hessen', 'Fulda'])
			expect(
				read(`[${home}] 88 Millionen Euro hat der Bund für die Digitalisierung der Verwaltung ausgegeben.`)
			).toEqual([expect.stringMatching(/^€ 88000000 paid total DE/)]);
	});
});

it('reads "das halbe Dutzend" as six', () => {
	expect(read('[Hessen] Das halbe Dutzend Kommunen soll dem Verbund bis 2027 beitreten.')).toEqual([
		expect.stringMatching(/^A 6 approx planned added/)
	]);
});

it('implies no joining of the heading where somebody counted joins', () => {
	for (const who of ['Die sechs Kommunen, die noch fehlen,', 'Das halbe Dutzend Kommunen, das noch fehlt,'])
		expect(read(`[Hessen] ${who} soll dem Verbund bis 2027 beitreten.`).join()).not.toContain('implied');
});

describe('reported speech', () => {
	const season = words('im Herbst', 'im Frühjahr', 'im kommenden Jahr');

	it('tells of a time to come by "würden", and hides no count behind who says so', () => {
		always(
			[count, few, season, words('vermeldet die Stadt', 'teilte das Ministerium mit')],
			(n, more, when, by) => ({
				text: `${n} Dienste stehen auf der Homepage zur Verfügung, ${by}, ${more} weitere würden ${when} freigeschaltet.`,
				figures: [`S ${n} live`, `S ${more} planned`]
			})
		);
	});

	it('has strong verbs in forms of their own', () => {
		always([count, few], (n, more) => ({
			text: `Unter der Behördennummer 115 melden sich mittlerweile ${n} Kommunen. Noch in diesem Winter, so das Ministerium, kämen ${more} Gemeinden hinzu.`,
			figures: [`A ${n} live`, `A ${more} planned`]
		}));
	});

	it('tells of a time to come by a season and "werden", of one that is over by "wurden"', () => {
		always([few, season], (n, when) => ({
			text: `${n} weitere Dienste werden ${when} freigeschaltet.`,
			figures: [`S ${n} planned`]
		}));
		always([few, words('im Herbst', 'im Frühjahr')], (n, when) => ({
			text: `${n} weitere Dienste wurden ${when} freigeschaltet.`,
			figures: [`S ${n} live`]
		}));
	});
});

describe('a negation', () => {
	it('is none in "nicht ohne" and "mehr nicht"', () => {
		always([count], (n) => ({
			text: `${n} Dienste stehen, wie die Stadt nicht ohne Stolz vermeldet, online zur Verfügung.`,
			figures: [`S ${n} live`]
		}));
		always([few], (n) => ({
			text: `${n} Formulare, mehr nicht: So viele lassen sich online ausfüllen.`,
			figures: [`S ${n} live`]
		}));
	});

	it('is one in "kaum ein"', () => {
		always([count], (n) => ({ text: `Kaum ein Rathaus hat ${n} Dienste freigeschaltet.`, figures: [] }));
	});
});

it('finds the predicate of a list with its last member', () => {
	always([count, few], (n, last) => ({
		text: `Am Portal kommt niemand vorbei: ${n} der 480 Kommunen, sämtliche ${last + 20} Industrie- und Handelskammern und alle ${last} Landkreise sind angebunden.`,
		figures: [`A ${n} live`, `A ${last + 20} live`, `A ${last} live`]
	}));
});

it('counts members of who counts them, not of the meeting in which it was told', () => {
	always([count, words('Zweckverband KISA', 'IT-Verbund Schleswig-Holstein', 'Verband')], (n, who) => ({
		text: `Der ${who} zählt seit der jüngsten Verbandsversammlung ${n} Mitglieder.`,
		figures: [`A ${n} live`],
		home: 'Sachsen'
	}));
});

it('takes what has flowed before more is granted for paid', () => {
	always([few, few], (n, more) => ({
		text: `Nachdem bereits ${n} Millionen Euro geflossen sind, hat das Ministerium nochmals ${more} Millionen Euro für das digitale Rathaus bewilligt.`,
		figures: [`€ ${n}000000 paid`, `€ ${more}000000 committed`]
	}));
});

it('takes "beide" for no count that places could follow', () => {
	expect(
		read('Nach der milderen der beiden Zählweisen kommt Bayern auf 227 Leistungen, Hamburg auf 206.').join()
	).toMatch(/S 227 .*09.*S 206 .*02/);
});

it('takes the name of a programme for no town that acts', () => {
	expect(
		read(
			'[München] Die vierte Runde für das „Digitale Rathaus“ ist vorbei. Seither summieren sich die bewilligten Mittel auf 21 Millionen Euro.'
		)
	).toEqual([expect.stringMatching(/^€ 21000000 committed total 09$/)]);
});
