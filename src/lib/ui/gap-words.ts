import { m } from '#lib/i18n/paraglide/messages.js';
import type { Gap, GapReason } from '#lib/query/waiting.ts';

const names: Record<GapReason, () => string> = {
	older: m.no_newer_report,
	undated: m.no_dated_report,
	doubtful: m.no_sure_report
};
const links: Record<GapReason, [one: () => string, nth: (input: { n: number }) => string]> = {
	older: [m.gap_older, m.gap_older_nth],
	undated: [m.gap_undated, m.gap_undated_nth],
	doubtful: [m.waiting_figure, m.waiting_figure_nth]
};

/** Why a place has no level, in a word or two; "no report" where nothing was read of it. */
export const gapName = (gap: Gap | undefined): string => (gap ? names[gap.why]() : m.no_report());

/** What a link to one of the figures of such a place is called. @param i of them, from 0 */
export const gapLink = ({ why, figures }: Gap, i: number): string =>
	figures.length === 1 ? links[why][0]() : links[why][1]({ n: i + 1 });
