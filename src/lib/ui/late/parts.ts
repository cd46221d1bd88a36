import type { Place } from '#lib/state/address.ts';
import { FilterBar, MoreFilters } from './filter-parts.ts';
import { late } from './late.ts';
import { StartInYears } from './start-parts.ts';

const still = () => import('./still.ts');

export const OverviewMap = late(() => import('../OverviewMap.svelte').then((part) => part.default));
export const TimelineSection = late(() => import('../TimelineSection.svelte').then((part) => part.default));
export const Glance = late(() => import('../start/Glance.svelte').then((part) => part.default));
export const Chips = late(() => still().then((parts) => parts.Chips));
export const Comparisons = late(() => import('../Comparisons.svelte').then((part) => part.default));
export const Downloads = late(() => still().then((parts) => parts.Downloads));
export const FigureSection = late(() => still().then((parts) => parts.FigureSection));
export const HandoutSlot = late(() => still().then((parts) => parts.HandoutSlot));
export const Headline = late(() => still().then((parts) => parts.Headline));
export const LevelHandout = late(() => still().then((parts) => parts.LevelHandout));
export const NationBox = late(() => still().then((parts) => parts.NationBox));
export const Notices = late(() => still().then((parts) => parts.Notices));
export const RankTable = late(() => still().then((parts) => parts.RankTable));
export const StandNote = late(() => still().then((parts) => parts.StandNote));
export const YearNav = late(() => still().then((parts) => parts.YearNav));

/** Those above the view, on every page of one. */
export const head = [Chips, FilterBar, MoreFilters, Notices, StandNote];

const overview = [
	...head,
	Comparisons,
	Downloads,
	FigureSection,
	Headline,
	LevelHandout,
	NationBox,
	OverviewMap,
	RankTable,
	TimelineSection,
	YearNav
];

/** What of an overview comes late: its parts, and what its next state is computed with. */
export const overviewOf = (place: Place) =>
	place.page === 'start' ? [...overview, Glance, StartInYears] : overview;
