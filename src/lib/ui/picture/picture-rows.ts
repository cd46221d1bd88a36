import { formatDate, formatQuantity } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { landsOf } from '#lib/places/peer-groups.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { yearNotes } from '#lib/schema/vocabulary.ts';
import { aboutRow } from '../about-row.ts';
import { inOrder } from '../compare/in-order.ts';
import type { EmbedData } from '../embed/load.ts';
import { gapName } from '../gap-words.ts';
import { placeNames } from '../lands.ts';
import { moneyByName } from '../money-by-name.ts';
import { quantityWords } from '../quantity-words.ts';
import { usersOrder } from '../subject/users-order.ts';
import { outcomeText } from '../time/outcome-text.ts';
import { scopeNamesOf } from '../view/view-words.ts';
import { stageName } from '../words.ts';

/** A row of a table as a picture has room for it: what it is of, and what is told of that. */
export interface PictureRow {
	of: string;
	told: string;
	/** Whether nothing is told. */
	gap?: true;
}

const joined = (...parts: (string | null)[]) => parts.filter(Boolean).join(' · ');

const contested = (is: boolean) => (is ? m.conflict_short() : null);
/** What the other words of a row say already. */
const saidElsewhere: readonly string[] = [...yearNotes, 'part', 'purpose', 'undated', 'conflict'];

/** What has to be read with a figure: that another source says otherwise, or that there is a note on it. */
const warningOf = (figure: FigureRow, others: number): (string | null)[] => [
	contested(others > 0 || figure.flags.includes('conflict')),
	figure.flags.some((flag) => !saidElsewhere.includes(flag)) ? m.table_only_flagged() : null
];

/** The rows of a view that is a table, in its order; null where it is none, and `none` where it has no rows. */
export function pictureRows(data: EmbedData): { rows: PictureRow[]; none: string } | null {
	const { embed, view, part } = data;
	const locale = getLocale();
	const names = scopeNamesOf(data.figures, placeNames(locale));
	const nameOf = (key: string) => names[key] ?? key;
	const subjectOf = (slug: string | null) =>
		slug === null ? m.compare_subject_none() : (data.subjectNames[slug] ?? slug);
	const short = (date: string) => formatDate(date, locale, 'short');
	const [land] = embed.state.lands;
	switch (part.kind) {
		case 'compare': {
			const chosen = embed.state.lands;
			const asListed = chosen.length > 0 && !part.compare.byLevel;
			const lands = chosen.length > 0 ? chosen : landsOf(part.compare.group);
			const rows = inOrder(lands, part.groupRows, asListed).map(({ key, row }): PictureRow => {
				const of = nameOf(key);
				if (row)
					return {
						of: joined(of, aboutRow(row, view.query, subjectOf)),
						told: joined(
							formatQuantity(row, locale),
							short(row.date),
							contested(row.disputed),
							row.compared ? null : m.counts_other()
						)
					};
				return { of, told: gapName(view.gaps[key]), gap: true };
			});
			return { rows, none: m.compare_rows_none() };
		}
		case 'figures': {
			const rows = part.rows.map((figure) => {
				const what = quantityWords(figure);
				const told = figure.measure === 'added' ? m.sentence_added({ what }) : what;
				return {
					of: joined(
						figure.scope === null ? m.scope_unknown() : (figure.scopeName ?? nameOf(figure.scope)),
						figure.subjectName
					),
					told: joined(
						`${told}, ${stageName(figure.stage, figure.metric)}`,
						figure.asOf === null ? m.undated() : short(figure.asOf),
						...warningOf(figure, part.against.get(figure.id)?.length ?? 0)
					)
				};
			});
			return { rows, none: m.table_none() };
		}
		case 'money': {
			const named = moneyByName(part.levels, ({ scope, subject }) =>
				land === undefined ? nameOf(scope) : subjectOf(subject)
			);
			const rows = named.flatMap(({ name, byStage }) =>
				byStage.flatMap(({ stage, levels }) =>
					levels.map((level) => ({
						of: name,
						told: joined(
							`${formatQuantity(level, locale)}, ${stageName(stage, level.metric)}`,
							short(level.date),
							contested(level.conflicts.length > 0)
						)
					}))
				)
			);
			return { rows, none: m.subject_money_none() };
		}
		case 'use': {
			const used =
				land === undefined
					? usersOrder(part.levels).map((level) => ({ of: nameOf(level.scope), level }))
					: part.uses.map(({ level }) => ({ of: subjectOf(level.subject), level }));
			const rows = used.map(({ of, level }) => ({
				of,
				told: joined(
					`${quantityWords(level)}, ${stageName(level.stage, level.metric)}`,
					short(level.date),
					contested(level.conflicts.length > 0)
				)
			}));
			return { rows, none: land === undefined ? m.subject_users_none() : m.profile_used_none() };
		}
		case 'targets': {
			const rows = part.targets.map(({ promise, outcome, by }) => ({
				of: joined(
					nameOf(promise.scope),
					subjectOf(promise.subject),
					`${quantityWords(promise)} ${m.time_target_due({ date: short(promise.target ?? '') })}`
				),
				told: outcomeText({ outcome, by })
			}));
			return { rows, none: m.time_targets_none() };
		}
		default:
			return null;
	}
}
