export const base = 36;

/** A number below 1,296 as two signs. */
export const pair = (number: number) => number.toString(base).padStart(2, '0');

/** Two signs by which a slip of the pen shows (FNV-1a, 32 bits). */
export function checkOf(text: string): string {
	let hash = 0x811c9dc5;
	for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
	return pair(hash % (base * base));
}

/** Whether the last two signs of a code follow from those in front of them. */
export const isChecked = (code: string): boolean => checkOf(code.slice(0, -2)) === code.slice(-2);
