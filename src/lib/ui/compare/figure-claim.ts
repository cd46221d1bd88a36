import { formatDate, isPart } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { wholeOffer } from '#lib/query/paint.ts';
import type { FigureRow } from '#lib/query/source.ts';
import { figureSentence } from '../sentence.ts';
import { boundName, flagText } from '../doubt-words.ts';
import { quantityWords } from '../quantity-words.ts';
import { coverageName, stageName } from '../words.ts';
import { monthsOld } from './age.ts';
import type { Claim } from './claim.ts';

interface About {
	/** Day of the state of knowledge; the age of a report is counted up to it. */
	knowledge: string;
	nameOf: (scope: string) => string;
	subjectOf: (slug: string) => string;
	/** Whether an editor has rejected the figure. */
	rejected: boolean;
	/** What other sources say of the same thing at the same time. */
	against: readonly FigureRow[];
}

/** The counted group as the words that state it end with it: "… 114 Kommunalverwaltungen". */
export function countedWords(evidence: string): string {
	const [group] = /\S+\s+\p{Lu}[\p{L}-]*$/u.exec(evidence) ?? [evidence];
	return group;
}

const reached = new Set(['live', 'paid']);

function reservationsOf(figure: FigureRow, { knowledge, nameOf, against }: About): string[] {
	const { scope, asOf, publisher, bound, coverage, stage, lead, metric, target } = figure;
	const told: (string | false | null)[] = [
		scope === null && m.compare_figure_place(),
		asOf === null && m.compare_figure_undated(),
		publisher === null && m.compare_figure_unsigned(),
		target !== null && m.compare_figure_target(),
		bound !== 'exact' && m.compare_figure_bound({ bound: boundName(bound) }),
		!reached.has(stage) &&
			(metric === 'funding_eur' ? m.compare_figure_stage_money : m.compare_figure_stage)({
				stage: stageName(stage, metric)
			}),
		metric === 'services_live' &&
			coverage === 'unknown' &&
			m.compare_figure_coverage({ coverage: coverageName(coverage) }),
		lead !== null &&
			lead !== scope &&
			m.compare_figure_lead({
				land: nameOf(lead),
				scope: scope === null ? m.scope_unknown() : nameOf(scope)
			}),
		against.length > 0 && flagText('conflict'),
		...figure.flags
			.filter((flag) => flag !== 'undated' && flag !== 'ambiguous_place' && flag !== 'conflict')
			.map(flagText),
		asOf !== null && monthsOld(asOf, knowledge) >= 12 && m.compare_figure_old()
	];
	return told.filter((text) => typeof text === 'string');
}

/**
 * What may be said with one figure: its sentence with its bound, subject, date, coverage and source, and its reservations; where another
 * source contradicts it, only with that one's number. Of a figure that no longer holds, only that it was withdrawn; of a
 * doubtful one, only how a report was read.
 */
export function figureClaim(figure: FigureRow, about: About): Claim {
	const locale = getLocale();
	const scopeName = figure.scope === null ? null : about.nameOf(figure.scope);
	// Its subject stands in a sentence of its own.
	const sentence = figureSentence({ ...figure, scopeName, subjectName: null });
	const publisher = figure.publisher ?? m.compare_figure_no_publisher();
	const source = m.compare_figure_source({
		publisher:
			figure.published === null ? publisher : `${publisher}, ${formatDate(figure.published, locale)}`,
		date: formatDate(about.knowledge, locale)
	});
	if (about.rejected || figure.knownUntil !== null)
		return {
			answer: 'missing',
			sentence: `${m.compare_figure_withdrawn({ sentence })} ${source}`,
			reservations: []
		};
	if (figure.confidence === 'doubtful')
		return {
			answer: 'missing',
			sentence: `${m.compare_figure_doubtful({ sentence })} ${source}`,
			reservations: [...new Set(reservationsOf(figure, about))]
		};
	const subject =
		figure.subject !== null &&
		figure.subject !== wholeOffer &&
		m.compare_figure_about({ subject: about.subjectOf(figure.subject) });
	const group = isPart(figure) && m.compare_figure_group({ words: countedWords(figure.evidence.text) });
	const date = figure.asOf && m.compare_figure_dated({ date: formatDate(figure.asOf, locale) });
	const covered =
		figure.metric === 'services_live' &&
		figure.coverage !== 'unknown' &&
		m.compare_figure_covered({ coverage: coverageName(figure.coverage) });
	const other = about.against.map((one) =>
		m.compare_figure_against_one({
			quantity: quantityWords(one),
			source: [one.publisher, one.asOf && formatDate(one.asOf, locale)].filter(Boolean).join(', ')
		})
	);
	const against = other.length > 0 && m.compare_figure_against({ told: other.join('; ') });
	const reservations = reservationsOf(figure, about);
	return {
		answer: against ? 'disputed' : reservations.length === 0 ? 'yes' : 'reserved',
		sentence: [sentence, group, subject, date, covered, against, source].filter(Boolean).join(' '),
		reservations: [...new Set(reservations)]
	};
}
