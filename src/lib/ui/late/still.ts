/** Parts that are read and followed only: they wait for another state, together. */
export { default as Chips } from '../Chips.svelte';
export { default as Downloads } from '../Downloads.svelte';
export { default as FigureSection } from '../FigureSection.svelte';
export { default as HandoutSlot } from '../handout/HandoutSlot.svelte';
export { default as Headline } from '../Headline.svelte';
export { default as LevelHandout } from '../handout/LevelHandout.svelte';
export { default as NationBox } from '../NationBox.svelte';
export { default as Notices } from '../Notices.svelte';
export { default as RankTable } from '../RankTable.svelte';
export { default as StandNote } from '../StandNote.svelte';
export { default as YearNav } from '../YearNav.svelte';
