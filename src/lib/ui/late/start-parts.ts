import { gettable } from './late.ts';

/** What the start page tells of some years only. */
export const StartInYears = gettable(() =>
	import('../view/start-in-years.ts').then((part) => part.startInYears)
);
