/**
 * Keeps a choice that was made before its field's script came: taking a form over sets its fields to the state it tells.
 * @param sign that something happened in a part
 * @returns makes the choice once more; nothing where it was no choice
 */
export function chosenIn({ type, target }: Pick<Event, 'type' | 'target'>): (() => void) | undefined {
	if (type !== 'change' || !(target instanceof HTMLSelectElement || target instanceof HTMLInputElement))
		return;
	const { value } = target;
	const checked = target instanceof HTMLInputElement && target.checked;
	return () => {
		target.value = value;
		if (target instanceof HTMLInputElement) target.checked = checked;
		target.dispatchEvent(new Event('change', { bubbles: true }));
	};
}
