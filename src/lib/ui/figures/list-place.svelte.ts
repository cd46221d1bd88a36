/** Where somebody was in a list: the row that was seen first, and how far below the top of the list it began. */
export interface Place {
	/** Address of the list. */
	list: string;
	row: string;
	above: number;
}

let asked = $state.raw<Place | null>(null);

/** Where the list of the page is now; nothing where it stands at its beginning. Who leaves it asks for no place any more. */
export function placeInList(): Place | null {
	asked = null;
	const holder = document.querySelector<HTMLElement>('[data-list]');
	const box = holder?.querySelector('.scroll');
	if (!holder || !box || box.scrollTop === 0) return null;
	const list = holder.dataset.list ?? '';
	const top = box.getBoundingClientRect().top;
	for (const row of box.querySelectorAll<HTMLElement>('tbody tr')) {
		const { top: begins, bottom } = row.getBoundingClientRect();
		if (bottom > top) return { list, row: row.id, above: begins - top };
	}
	return null;
}

/** Asks the list of the page to be where it was left. */
export function askForPlace(place: Place | null): void {
	asked = place;
}

/** The place that is asked for, until it is taken. */
export const placeAsked = (): Place | null => asked;
