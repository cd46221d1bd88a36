import type { ExtractedFigure } from '#lib/schema/figure.ts';

/**
 * Grants out of one told purse are its slices (guide 46): two or more places of a Land with an amount each, or an
 * amount "aus dem Programm" beside a larger one of the same subject. Sets them `added`; a recipient named with
 * "gehen an" has the money granted.
 */
export function slices(
	figures: ExtractedFigure[],
	ofProgramme: (figure: ExtractedFigure) => boolean,
	flows: (figure: ExtractedFigure) => boolean
): ExtractedFigure[] {
	const money = figures.filter((f) => f.metric === 'funding_eur' && f.stage !== 'paid');
	const grants = money.filter((f) => (f.scope?.length ?? 0) >= 5);
	const several = new Set(grants.map((f) => f.scope)).size >= 2;
	return figures.map((f) => {
		if (f.metric !== 'funding_eur' || f.measure === 'added' || f.stage === 'paid') return f;
		const larger = money.some(
			(o) => o !== f && o.subject === f.subject && o.value > f.value && (o.scope?.length ?? 0) <= 2
		);
		const slice = (several && grants.includes(f) && larger) || (larger && ofProgramme(f));
		const stage =
			several && grants.includes(f) && f.stage === 'announced' && flows(f) ? ('committed' as const) : f.stage;
		return slice ? { ...f, stage, measure: 'added' as const } : { ...f, stage };
	});
}
