/** What a key does on the editing page. */
export const actions = ['accept', 'reject', 'correct', 'next', 'previous', 'undo', 'reason', 'help'] as const;
export type Action = (typeof actions)[number];

/** Keys by action, the German initial first, then the English one and the usual ones. */
export const keysOf: Record<Action, readonly string[]> = {
	accept: ['a'],
	reject: ['v', 'r'],
	correct: ['b', 'c'],
	next: ['n', 'j', 'ArrowDown'],
	previous: ['p', 'k', 'ArrowUp'],
	undo: ['z', 'u'],
	reason: ['g', 'e'],
	help: ['h', '?']
};

const actionOf = new Map(
	actions.flatMap((action) => keysOf[action].map((key) => [key.toLowerCase(), action] as const))
);

/** What is pressed, as far as it matters. */
export interface Press {
	key: string;
	ctrlKey: boolean;
	metaKey: boolean;
	altKey: boolean;
	/** Pressed inside of something that takes text or has keys of its own. */
	typing: boolean;
}

/** The action of a key; null where it belongs to a field, the browser or nobody. */
export function actionFor({ key, ctrlKey, metaKey, altKey, typing }: Press): Action | null {
	if (typing || ctrlKey || metaKey || altKey) return null;
	return actionOf.get(key.toLowerCase()) ?? null;
}
