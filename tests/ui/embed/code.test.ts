import { expect, it } from 'vitest';
import { embedCode, embedUrl } from '#lib/ui/embed/code.ts';

const options = {
	url: 'https://example.org/e/karte/',
	title: 'Leistungen "Ende 2026" <alle>',
	theme: 'hell' as const,
	titled: true,
	height: 640.4
};

it('says theme and title by the fragment, and nothing where they are plain', () => {
	expect(embedUrl(options)).toBe('https://example.org/e/karte/');
	expect(embedUrl({ ...options, titled: false })).toBe('https://example.org/e/karte/#hell-ohne-titel');
	expect(embedUrl({ ...options, theme: 'dunkel' })).toBe('https://example.org/e/karte/#dunkel');
});

it('is a frame with a name, a height and no right to run anything', () => {
	const code = embedCode(options);
	expect(code).toContain('title="Leistungen &quot;Ende 2026&quot; &lt;alle&gt;"');
	expect(code).toContain('height="641"');
	expect(code).toContain('loading="lazy"');
	expect(code).not.toMatch(/allow-scripts|allow-same-origin|scrolling/);
});
