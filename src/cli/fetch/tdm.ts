import { Parser } from 'htmlparser2';
import * as v from 'valibot';

/** `/.well-known/tdmrep.json`: rules of a site about text and data mining (TDM Reservation Protocol). */
const TdmRules = v.array(
	v.object({
		location: v.union([v.string(), v.array(v.string())]),
		'tdm-reservation': v.union([v.number(), v.string()])
	})
);

/** Paths as in robots.txt: a start, `*` for anything, `$` for the end. */
function matches(pattern: string, path: string): boolean {
	const whole = pattern.endsWith('$');
	const parts = (whole ? pattern.slice(0, -1) : pattern).split('*');
	let at = 0;
	for (const [index, part] of parts.entries()) {
		const last = index === parts.length - 1;
		const found =
			index === 0
				? path.startsWith(part)
					? 0
					: -1
				: last && whole
					? path.lastIndexOf(part)
					: path.indexOf(part, at);
		if (found < at) return false;
		at = found + part.length;
	}
	return !whole || at === path.length || parts.at(-1) === '';
}

/**
 * Whether a site's rules reserve a path. Where several rules fit, one reservation is enough. Rules that can't be
 * read are taken for a reservation: their owner meant to say something.
 */
export function reservedByRules(json: string, path: string): boolean {
	let rules: v.InferOutput<typeof TdmRules>;
	try {
		rules = v.parse(TdmRules, JSON.parse(json));
	} catch {
		return true;
	}
	return rules.some(
		(rule) =>
			String(rule['tdm-reservation']).trim() === '1' &&
			[rule.location].flat().some((pattern) => matches(pattern, path))
	);
}

/** Whether an HTTP header `tdm-reservation` reserves. */
export const reservedByHeader = (value: string | string[] | undefined): boolean =>
	[value].flat().some((told) => told?.trim() === '1');

/** Whether a page reserves itself by `<meta name="tdm-reservation" content="1">`. */
export function reservedByPage(html: string): boolean {
	let reserved = false;
	const parser = new Parser({
		onopentag(name, attributes) {
			if (name !== 'meta' || attributes.name?.toLowerCase() !== 'tdm-reservation') return;
			reserved ||= attributes.content?.trim() === '1';
		}
	});
	parser.end(html);
	return reserved;
}
