import type { AnyNode, Element } from './dom.ts';
import { hasClass, isElement, words } from './dom.ts';

/** Classes of the small line above a heading that names place or topic. */
const kicker = /kicker|topic|dachzeile|spitzmarke|ortsmarke|topline|overline|rubrik|eyebrow|dateline/i;

const isBlank = (node: AnyNode) => words(node) === '';

/**
 * The words of a heading. Where it is made of two parts, topic and title, they come as `Topic: Title`; `glued`
 * says that nothing but the markup told them apart.
 */
export function headingOf(element: Element): { title: string; glued: boolean } {
	const plain = words(element);
	const inner = element.children.filter((child) => !isBlank(child));
	const only = inner[0];
	if (inner.length === 1 && only && isElement(only)) return headingOf(only);
	const [first, second] = inner;
	if (!first || !second || !isElement(first)) return { title: plain, glued: false };
	const topic = words(first).replace(/:$/, '');
	const rest = plain.slice(words(first).length).trim();
	const known = hasClass(first, kicker);
	const glued = /^[\p{Lu}\p{N}„"]/u.test(plain.slice(words(first).length)) && /[\p{L}\p{N})]$/u.test(topic);
	if (rest === '' || topic === '' || (!known && !glued)) return { title: plain, glued: false };
	return { title: `${topic}: ${rest}`, glued: glued && !known };
}
