import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const count = fc.integer({ min: 12, max: 190 });
const who = fc.constantFrom('Kommunen', 'Landkreise', 'Ausländerbehörden', 'Standesämter', 'Jugendämter');
const where = fc.constantFrom(
	'Kommunen',
	'Landkreisen',
	'Ausländerbehörden',
	'Standesämtern',
	'Jugendämtern'
);
const what = fc.constantFrom('die E-Akte', 'das Onlineportal', 'den digitalen Antrag', 'die Plattform');
/** Particle, plural present, participle, infinitive. */
const change = fc.constantFrom(
	['ein', 'führen', 'eingeführt', 'einführen'],
	['ein', 'richten', 'eingerichtet', 'einrichten'],
	['frei', 'schalten', 'freigeschaltet', 'freischalten']
) as fc.Arbitrary<[string, string, string, string]>;
const now = fc.constantFrom('derzeit', 'gerade', 'zurzeit', 'gegenwärtig', 'nach und nach', 'schrittweise');
const stageOf = (text: string) => read(`[Hessen] ${text}`).map((f) => f.split(' ').slice(1, 4).join(' '));

/** Every sentence gives the one figure of its number with this stage. */
const always = <T extends unknown[]>(
	stage: string,
	parts: { [K in keyof T]: fc.Arbitrary<T[K]> },
	sentence: (n: number, ...rest: T) => string
) =>
	fc.assert(
		fc.property(count, ...(parts as fc.Arbitrary<unknown>[]), (n, ...rest) => {
			const text = sentence(n as number, ...(rest as T));
			expect(stageOf(text), text).toEqual([`${n} ${stage}`]);
		}),
		{ numRuns: 40 }
	);

describe('the stage that a verb tells', () => {
	it('is live where a change is done', () => {
		always('live total', [who, what, change], (n, w, x, [, , done]) => `${n} ${w} haben ${x} ${done}.`);
	});

	it('is rollout where a change is told in the present with a word of now', () => {
		always(
			'rollout total',
			[who, what, change, now],
			(n, w, x, [particle, verb], t) => `${n} ${w} ${verb} ${x} ${t} ${particle}.`
		);
	});

	it('is rollout in the present passive', () => {
		always(
			'rollout total',
			[where, change, now],
			(n, w, [, , done], t) => `In ${n} ${w} wird die E-Akte ${t} ${done}.`
		);
	});

	it('is planned with a modal or in the future', () => {
		const modal = fc.constantFrom('wollen', 'sollen', 'möchten', 'werden');
		always(
			'planned total',
			[who, what, change, modal],
			(n, w, x, [, , , infinitive], m) => `${n} ${w} ${m} ${x} ${infinitive}.`
		);
	});

	it('is planned where a deadline stands with the present', () => {
		const deadline = fc.constantFrom('bis Ende 2027', 'ab 2027', 'künftig', 'spätestens 2027', 'demnächst');
		always('planned total', [who, what, deadline], (n, w, x, d) => `${n} ${w} nutzen ${x} ${d}.`);
	});

	it('is live for use in the present, the particle at the clause’s end', () => {
		always('live total', [who], (n, w) => `${n} ${w} setzen das neue Onlineportal inzwischen ein.`);
	});

	it('follows a noun of process', () => {
		const process = fc.constantFrom('Einführung', 'Anbindung', 'Umstellung', 'Einrichtung', 'Migration');
		always('rollout total', [who, process], (n, w, p) => `${n} ${w} stecken mitten in der ${p} der E-Akte.`);
		always('rollout total', [where, process], (n, w, p) => `In ${n} ${w} läuft die ${p}.`);
	});

	it('tells the second of two groups apart by its own verb', () => {
		fc.assert(
			fc.property(count, count, who, now, (a, b, w, t) => {
				fc.pre(a !== b);
				const text = `${a} ${w} nutzen die E-Akte bereits, weitere ${b} führen sie ${t} ein.`;
				expect(stageOf(text).sort(), text).toEqual([`${a} live total`, `${b} rollout total`].sort());
			}),
			{ numRuns: 40 }
		);
	});
});

describe('a verb that is in no list', () => {
	it('is under way in a passive of now', () => {
		const verb = fc.constantFrom('ertüchtigt', 'umgekrempelt', 'nachgerüstet', 'überarbeitet');
		always('rollout total', [verb, now], (n, v, t) => `${n} Onlinedienste werden ${t} ${v}.`);
	});
});

describe('the measure that a verb tells', () => {
	it('is added for what comes on top', () => {
		const gain = fc.constantFrom('kamen hinzu', 'kamen dazu', 'stießen hinzu', 'sind hinzugekommen');
		fc.assert(
			fc.property(count, gain, who, (n, g, w) => {
				const [verb, particle] = g.split(' ') as [string, string];
				const text = `Im vergangenen Jahr ${verb} ${n} ${w} ${particle}.`;
				expect(stageOf(text), text).toEqual([`${n} live added`]);
			}),
			{ numRuns: 40 }
		);
	});

	it('is added for a joining, the level where a word of level stands', () => {
		always('live added', [who], (n, w) => `Im Mai sind ${n} ${w} dem Zweckverband beigetreten.`);
		always('live total', [who], (n, w) => `Inzwischen sind ${n} ${w} dem Zweckverband beigetreten.`);
	});

	it('is added for what was done within a span of time', () => {
		const span = fc.constantFrom('Im Jahr 2024', 'Im vergangenen Jahr', 'Im ersten Halbjahr', 'Im März 2024');
		always('live added', [span], (n, t) => `${t} wurden ${n} Onlinedienste freigeschaltet.`);
		always(
			'live total',
			[],
			(n) => `Seit Januar 2024 sind alle ${n} Jugendämter an das Onlineportal angeschlossen.`
		);
	});

	it('is added for growth by a number', () => {
		const growth = fc.constantFrom('ausgebaut', 'erweitert', 'vergrößert');
		always('live added', [growth], (n, g) => `Um ${n} Onlinedienste hat das Land sein Angebot ${g}.`);
	});
});

describe('what others come on top of', () => {
	it('is live, whatever is planned for them', () => {
		fc.assert(
			fc.property(count, fc.integer({ min: 200, max: 500 }), (more, base) => {
				const text = `Zu den ${base} Onlinediensten sollen bis 2027 noch ${more} weitere kommen.`;
				expect(stageOf(text).sort(), text).toEqual([`${base} live total`, `${more} planned added`].sort());
			}),
			{ numRuns: 40 }
		);
	});
});
