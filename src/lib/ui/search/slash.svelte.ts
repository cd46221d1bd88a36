/** The key that leads to the search; none until a page stands, or where a reader has turned it off. */
export const slash = $state({ key: '' });

/** Under what the browser keeps, until the window is closed, that it was turned off. */
export const slashKept = 'suchtaste';
