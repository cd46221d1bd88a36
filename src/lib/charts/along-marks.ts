/** Which mark a key leads to, of so many; null for a key that leads nowhere. */
export function markAfter(key: string, at: number, count: number): number | null {
	if (count === 0) return null;
	switch (key) {
		case 'ArrowRight':
		case 'ArrowDown':
			return Math.min(count - 1, at + 1);
		case 'ArrowLeft':
		case 'ArrowUp':
			return Math.max(0, at - 1);
		case 'Home':
			return 0;
		case 'End':
			return count - 1;
		default:
			return null;
	}
}

/** Moves the focus along the links of a chart's marks, which share one stop of the tab key. */
export function alongMarks(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
	const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('a')];
	const at = marks.findIndex((mark) => mark === document.activeElement);
	const next = markAfter(event.key, at, marks.length);
	if (next === null || at < 0) return;
	event.preventDefault();
	for (const [i, mark] of marks.entries()) mark.tabIndex = i === next ? 0 : -1;
	marks[next]?.focus();
}
