import * as v from 'valibot';
import type { Explanation } from '#lib/extract/trace.ts';
import type { Parted } from '#lib/ledger/contradiction.ts';
import type { Coverage, Figure, FigureFlag, Metric, Stage, Unit } from '#lib/schema/figure.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Level } from '#lib/schema/level.ts';
import type { Influence } from './weight.ts';

/** What the editing page and its server say to each other. */

const verdict = v.picklist(['accept', 'reject', 'correct']);
const fields = v.record(v.string(), v.unknown());

/** Asks what a decision would change. */
export const PreviewRequest = v.object({ figure: v.string(), verdict, fields });
export type PreviewRequest = v.InferOutput<typeof PreviewRequest>;

/** Decides; `revision` is that of the figure, `version` that of the decisions, as the page knows them. */
export const DecideRequest = v.object({
	figure: v.string(),
	verdict,
	fields,
	reason: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500)),
	revision: v.string(),
	version: v.string()
});
export type DecideRequest = v.InferOutput<typeof DecideRequest>;

/** Takes back what this page decided last on a figure. */
export const UndoRequest = v.object({ figure: v.string(), revision: v.string(), version: v.string() });
export type UndoRequest = v.InferOutput<typeof UndoRequest>;

/** A line of the list. */
export interface Doubt {
	id: string;
	metric: Metric;
	value: number;
	upper: number | null;
	bound: Figure['bound'];
	unit: Unit;
	stage: Stage;
	measure: Figure['measure'];
	scope: string | null;
	scopeName: string | null;
	subjectName: string | null;
	asOf: string | null;
	title: string;
	flags: FigureFlag[];
	confidence: Figure['confidence'];
	influence: Influence;
	weight: number;
	verdict: Decision['verdict'] | null;
	/** Its decision is contradicted by what is read now. */
	contradicted: boolean;
}

export interface Desk {
	/** Hash of the decisions as they are on disk. */
	version: string;
	/** Heaviest first. */
	doubts: Doubt[];
	subjects: { slug: string; name: string }[];
	/** Germany and the Länder. */
	places: PlaceChoice[];
}

export interface PlaceChoice {
	key: string;
	name: string;
	/** "Landkreis", "kreisfreie Stadt" …, as the register says it. */
	kind: string;
}

/** A value that is drawn, or none. */
export type Drawn = Pick<Level, 'value' | 'upper' | 'bound' | 'unit' | 'date'>;

/** What a decision changes in one place of what is shown. */
export interface Change {
	/** A mark of the map, Germany's box, or a level of one series. */
	of: 'map' | 'nation' | 'series';
	metric: Metric;
	stage: Stage;
	scope: string;
	scopeName: string;
	/** Name of the subject of a series. */
	subject: string | null;
	coverage: Coverage | null;
	/** The state at the end of which year. */
	year: number;
	before: Drawn | null;
	after: Drawn | null;
}

/** All that an editor needs beside one figure. */
export interface Dossier {
	/** As read. */
	figure: Figure;
	/** With the decision that holds, where there is one. */
	decided: Figure;
	decision: Decision | null;
	contradiction: Parted[];
	revision: string;
	scopeName: string | null;
	/** Names of the places that its fields name, by key. */
	placeNames: Record<string, string>;
	item: {
		id: string;
		title: string;
		text: string;
		publisher: string | null;
		url: string | null;
		published: string | null;
	};
	/** Null where no text is kept on this machine. */
	explanation: Explanation | null;
	previews: Record<'accept' | 'reject', Change[]>;
}

/** The answer to a decision or to one taken back. */
export interface Done {
	version: string;
	revision: string;
	verdict: Decision['verdict'] | null;
	/** The decisions were changed by somebody else since the page read them; nothing of that was lost. */
	changedMeanwhile: boolean;
}

/** An answer that refuses: `stale` where the figure is not what the page showed. */
export interface Refusal {
	error: 'stale' | 'invalid' | 'gone';
	message: string;
}
