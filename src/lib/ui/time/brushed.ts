/** The years between the ends of a drag, in whichever direction it went. */
export const brushed = (start: number, end: number): { from: number; to: number } => ({
	from: Math.min(start, end),
	to: Math.max(start, end)
});
