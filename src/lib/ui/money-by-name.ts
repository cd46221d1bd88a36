import type { Level } from '#lib/schema/level.ts';
import { stagesOf, type Stage } from '#lib/schema/vocabulary.ts';

/** What money went to one name, by stage: never one sum. */
export interface NamedMoney {
	name: string;
	byStage: { stage: Stage; levels: Level[] }[];
}

/**
 * Levels of funding by place or programme, as a table has them: each name once, each with all stages.
 * @param nameOf what a row is named after
 */
export const moneyByName = (levels: readonly Level[], nameOf: (level: Level) => string): NamedMoney[] =>
	[...new Set(levels.map(nameOf))].map((name) => ({
		name,
		byStage: stagesOf.funding_eur.map((stage) => ({
			stage,
			levels: levels.filter((level) => nameOf(level) === name && level.stage === stage)
		}))
	}));
