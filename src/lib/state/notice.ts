/** Why a part of the address was dropped. Shown on the page, never swallowed. */
export type NoticeKind =
	/** There is no such parameter. */
	| 'unknown_param'
	/** The parameter exists, the value does not. */
	| 'bad_value'
	/** The value exists, but not for the metric asked for. */
	| 'not_for_metric'
	/** A year outside of the data. */
	| 'outside_data'
	/** First year after last year: both were exchanged. */
	| 'years_exchanged'
	/** One value is expected, several were given: the first counts. */
	| 'given_twice'
	/** The path already says it. */
	| 'fixed_by_path'
	/** A day behind the newest state of knowledge, or before the first: `bound`. */
	| 'after_newest'
	| 'before_first';

export interface Notice {
	kind: NoticeKind;
	param: string;
	/** What was written, cut to 40 characters. */
	value: string;
	/** The nearest that there is, where that is told. */
	bound?: string;
}
