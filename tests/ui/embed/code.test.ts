import { expect, it } from 'vitest';
import { elementCode, embedCode, embedUrl } from '#lib/ui/embed/code.ts';

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

it('leaves a link where the script does not run, and loads the script from the site alone', () => {
	const code = elementCode(
		{ url: 'https://p.example/e/karte/', title: 'A & B', theme: 'dunkel', titled: true, height: 700.2 },
		'https://p.example/digital-pegel.js'
	);
	expect(code).toBe(
		'<digital-pegel height="701"><a href="https://p.example/e/karte/#dunkel">A &amp; B</a></digital-pegel>\n' +
			'<script async src="https://p.example/digital-pegel.js"></script>'
	);
});
