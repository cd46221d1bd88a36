/** A sentence with its full stop. */
export const closed = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
