/** The host of a site, as policies name it. @param site where it is reached, with its folder */
const hostOf = (site: string): string => new URL(site).origin;

/** What TYPO3 is told so that pages of a site may frame views. */
export const typo3Policy = (site: string): string =>
	[
		'inheritDefault: true',
		'mutations:',
		"  - mode: 'extend'",
		"    directive: 'frame-src'",
		'    sources:',
		`      - '${hostOf(site)}'`
	].join('\n');

/** What the editor of Drupal is told to leave in: every attribute that the code of a frame has, but for its style. */
export const drupalTags = '<iframe src title width height loading referrerpolicy sandbox>';

/** How Drupal is told of a new provider. */
export const drupalProvider = (site: string): string => [`${site}/oembed`, `${site}/*`].join('\n');

/** What the policy of a page around has to allow: a frame, the script of the element, its picture. */
export const hostPolicy = (site: string): string =>
	['frame-src', 'script-src', 'img-src'].map((directive) => `${directive} ${hostOf(site)}`).join('\n');
