import { expect, it } from 'vitest';
import { embedCode } from '#lib/ui/embed/code.ts';
import { drupalProvider, drupalTags, hostPolicy, typo3Policy } from '#lib/ui/embedding/snippets.ts';

const site = 'https://amt.example/digital';

it('lets Drupal keep every attribute that the code of a frame has, but for its style', () => {
	const code = embedCode({ url: site, title: 'x', theme: 'hell', titled: true, width: 600, height: 1 });
	const [, attributes = ''] = /<iframe ([^>]*)>/.exec(code) ?? [];
	const used = [...attributes.matchAll(/([a-z]+)="/g)].map(([, name]) => name!);
	const [, kept = ''] = /<iframe ([^>]*)>/.exec(drupalTags) ?? [];
	expect(used).toContain('sandbox');
	expect(used.filter((name) => name !== 'style').sort()).toEqual(kept.split(' ').sort());
});

it('names the host without its folder where a policy is written, and the site in full where it is asked', () => {
	for (const text of [typo3Policy(site), hostPolicy(site)]) {
		expect(text).toContain('https://amt.example');
		expect(text).not.toContain('/digital');
	}
	expect(drupalProvider(site).split('\n')).toEqual([
		'https://amt.example/digital/oembed',
		'https://amt.example/digital/*'
	]);
});
