import { stagesOf, unitsOf } from '#lib/schema/vocabulary.ts';
import type { Notice, NoticeKind } from './notice.ts';
import { standFault } from './stand.ts';
import { defaultState, type Known, type ViewState } from './view-state.ts';
import {
	codeOf,
	confidenceWords,
	coverageWords,
	metricWords,
	onlyWords,
	params,
	stageWords,
	unitWords,
	type Param
} from './words.ts';

export interface Parsed {
	state: ViewState;
	notices: Notice[];
}

/**
 * Reads a state from an address. Every address gives a state: what can't be read is dropped and told by a
 * notice. Empty values (an untouched field of a form) stand for the default.
 * @param fixed parameters that the path has already decided (`/jahr/2024/`, `/land/12/`)
 * @param own names of parameters that the page reads by itself
 */
export function parseState(
	search: URLSearchParams,
	known: Known,
	fixed: readonly Param[] = [],
	own: readonly string[] = []
): Parsed {
	const notices: Notice[] = [];
	const note = (kind: NoticeKind, param: string, value: string) =>
		notices.push({ kind, param: param.slice(0, 40), value: value.slice(0, 40) });

	for (const name of new Set(search.keys())) {
		if (!params.some((param) => param === name) && !own.includes(name))
			note('unknown_param', name, search.get(name) ?? '');
	}

	const one = (param: Param): string | null => {
		const values = search.getAll(param).filter((value) => value !== '');
		const [first, second] = values;
		if (first === undefined) return null;
		if (fixed.includes(param)) {
			note('fixed_by_path', param, first);
			return null;
		}
		if (second !== undefined && second !== first) note('given_twice', param, second);
		return first;
	};
	const word = <K extends string>(
		param: Param,
		words: Record<K, string>,
		allowed?: readonly K[]
	): K | null => {
		const value = one(param);
		if (value === null) return null;
		const code = codeOf(words, value);
		if (code === null) note('bad_value', param, value);
		else if (allowed && !allowed.includes(code)) note('not_for_metric', param, value);
		else return code;
		return null;
	};
	const year = (param: 'von' | 'bis'): number | null => {
		const value = one(param);
		if (value === null) return null;
		if (!/^\d{4}$/.test(value)) note('bad_value', param, value);
		else if (Number(value) < known.firstYear || Number(value) > known.lastYear)
			note('outside_data', param, value);
		else return Number(value);
		return null;
	};

	const state = defaultState(word('kennzahl', metricWords) ?? undefined);
	state.unit = word('einheit', unitWords, unitsOf[state.metric]) ?? state.unit;
	state.stage = word('stufe', stageWords, stagesOf[state.metric]) ?? state.stage;
	state.coverage = word('abdeckung', coverageWords);

	state.subject = listed('gegenstand', known.subjects);
	state.lead = listed('federfuehrung', known.leads);
	state.publisher = listed(
		'quelle',
		known.publishers.map(({ slug }) => slug)
	);
	state.confidence = word('sicherheit', confidenceWords);
	state.contested = word('nur', onlyWords) !== null;
	state.stand = standOf();

	state.from = year('von');
	state.to = year('bis');
	if (state.from !== null && state.to !== null && state.from > state.to) {
		note('years_exchanged', 'von', `${state.from}–${state.to}`);
		[state.from, state.to] = [state.to, state.from];
	}
	// The data's own ends are the default, however they were written.
	if (state.from === known.firstYear) state.from = null;
	if (state.to === known.lastYear) state.to = null;

	state.lands = readLands();
	return { state, notices };

	function listed(param: Param, values: readonly string[]): string | null {
		const value = one(param);
		if (value === null || values.includes(value)) return value;
		note('bad_value', param, value);
		return null;
	}

	function standOf(): string | null {
		const value = one('stand');
		const fault = value === null ? null : standFault(value, known.stands);
		if (fault) notices.push(fault);
		return fault ? null : value;
	}

	/** `land=12,14` or, from a form without script, `land=12&land=14`. */
	function readLands(): string[] {
		const keys = search
			.getAll('land')
			.flatMap((value) => value.split(','))
			.filter((key) => key !== '');
		if (keys.length > 0 && fixed.includes('land')) {
			note('fixed_by_path', 'land', keys.join(','));
			return [];
		}
		const chosen = new Set<string>();
		for (const key of keys) {
			if (known.lands.includes(key)) chosen.add(key);
			else note('bad_value', 'land', key);
		}
		return [...chosen];
	}
}
