import { render } from 'svelte/server';
import { seriesOf } from '#lib/charts/series.ts';
import { sharedAxis } from '#lib/charts/shared-axis.ts';
import { sharesScale } from '#lib/charts/timeline.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { levelLayer } from '#lib/map/layers/level.ts';
import { askedSubject } from '#lib/query/paint.ts';
import { gapsOfView } from '#lib/query/waiting.ts';
import { drawnOf, statedBy } from '#lib/query/drawn.ts';
import type { FigureRow } from '#lib/query/source.ts';
import type { Day } from '#lib/schema/date.ts';
import { attribution } from '#lib/places/attribution.ts';
import { aboutAlone } from '../about-row.ts';
import { tellMap } from '../map/told-map.ts';
import { whatIsKnown } from '../evidence/known.ts';
import type { FigureCardData } from '../embed/figure-card.ts';
import { embedHeadline } from '../embed/headline.ts';
import { drawnIn } from '../embed/drawn.ts';
import type { EmbedData } from '../embed/load.ts';
import { gapName } from '../gap-words.ts';
import { landKeys, lands, placeNames } from '../lands.ts';
import { figureSentence } from '../sentence.ts';
import { sourceLine } from '../view/view-words.ts';
import FigurePicture from './FigurePicture.svelte';
import { ink } from './frame.ts';
import MapPicture from './MapPicture.svelte';
import { pictureRows } from './picture-rows.ts';
import { withSigns } from './signs.ts';
import SitePicture from './SitePicture.svelte';
import TablePicture from './TablePicture.svelte';
import TimePicture from './TimePicture.svelte';

/** So many places have room in a picture; Germany and its Länder are no more. */
const mostPanels = 18;
/** From here on their names do not fit. */
const mostNamed = 8;

const drawn = ({ body }: { body: string }) => withSigns(body.replaceAll(/<!--[^>]*-->/g, '').trim());

/** What stands below every picture: whose word it is not, and under which terms it may be shown. */
const terms = () => `CC BY 4.0 · ${m.legal_not_official()}`;

/** The site as a drawing to go with links to pages that show no view. @param knowledge the day of its newest numbers */
export const sitePictureOf = (knowledge: Day): string =>
	drawn(
		render(SitePicture, {
			props: { notes: [m.knowledge({ date: formatDate(knowledge, getLocale()) }), terms()] }
		})
	);

