import { metricWords } from '#lib/state/words.ts';

/**
 * The query of a view as the table of figures has to be asked for the same: a view has a metric by itself, which its address
 * leaves out; the table has none, and takes units and stages of one metric alone.
 */
export const figuresSearch = (search: string): string =>
	/[?&](einheit|stufe)=/.test(search) && !/[?&]kennzahl=/.test(search)
		? search.replace('?', `?kennzahl=${metricWords.services_live}&`)
		: search;
