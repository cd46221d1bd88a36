import { metrics, stagesOf, unitsOf, type Metric, type Stage, type Unit } from '#lib/schema/figure.ts';

/** Which levels are counted together: one metric, unit and stage. */
export interface Kind {
	metric: Metric;
	unit: Unit;
	stage: Stage;
}

/** All kinds of levels that there are. */
export const kinds: readonly Kind[] = metrics.flatMap((metric) =>
	unitsOf[metric].flatMap((unit) => stagesOf[metric].map((stage) => ({ metric, unit, stage })))
);

export const kindKey = ({ metric, unit, stage }: Kind): string => `${metric} ${unit} ${stage}`;
