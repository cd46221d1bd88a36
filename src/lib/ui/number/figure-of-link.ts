/** The id of the figure that a link leads to (`/angabe/<id>/`, whatever folder the site lies in); null for any other link. */
export function figureOfLink(href: string): string | null {
	const id = /\/angabe\/([^/?#]+)\/?(?:[?#].*)?$/.exec(href)?.[1];
	if (id === undefined) return null;
	try {
		return decodeURIComponent(id);
	} catch {
		return null;
	}
}