/** A view as a drawing to go with its link, in the language that is spoken. Ranks are drawn as the map of the same numbers. */
export function viewPicture(data: EmbedData): string {
	const { embed, view, part, breaks, knowledge, corrected } = data;
	const locale = getLocale();
	const names = placeNames(locale);
	const filterNames = { subjects: data.subjectNames, lands: names };
	const { query } = view;
	const headline = embedHeadline(embed, data.known, knowledge, filterNames);
	const sourceOf = (drawn: readonly FigureRow[]) => [
		...(corrected.length > 0 ? [m.corrected_since({ count: corrected.length })] : []),
		sourceLine(drawn, knowledge)
	];
	const table = pictureRows(data);
	if (table) {
		// The list is told as a whole: how many rows have no room stands below the others.
		const source = sourceOf(drawnIn(data, null, Infinity));
		return drawn(render(TablePicture, { props: { headline, ...table, notes: [source.join(' '), terms()] } }));
	}
	if (part.kind !== 'time') {
		const layered =
			part.kind === 'layer'
				? tellMap(part.map, {
						query,
						steps: part.steps,
						figures: view.everywhere,
						breaks,
						subjects: part.purses,
						unlevelled: view.gaps,
						names: filterNames
					})
				: null;
		const layer =
			layered?.view.layer ??
			levelLayer(
				view.rows,
				(key) => names[key] ?? key,
				(row) => aboutAlone(row, query, (slug) => data.subjectNames[slug] ?? slug),
				query.to,
				view.gaps
			);
		return drawn(
			render(MapPicture, {
				props: {
					headline,
					layer,
					selected: query.places,
					notes: [...sourceOf(drawnIn(data, layered)), `${terms()} · ${attribution.map[locale]}`]
				}
			})
		);
	}
	const all = seriesOf(part.steps);
	const gaps = {
		...view.gaps,
		...gapsOfView(
			query,
			query.subject,
			['DE', ...landKeys],
			{ rows: part.steps, levels: view.levels, figures: view.figures },
			{}
		)
	};
	const order = query.places.length > 0 ? query.places : ['DE', ...landKeys];
	const panels = order
		.map((scope) => ({
			scope,
			heading: names[scope] ?? scope,
			series: all.filter((series) => series.scope === scope),
			gapText: gapName(gaps[scope]),
			beside: { breaks, register: view.register.filter((count) => count.scope === scope) }
		}))
		// Of a place that was asked for, it is told that nothing is known.
		.filter(({ scope, series }) => series.length > 0 || query.places.includes(scope))
		.slice(0, mostPanels);
	const drawnPanels = panels.filter(({ series }) => series.length > 0);
	const asked = part.time.scale === 'shared' || sharesScale(query.metric);
	const axis = asked
		? sharedAxis(
				panels.flatMap(({ series }) => series),
				askedSubject(query),
				breaks,
				view.register
			)
		: null;
	/** A picture has no room to mark single panels: all of them share an axis, or none does. */
	const shared = axis !== null && drawnPanels.every(({ scope }) => axis.scopes.has(scope)) ? axis : null;
	const scale = panels.length < 2 ? [] : [shared === null ? m.timeline_own_scale() : m.timeline_same_scale()];
	const source = sourceOf(
		drawnOf(
			statedBy(panels.flatMap(({ series }) => series.flatMap(({ totals, added }) => [...totals, ...added]))),
			data.everyFigure
		)
	);
	return drawn(
		render(TimePicture, {
			props: {
				headline,
				named: query.places.length !== 1,
				panels: panels.length > mostNamed ? panels.map(shortened) : panels,
				span: { from: query.from, to: query.to },
				max: shared?.max,
				color: ink(metricInk[query.metric]),
				emptyText: m.timeline_none(),
				notes: [[...scale, ...source].join(' '), terms()]
			}
		})
	);
}

/** Among many, a Land goes by its letters, as on the map. */
const shortened = <T extends { scope: string; heading: string }>(panel: T): T => ({
	...panel,
	heading: lands.find(({ key }) => key === panel.scope)?.abbr ?? panel.heading
});

const metricInk = {
	services_live: 'metric-services',
	authorities_onboarded: 'metric-authorities',
	funding_eur: 'metric-funding'
} as const;

/** A figure as a picture to go with its link: what it says, what speaks against it, its words and who published them. */
export function figurePicture({ figure, digest, contradicted, rejected, knowledge }: FigureCardData): string {
	const locale = getLocale();
	const names = placeNames(locale);
	const scopeName = figure.scope === null ? null : (names[figure.scope] ?? figure.scopeName ?? figure.scope);
	const until = figure.knownUntil;
	return drawn(
		render(FigurePicture, {
			props: {
				sentence: figureSentence({ ...figure, scopeName }),
				warnings: [
					...(rejected
						? [m.figure_rejected()]
						: until
							? [m.figure_withdrawn({ date: formatDate(until, locale) })]
							: []),
					...(contradicted !== null && contradicted > 0
						? [m.figure_contradicted({ count: contradicted })]
						: [])
				],
				words:
					digest === null ? `„${figure.evidence.text}“` : m.words_of_digest({ words: figure.evidence.text }),
				known: whatIsKnown(figure, {
					published: figure.published,
					leadName: figure.lead === null ? null : (names[figure.lead] ?? figure.lead),
					digest
				}),
				notes: [
					[
						figure.publisher ?? m.figure_no_publisher(),
						figure.published === null ? m.undated() : formatDate(figure.published, locale),
						m.knowledge({ date: formatDate(knowledge, locale) })
					].join(' · '),
					terms()
				]
			}
		})
	);
}
