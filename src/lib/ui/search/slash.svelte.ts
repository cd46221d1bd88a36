/** The key that leads to the search; none until a page stands, or where a reader has turned it off. */
export const slash = $state({ key: '' });
