import * as v from 'valibot';
import { PartialDate } from '#lib/schema/date.ts';
import {
	correctable,
	stagesOf,
	unitsOf,
	type Correctable,
	type Figure,
	type FigureFlag,
	type Metric
} from '#lib/schema/figure.ts';

/** The fields of a form as they are typed. */
export type Draft = Record<Correctable, string>;

/** A figure's fields as text; places as they are shown in the form. */
export function draftOf(figure: Figure, placeText: (key: string) => string): Draft {
	const text = (name: Correctable): string => {
		const value = figure[name];
		if (value === null) return '';
		return name === 'scope' || name === 'lead' ? placeText(String(value)) : String(value);
	};
	return Object.fromEntries(correctable.map((name) => [name, text(name)])) as Draft;
}

/** A draft of another metric: units and stages that the metric does not have give way to its first. */
export function withMetric(draft: Draft, metric: Metric): Draft {
	const fit = <T extends string>(allowed: readonly T[], value: string): string =>
		(allowed as readonly string[]).includes(value) ? value : allowed[0]!;
	return {
		...draft,
		metric,
		unit: fit(unitsOf[metric], draft.unit),
		stage: fit(stagesOf[metric], draft.stage)
	};
}

/** What can be wrong with a field. */
export type Fault = 'number' | 'range' | 'place' | 'slug' | 'date';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A number as people write it: `1.250`, `1 250`, `17,5`; NaN where it is none. */
function numberOf(text: string): number {
	const plain = text.replace(/[\s\u202f\u00a0]/g, '');
	if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
	return /^\d+([.,]\d+)?$/.test(plain) ? Number(plain.replace(',', '.')) : NaN;
}

function valueOf(name: Correctable, typed: string): { value: unknown } | { fault: Fault } {
	const text = typed.trim();
	switch (name) {
		case 'value':
		case 'upper': {
			if (text === '' && name === 'upper') return { value: null };
			const value = numberOf(text);
			return Number.isNaN(value) ? { fault: 'number' } : { value };
		}
		case 'scope':
		case 'lead': {
			if (text === '') return { value: null };
			const key = /^(DE|\d{8}|\d{5}|\d{2})(?=\s|$)/.exec(text)?.[1];
			return key ? { value: key } : { fault: 'place' };
		}
		case 'subject':
			if (text === '') return { value: null };
			return slug.test(text) ? { value: text } : { fault: 'slug' };
		case 'asOf':
		case 'period':
		case 'target':
			if (text === '') return { value: null };
			return v.is(PartialDate, text) ? { value: text } : { fault: 'date' };
		default:
			return { value: text };
	}
}

export interface Corrections {
	/** What differs from what was read. */
	fields: Partial<Record<Correctable, unknown>>;
	faults: Partial<Record<Correctable, Fault>>;
}

/** What a draft corrects in a figure, and which of its fields can't be read. */
export function correctionsOf(draft: Draft, read: Figure): Corrections {
	const result: Corrections = { fields: {}, faults: {} };
	for (const name of correctable) {
		const told = valueOf(name, draft[name]);
		if ('fault' in told) result.faults[name] = told.fault;
		else if (told.value !== read[name]) result.fields[name] = told.value;
	}
	const value = numberOf(draft.value);
	const upper = draft.upper.trim() === '' ? null : numberOf(draft.upper);
	if (upper !== null && upper <= value) result.faults.upper = 'range';
	return result;
}

const askedBy: Partial<Record<FigureFlag, Correctable>> = {
	ambiguous_place: 'scope',
	below_kreis: 'scope',
	ambiguous_head: 'unit',
	ambiguous_stage: 'stage',
	past_only: 'stage',
	larger_beside: 'measure',
	new_subject: 'subject',
	undated: 'asOf'
};

/** The field that a figure's doubts ask for first: where the form begins. */
export const firstField = (flags: readonly FigureFlag[]): Correctable =>
	flags.map((flag) => askedBy[flag]).find((name) => name !== undefined) ?? 'value';
