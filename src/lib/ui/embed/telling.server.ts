import { createHash } from 'node:crypto';
import { mayNothing, mayRun } from './policy.ts';

const policy = new RegExp(`(<meta http-equiv="content-security-policy" content=")${mayNothing}`);

/**
 * A view that tells its height: the page of the view as it is, with the script behind all that it shows and, where the page
 * has a policy of its own, the leave for this one script. Who can't hear it takes the page without.
 * @param html of the page, which holds no script; @param script that tells the height
 * @throws Error where it is no page of a view
 */
export function telling(html: string, script: string): string {
	const end = html.lastIndexOf('</main>');
	if (end < 0) throw new Error('A page without <main> is no view: there is no height to tell.');
	const behind = end + '</main>'.length;
	const told = `${html.slice(0, behind)}<script>${script}</script>${html.slice(behind)}`;
	return told.replace(policy, (_, before: string) => before + mayRun(hashOf(script)));
}

/** How a policy names a script. */
export const hashOf = (script: string): string =>
	`'sha256-${createHash('sha256').update(script).digest('base64')}'`;
