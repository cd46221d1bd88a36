/** The part of a tag that is compared where weak and strong are the same (RFC 9110, 8.8.3.2). */
const opaque = (tag: string) => tag.replace(/^W\//, '');

/**
 * Whether what a reader holds is still the newest, by what it sends as `If-None-Match` (RFC 9110, 13.1.2): a list of tags, of
 * which one has to be the same, weak or strong; `*` is anything at all.
 */
export function isHeld(ifNoneMatch: string | null, etag: string): boolean {
	if (ifNoneMatch === null) return false;
	if (ifNoneMatch.trim() === '*') return true;
	const tags = ifNoneMatch.match(/(?:W\/)?"[^"]*"/g) ?? [];
	return tags.some((tag) => opaque(tag) === opaque(etag));
}
