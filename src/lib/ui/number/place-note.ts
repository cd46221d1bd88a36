export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}
export interface Size {
	width: number;
	height: number;
}

/** Space between a note and what it explains, and the edge of the window, in pixels. */
const gap = 6;

/**
 * Where a note stands, from the window's corner: below what it explains, above where there is no room, and never out
 * of the window.
 */
export function placeNote(anchor: Box, note: Size, view: Size): { left: number; top: number } {
	const below = anchor.bottom + gap;
	const above = anchor.top - gap - note.height;
	const fits = below + note.height <= view.height || above < 0;
	const top = fits ? Math.min(below, view.height - note.height - gap) : above;
	const left = Math.min(anchor.left, view.width - note.width - gap);
	return { left: Math.max(gap, left), top: Math.max(gap, top) };
}
