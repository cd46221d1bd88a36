import type { PlaceKey } from '#lib/schema/place.ts';

/** What figures of a Land are divided by: each with the day that it was counted on. */
export interface LandFacts {
	population: number;
	gemeinden: number;
	/** Landkreise and kreisfreie Städte together. */
	kreise: number;
}

/** The days of the three counts, the same for all Länder. */
export const landFactDates = {
	population: '2024-12-31',
	gemeinden: '2025-11-30',
	kreise: '2026-01-01'
} as const;

/** By key of the Land. The same as `data/places/laender.csv`, which a test holds. */
export const landFacts: Readonly<Record<PlaceKey, LandFacts>> = {
	'01': { population: 2_959_517, gemeinden: 1_104, kreise: 15 },
	'02': { population: 1_862_565, gemeinden: 1, kreise: 1 },
	'03': { population: 8_004_489, gemeinden: 939, kreise: 45 },
	'04': { population: 704_881, gemeinden: 2, kreise: 2 },
	'05': { population: 18_034_454, gemeinden: 396, kreise: 53 },
	'06': { population: 6_280_793, gemeinden: 421, kreise: 27 },
	'07': { population: 4_129_569, gemeinden: 2_300, kreise: 36 },
	'08': { population: 11_245_898, gemeinden: 1_101, kreise: 44 },
	'09': { population: 13_248_928, gemeinden: 2_056, kreise: 96 },
	'10': { population: 1_012_141, gemeinden: 52, kreise: 6 },
	'11': { population: 3_685_265, gemeinden: 1, kreise: 1 },
	'12': { population: 2_556_747, gemeinden: 413, kreise: 18 },
	'13': { population: 1_573_597, gemeinden: 724, kreise: 8 },
	'14': { population: 4_042_422, gemeinden: 418, kreise: 13 },
	'15': { population: 2_135_597, gemeinden: 218, kreise: 14 },
	'16': { population: 2_100_277, gemeinden: 605, kreise: 22 }
};
