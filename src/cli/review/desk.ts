import { assemble, type Inputs } from '#lib/dataset/assemble.ts';
import { openLevelCounter, type LevelCounter } from '#lib/dataset/levels.server.ts';
import type { Extractor } from '#lib/extract/extractor.ts';
import { contradiction, correctableFields } from '#lib/ledger/contradiction.ts';
import { decide, newestDecisions, type Decided } from '#lib/ledger/decide.ts';
import { parseDecisions, withDecision, withoutDecision } from '#lib/ledger/decisions.ts';
import { merge } from '#lib/ledger/merge.ts';
import { parseLedger } from '#lib/ledger/ndjson.ts';
import { calledOf } from '#lib/places/called.ts';
import { carriers, changesOf, withoutRepeats } from '#lib/review/changes.ts';
import type {
	Change,
	DecideRequest,
	Desk as DeskState,
	Done,
	Dossier,
	Doubt,
	PlaceChoice,
	PreviewRequest,
	Refusal,
	UndoRequest
} from '#lib/review/protocol.ts';
import { weightOf } from '#lib/review/weight.ts';
import type { Day } from '#lib/schema/date.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure } from '#lib/schema/figure.ts';
import type { NewsItem } from '#lib/schema/news-item.ts';
import { levelOf, type Place } from '#lib/schema/place.ts';
import { changeDecisions, changeLedger, decisionsOf, ledgerOf, textOf } from '../ledger-file.ts';
import { readingsOf } from '../worded-items.ts';
import { revisionOf, versionOf } from './revision.ts';
import { kindKey, kinds, type Kind } from './views.ts';

/** A request that can't be done as things are; nothing was written. */
export class Refused extends Error {
	override name = 'Refused';
	constructor(
		readonly kind: Refusal['error'],
		message: string
	) {
		super(message);
	}
}

/** What the desk is opened with; `inputs` bring places, subjects and bounds. */
export interface DeskOptions {
	data: string;
	inputs: Omit<Inputs, 'ledger' | 'decisions' | 'items' | 'stand'>;
	items: readonly NewsItem[];
	extractor: Extractor;
	today: () => Day;
}

/** What lies in the data folder, as text and as it is read. */
interface OnDisk {
	csv: string;
	lines: string;
	ledger: Figure[];
	decisions: Decision[];
	/** What the decisions make of the ledger, from when it is first asked for. */
	assembled?: Decided[];
}

const who = 'Redaktion';
const openOf = (versions: readonly Figure[]) => versions.find((version) => version.knownUntil === null);

/** The editor's desk over a data folder: what is in doubt, what a decision would change, and the decisions themselves. */
export class Desk {
	readonly #options: DeskOptions;
	readonly #items: Map<string, NewsItem>;
	readonly #places: Map<string, Place>;
	readonly #counter: LevelCounter;
	/** The last list, as long as nothing changes on disk: a second page costs nothing. */
	#state: { disk: OnDisk; state: Promise<DeskState> } | undefined;
	/** What was read last: most questions are asked of files that nobody has changed since. */
	#disk: OnDisk | undefined;
	/** Decisions made here, as JSON: only they can be taken back. */
	readonly #made = new Set<string>();

	private constructor(options: DeskOptions, counter: LevelCounter) {
		this.#options = options;
		this.#items = new Map(options.items.map((item) => [item.id, item]));
		this.#places = new Map(options.inputs.places.map((place) => [place.key, place]));
		this.#counter = counter;
	}

	/** Opens the desk and brings the ledger up to today's rules, so that what is shown is what is read. */
	static async open(options: DeskOptions): Promise<Desk> {
		const desk = new Desk(
			options,
			await openLevelCounter({ items: options.items, breaks: options.inputs.breaks })
		);
		await desk.#record(options.items);
		return desk;
	}

	close(): void {
		this.#counter.close();
	}

