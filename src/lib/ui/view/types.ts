import type { Beside } from '#lib/query/conflicts.ts';
import type { DoubtRow } from '#lib/query/own-rows.ts';
import type { Compared } from '#lib/query/register-gap.ts';
import type { Explanation } from '#lib/extract/trace.ts';
import type { Metadata } from '#lib/dataset/metadata.ts';
import type { StartFile } from '#lib/dataset/start.ts';
import type { BuiltSubject, UndatedUse, Use } from '#lib/query/builders.ts';
import type { Painted } from '#lib/query/paint.ts';
import type { Series } from '#lib/query/series.ts';
import type { CorrectedSince } from '#lib/query/corrected-since.ts';
import type { FigureDetail, FigureRow, Step, ViewQuery } from '#lib/query/source.ts';
import type { Gap } from '#lib/query/waiting.ts';
import type { Break } from '#lib/schema/break.ts';
import type { Decision } from '#lib/schema/decision.ts';
import type { Figure, Metric } from '#lib/schema/figure.ts';
import type { Level } from '#lib/schema/level.ts';
import type { RegisterCount } from '#lib/schema/register-count.ts';
import type { Place } from '#lib/state/address.ts';
import type { Notice } from '#lib/state/notice.ts';
import type { Known, ViewState } from '#lib/state/view-state.ts';

/** The rows of one view, as its parts show them. */
export interface View {
	query: ViewQuery;
	/** One a Land, highest first; Länder without a level are missing. */
	rows: Painted[];
	/** What the rows are painted with, of all places. */
	levels: Level[];
	/** Levels that count for all of Germany. */
	nation: Level[];
	steps: Step[];
	figures: FigureRow[];
	/** The same of all places, whichever are chosen: Länder that are not chosen are shown, too. */
	everywhere: FigureRow[];
	/** All that its levels may rest on, of whatever year and place. */
	everyFigure: FigureRow[];
	/** What official counters show in the same unit. */
	register: RegisterCount[];
	/** What was read of Länder without a level. */
	gaps: Record<string, Gap>;
}

/** One Land, whatever metric is looked at. */
export interface LandProfile {
	/** All its levels. */
	levels: Level[];
	/** What was read of a metric of which it has no level. */
	gaps: Partial<Record<Metric, Gap>>;
	/** What it built. */
	built: BuiltSubject[];
	/** What it uses, and who built that. */
	uses: Use[];
	/** What it uses by reports without a date alone. */
	undatedUses: UndatedUse[];
	/** All figures of it and of what lies in it. */
	figures: FigureRow[];
	/** Figures of its Kreise and Gemeinden. */
	small: FigureRow[];
	/** Its figures that another source contradicts. */
	contested: FigureRow[];
}

/** What a page of the dashboard is made of. */
export interface DashboardData {
	place: Place;
	state: ViewState;
	notices: Notice[];
	/** The canonical query of the state, for links that keep the view. */
	search: string;
	/** What the page alone reads of its address, as a query without a question mark. */
	own: string;
	known: Known;
	subjects: Metadata['subjects'];
	subjectNames: Record<string, string>;
	/** Dates across which series are not compared. */
	breaks: Break[];
	/** The day that the page's state of knowledge is of, and the newest that there is. */
	knowledge: string;
	newest: string;
	/** Figures of an earlier state that are told otherwise today; none in the newest. */
	corrected: CorrectedSince[];
	/** What the page of one Land tells beyond its view; null on other pages. */
	profile: LandProfile | null;
	/** What the start page tells of all metrics; null on other pages. */
	start: StartFile | null;
	/** What the state asks for. */
	query: ViewQuery;
	view: View;
}

/** What the page of one figure is made of. */
export interface EvidenceData {
	figure: FigureDetail;
	/** False where an editor rejected it, or where it is no longer read out of its item. */
	counts: boolean;
	/** Our own words on the item; null for a text of others, which is not kept. */
	digest: string | null;
	/** All that the ledger ever held of it, oldest first. */
	versions: Figure[];
	/** Other figures that tell the same fact. */
	others: FigureRow[];
	/** Figures that contradict it. */
	conflicts: FigureRow[];
	/** All whose number differs, with the reason. */
	beside: Beside[];
	/** Why it is flagged as implausible. */
	doubts: DoubtRow[];
	/** Dates across which its series is not compared. */
	breaks: Break[];
	/** What official counters show beside it. */
	register: Compared[];
	decisions: Decision[];
	/** The series that it stands in. */
	series: Series;
	/** How today's rules read its item; null where the words are not kept. */
	reading: Explanation | null;
	/** Which of the figures of that reading have a page. */
	recorded: string[];
	/** Names of places by key, and of subjects by slug. */
	names: Record<string, string>;
	/** Where its place lies in the drawing of the map. */
	point: [number, number] | null;
	/** Newest day of the ledger, and all on which knowledge changed. */
	knowledge: string;
	stands: readonly string[];
}
