import { m } from '#lib/i18n/paraglide/messages.js';
import { isFiltered, type Filtering, type Gap, type GapReason } from '#lib/query/waiting.ts';

const names: Record<GapReason, () => string> = {
	older: m.no_newer_report,
	undated: m.no_dated_report,
	doubtful: m.no_sure_report,
	uncontested: m.no_contested_figure,
	settled: m.no_contested_level,
	filtered: m.no_filtered_level
};
/** What a table without some of the places says of them. */
export const noReportLong = (query: Filtering): string =>
	isFiltered(query) ? m.no_filtered_long() : query.contested ? m.no_contested_long() : m.no_report_long();

/** Why a place has no level, in a word or two; "no report" where nothing was read of it. */
export const gapName = (gap: Gap | undefined): string => (gap ? names[gap.why]() : m.no_report());

/** What a link to one of the figures of such a place is called. @param i of them, from 0 */
export function gapLink({ why, figures }: Gap, i: number): string {
	const several = figures.length > 1;
	if (why === 'doubtful') return several ? m.waiting_figure_nth({ n: i + 1 }) : m.waiting_figure();
	return several ? `${m.evidence_link()} ${i + 1}` : m.evidence_link();
}