	async #record(items: readonly NewsItem[]): Promise<void> {
		const { data, extractor, today } = this.#options;
		const readings = readingsOf(items, extractor);
		await changeLedger(data, (ledger) => merge(ledger, readings, today()));
	}

	async #read(): Promise<OnDisk> {
		const { data } = this.#options;
		const csv = (await textOf(decisionsOf(data))) ?? '';
		const lines = (await textOf(ledgerOf(data))) ?? '';
		const last = this.#disk;
		if (last?.csv === csv && last.lines === lines) return last;
		const ledger = last?.lines === lines ? last.ledger : parseLedger(lines, ledgerOf(data));
		this.#disk = { csv, lines, ledger, decisions: parseDecisions(csv, decisionsOf(data)) };
		return this.#disk;
	}

	#decided = (disk: OnDisk): Decided[] => (disk.assembled ??= this.#assembled(disk.ledger, disk.decisions));

	#assembled(ledger: readonly Figure[], decisions: readonly Decision[]) {
		const { inputs, items } = this.#options;
		return assemble({ ...inputs, ledger, decisions, items, stand: null }).figures;
	}

	#years(figures: readonly Figure[]) {
		const thisYear = Number(this.#options.today().slice(0, 4));
		const years = figures.flatMap(({ asOf }) => (asOf === null ? [] : [Number(asOf.slice(0, 4))]));
		return { first: Math.min(thisYear, ...years), last: Math.max(thisYear, ...years) };
	}

	#nameOf = (key: string): string => {
		const place = this.#places.get(key);
		return place ? calledOf(place) : key;
	};

	/** What there is to look at, heaviest first; weights take what a doubtful figure would carry if it were accepted. */
	async state(): Promise<DeskState> {
		const disk = await this.#read();
		if (this.#state?.disk !== disk) {
			const made = { disk, state: this.#listed(disk) };
			made.state.catch(() => (this.#state = undefined));
			this.#state = made;
		}
		return this.#state.state;
	}

	async #listed(disk: OnDisk): Promise<DeskState> {
		const { csv, ledger } = disk;
		const figures = this.#decided(disk).filter((figure) => figure.knownUntil === null);
		const years = this.#years(figures);
		const told = await this.#shown(figures, figures, years);
		const doubtful = figures.filter((figure) => figure.confidence === 'doubtful');
		const trusting = figures.map((f) =>
			doubtful.includes(f) ? { ...f, confidence: 'probable' as const } : f
		);
		const shown = [told, await this.#shown(trusting, doubtful, years)];
		const versionsOf = new Map<string, Figure[]>();
		for (const version of ledger)
			versionsOf.set(version.id, [...(versionsOf.get(version.id) ?? []), version]);
		const doubts = figures.map((figure): Doubt => {
			const { id, scope, decision } = figure;
			const parted = decision ? contradiction(decision, versionsOf.get(id) ?? []).length > 0 : false;
			const disputed = told.conflicts.has(id) && !figure.flags.includes('conflict');
			const flags = disputed ? [...figure.flags, 'conflict' as const] : figure.flags;
			const carries = (what: 'map' | 'level') => shown.some((on) => on[what].has(id));
			const influence = carries('map') ? 'map' : carries('level') ? 'level' : 'list';
			const population = scope === null ? null : (this.#places.get(scope)?.population ?? null);
			const { confidence, metric, value, upper, bound, unit, stage, measure, asOf } = figure;
			return {
				...{
					id,
					metric,
					value,
					upper,
					bound,
					unit,
					stage,
					measure,
					scope,
					asOf,
					flags,
					confidence,
					influence
				},
				scopeName: scope === null ? null : this.#nameOf(scope),
				subjectName: this.#subjectName(figure.subject),
				title: this.#items.get(figure.item)?.title ?? figure.item,
				weight: weightOf({ confidence, flags, contradicted: parted, influence, population }),
				verdict: decision?.verdict ?? null,
				contradicted: parted
			};
		});
		const { places, subjects } = this.#options.inputs;
		return {
			version: versionOf(csv),
			doubts: doubts.sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)),
			subjects: subjects.map(({ slug, name }) => ({ slug, name })),
			places: places.filter(({ key }) => key === 'DE' || levelOf(key) === 'land').map(choice)
		};
	}

	/** What the figures carry on screen, in those views alone that some of them are in. */
	async #shown(figures: readonly Decided[], some: readonly Figure[], years: { first: number; last: number }) {
		const among = new Set(some.map(kindKey));
		const asked = kinds.filter((kind) => among.has(kindKey(kind)));
		if (asked.length === 0) return { ...carriers([], years.first), conflicts: new Set<string>() };
		const views = asked.map((kind) => ({ ...kind, to: years.last }));
		const { levels, conflicts } = await this.#counter.count(figures, views);
		const states = asked.map((kind, i) => ({ ...kind, year: years.last, levels: levels[i] ?? [] }));
		return { ...carriers(states, years.first, this.#options.inputs.subjects), conflicts };
	}

	#subjectName(slug: string | null): string | null {
		return this.#options.inputs.subjects.find((subject) => subject.slug === slug)?.name ?? slug;
	}

	/** Places whose name or key begins with the words, larger ones first; at most twenty. */
	places(words: string): PlaceChoice[] {
		const start = words.trim().toLocaleLowerCase('de');
		if (start === '') return [];
		return this.#options.inputs.places
			.filter(({ key, name }) => name.toLocaleLowerCase('de').startsWith(start) || key.startsWith(start))
			.sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
			.slice(0, 20)
			.map(choice);
	}

	/** All that an editor needs beside one figure. @throws Refused where the figure does not hold (any more) */
	async dossier(id: string): Promise<Dossier> {
		const disk = await this.#read();
		const { ledger, decisions } = disk;
		const versions = ledger.filter((figure) => figure.id === id);
		const figure = openOf(versions);
		const item = figure && this.#items.get(figure.item);
		if (!figure || !item) throw new Refused('gone', `There is no figure ${id} (any more).`);
		const decision = newestDecisions(decisions).get(id) ?? null;
		const decided = this.#decided(disk).find((f) => f.id === id && f.knownUntil === null);
		const worded = (item.text ?? item.digest) !== null;
		const keys = [figure.scope, figure.lead, decided?.scope, decided?.lead].filter((key) => key != null);
		const preview = (verdict: 'accept' | 'reject') =>
			this.#changes(disk, { figure: id, verdict, fields: {} });
		return {
			figure,
			decided: decided ?? figure,
			decision,
			contradiction: decision ? contradiction(decision, versions) : [],
			revision: revisionOf(figure, decision),
			scopeName: figure.scope === null ? null : this.#nameOf(figure.scope),
			placeNames: Object.fromEntries(keys.map((key) => [key, this.#nameOf(key)])),
			item: {
				id: item.id,
				title: item.title,
				text: item.text ?? item.digest ?? '',
				publisher: item.publisher,
				url: item.url,
				published: item.published
			},
			explanation: worded ? this.#options.extractor.explain(item) : null,
			previews: { accept: await preview('accept'), reject: await preview('reject') }
		};
	}

	/** What a decision would change on map and levels: at the end of the last year, and of the years of the figure. */
	async preview(request: PreviewRequest): Promise<Change[]> {
		return this.#changes(await this.#read(), request);
	}

	async #changes(disk: OnDisk, request: PreviewRequest): Promise<Change[]> {
		const { ledger, decisions } = disk;
		const figure = openOf(ledger.filter(({ id }) => id === request.figure));
		if (!figure) throw new Refused('gone', `There is no figure ${request.figure} (any more).`);
		const decision = this.#decision(figure, decisions, { ...request, reason: 'preview' });
		const before = this.#decided(disk);
		const own = before.find(({ id }) => id === figure.id);
		const { figures, rejected } = decide([figure], [decision]);
		const touched = own ? [own, ...figures, ...rejected] : [];
		// Mostly an editor agrees with what is read, and all stays as it is.
		if (new Set(touched.map(carried)).size < 2) return [];
		const after = this.#assembled(ledger, [...decisions, decision]);
		const kindsTouched = [...new Map(touched.map((kind): [string, Kind] => [kindKey(kind), kind])).values()];
		const among = new Set(kindsTouched.map(kindKey));
		const years = this.#years(before);
		const yearsShown = [
			...new Set([
				years.last,
				...touched.flatMap(({ asOf }) => (asOf === null ? [] : [Number(asOf.slice(0, 4))]))
			])
		].sort((a, b) => b - a);
		const asked = kindsTouched.flatMap((kind) => yearsShown.map((year) => ({ kind, year })));
		const views = asked.map(({ kind, year }) => ({ ...kind, to: year }));
		// What is drawn in a place rests on the figures of that place alone.
		const scopes = new Set(touched.map(({ scope }) => scope));
		const near = (figures: readonly Decided[]) =>
			figures.filter((other) => among.has(kindKey(other)) && scopes.has(other.scope));
		const old = await this.#counter.count(near(before), views);
		const now = await this.#counter.count(near(after), views);
		const names = { place: this.#nameOf, subject: (slug: string | null) => this.#subjectName(slug) };
		const changes = asked.flatMap(({ kind: { metric, stage }, year }, i) =>
			changesOf(
				{ metric, stage, year, levels: old.levels[i] ?? [] },
				{ metric, stage, year, levels: now.levels[i] ?? [] },
				years.first,
				names,
				this.#options.inputs.subjects
			)
		);
		return withoutRepeats(changes);
	}

	/** @throws Refused where the corrected figure would be none */
	#decision(
		figure: Figure,
		decisions: readonly Decision[],
		{ verdict, fields, reason }: Pick<DecideRequest, 'verdict' | 'fields' | 'reason'>
	): Decision {
		const day = this.#options.today();
		const before = newestDecisions(decisions).get(figure.id);
		const decision: Decision = {
			figure: figure.id,
			verdict,
			fields,
			seen: correctableFields(figure),
			reason,
			who,
			// Never before the decision that it replaces, so that it is the newest one.
			date: before && before.date > day ? before.date : day
		};
		try {
			decide([figure], [decision]);
		} catch (error) {
			throw new Refused('invalid', error instanceof Error ? error.message : String(error));
		}
		return decision;
	}

	/** Writes a change of the decisions if the figure is still what the page showed. */
	async #change(
		request: { figure: string; revision: string; version: string },
		change: (csv: string, figure: Figure, decisions: Decision[]) => string
	): Promise<Done> {
		const { data } = this.#options;
		const { before, after } = await changeDecisions(data, (csv, ledger) => {
			const figure = openOf(ledger.filter(({ id }) => id === request.figure));
			if (!figure) throw new Refused('gone', `There is no figure ${request.figure} any more.`);
			const decisions = parseDecisions(csv, decisionsOf(data));
			if (revisionOf(figure, newestDecisions(decisions).get(figure.id) ?? null) !== request.revision) {
				throw new Refused('stale', 'The figure or its decision was changed meanwhile; nothing was written.');
			}
			return change(csv, figure, decisions);
		});
		const { ledger, decisions } = await this.#read();
		const decision = newestDecisions(decisions).get(request.figure) ?? null;
		const figure = openOf(ledger.filter(({ id }) => id === request.figure));
		return {
			version: versionOf(after),
			revision: figure ? revisionOf(figure, decision) : '',
			verdict: decision?.verdict ?? null,
			changedMeanwhile: versionOf(before) !== request.version
		};
	}

	/** Decides on a figure. @throws Refused, and nothing is written */
	async decide(request: DecideRequest): Promise<Done> {
		let made: Decision | undefined;
		const done = await this.#change(request, (csv, figure, decisions) => {
			made = this.#decision(figure, decisions, request);
			return withDecision(csv, made, decisionsOf(this.#options.data));
		});
		if (made) this.#made.add(JSON.stringify(made));
		return done;
	}

	/** Takes a decision back that was made at this desk. @throws Refused where the newest one is no such */
	undo(request: UndoRequest): Promise<Done> {
		return this.#change(request, (csv, figure, decisions) => {
			const decision = newestDecisions(decisions).get(figure.id);
			const own = decision !== undefined && this.#made.has(JSON.stringify(decision));
			const text = own ? withoutDecision(csv, decision) : null;
			if (text === null) throw new Refused('gone', 'There is no decision of this session to take back.');
			return text;
		});
	}
}

/** All of a figure that levels are counted from, so that what changes nothing in it needs no counting. */
const carried = (figure: Decided) =>
	JSON.stringify([
		correctableFields(figure),
		figure.confidence === 'doubtful',
		figure.decision?.verdict === 'reject'
	]);

const choice = ({ key, name, kind }: Place): PlaceChoice => ({ key, name, kind });
