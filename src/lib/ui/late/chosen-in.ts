/**
 * Keeps a choice that was made before its field's script came: taking a form over sets its fields to the state it tells.
 * @param sign that something happened in a part
 * @returns makes the choice once more; nothing where it was no choice
 */
export function chosenIn({ type, target }: Pick<Event, 'type' | 'target'>): (() => void) | undefined {
	if (type !== 'change') return;
	const field = target as HTMLInputElement;
	const { value, checked } = field;
	return () => Object.assign(field, { value, checked }).dispatchEvent(new Event('change', { bubbles: true }));
}
