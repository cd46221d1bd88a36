/**
 * Follows whether anything in a box is in view, where the box itself has no room of its own. An empty one counts as seen: what
 * comes into it may be.
 * @returns ends it
 */
export function watchView(box: Element, tell: (inView: boolean) => void): () => void {
	const seen = new Set<Element>();
	const sight = new IntersectionObserver((entries) => {
		for (const { target, isIntersecting } of entries)
			if (isIntersecting) seen.add(target);
			else seen.delete(target);
		tell(seen.size > 0);
	});
	const follow = () => {
		sight.disconnect();
		seen.clear();
		for (const child of box.children) sight.observe(child);
		if (box.childElementCount === 0) tell(true);
	};
	const changes = new MutationObserver(follow);
	changes.observe(box, { childList: true });
	follow();
	return () => {
		changes.disconnect();
		sight.disconnect();
	};
}
