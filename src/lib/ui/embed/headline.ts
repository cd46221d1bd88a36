import { m } from '#lib/i18n/paraglide/messages.js';
import type { Day } from '#lib/schema/date.ts';
import { parseCompare } from '#lib/state/compare-view.ts';
import type { Embed } from '#lib/state/embed.ts';
import { parseFigureTable } from '#lib/state/figure-table.ts';
import { parseMap } from '#lib/state/map-view.ts';
import { queryOf } from '#lib/state/query.ts';
import { parseTime } from '#lib/state/time-view.ts';
import type { Known } from '#lib/state/view-state.ts';
import { groupName } from '../compare/group-name.ts';
import { tableWords } from '../figures/table-words.ts';
import { mapTitle } from '../map/told-map.ts';
import { chosenSpan, filterWords, titleWith, type FilterNames } from '../view/filter-words.ts';
import { viewWords } from '../view/view-words.ts';

/** What a view in another's page says of itself, and what it leaves out. */
export function embedHeadline(embed: Embed, known: Known, knowledge: Day, names: FilterNames): string {
	const { kind, state } = embed;
	const query = queryOf(state, known);
	const own = new URLSearchParams(embed.own);
	const words = viewWords(query, knowledge);
	const filter = (since: number | null) => filterWords(query, names, since);
	const span = chosenSpan(state, query);
	const landNames = query.places.map((key) => names.lands[key] ?? key);
	const subject = query.subject === null ? '' : (names.subjects[query.subject] ?? query.subject);
	switch (kind) {
		case 'map': {
			const { view } = parseMap(own, known);
			// The levels of a year are told as above the ranks.
			if (view.layer === 'level' && view.month === null) break;
			return mapTitle(view, query, knowledge, names, state.from).title;
		}
		case 'time': {
			const { metric, unit } = words;
			const stage = parseTime(own).view.stages === 'all' ? m.time_stage_all() : words.stage;
			const places = landNames.join(', ') || m.timeline_places();
			return titleWith(m.embed_time_title({ metric, unit, stage, places }), filter(null));
		}
		case 'compare': {
			const { group } = parseCompare(own).view;
			const among = group === 'all' ? [] : [groupName(group)];
			return titleWith(m.embed_compare_title(words), [...filter(state.from), ...among]);
		}
		case 'figures': {
			const { table } = parseFigureTable(own, known);
			return [m.table_h1(), ...tableWords(table, known, names)].join(', ');
		}
		case 'money':
		case 'use': {
			const [land] = landNames;
			const what =
				kind === 'money'
					? m.subject_money_h2()
					: land === undefined
						? m.subject_users_h2()
						: m.profile_used_h3();
			return titleWith(`${land ?? subject}: ${what}`, filterWords({ ...query, subject: null }, names, span));
		}
		case 'targets':
			return titleWith(`${m.time_targets_h2()}: ${words.metric}`, [...landNames, ...filter(span)]);
		case 'rank':
	}
	return titleWith(m.map_caption(words), filter(state.from));
}
