import { expect, it } from 'vitest';
import { commandOf, elementCode, embedCode, embedUrl, heightFor, pictureCode } from '#lib/ui/embed/code.ts';

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

it('takes a width of its own, and never more than there is room for', () => {
	expect(embedCode(options)).toContain('width="100%"');
	const column = embedCode({ ...options, width: 600 });
	expect(column).toContain('width="600"');
	expect(column).toContain('max-width:100%');
});

it('is as high as the view needs at its width; at every width, as it needs in a column or wider', () => {
	const heights = { 320: 2600, 600: 1540, 800: 1600, 1000: 900 };
	expect(heightFor('narrow', heights)).toBe(2600);
	expect(heightFor('column', heights)).toBe(1540);
	expect(heightFor('wide', heights)).toBe(1600);
	expect(heightFor('full', heights)).toBe(1600);
});

const element = {
	url: 'https://p.example/e/karte/',
	title: 'A & B',
	theme: 'dunkel' as const,
	titled: true,
	heights: { 320: 900.2, 600: 700 },
	picture: 'https://p.example/bild/karte.png',
	alternative: 'Karte: A & B',
	click: null,
	script: 'https://p.example/digital-pegel.js'
};

it('leaves its picture where the script does not run, and loads the script from the site alone', () => {
	expect(elementCode(element)).toBe(
		'<digital-pegel heights="320:901 600:700"><a href="https://p.example/e/karte/#dunkel">' +
			'<img src="https://p.example/bild/karte.png" alt="Karte: A &amp; B" width="1200" height="630" loading="lazy" style="max-width:100%;height:auto">' +
			'</a></digital-pegel>\n<script async src="https://p.example/digital-pegel.js"></script>'
	);
});

it('loads nothing, not even a picture, where it asks first', () => {
	const code = elementCode({ ...element, click: 'Laden' });
	expect(code).toContain('click="Laden"><a href="https://p.example/e/karte/#dunkel">A &amp; B</a>');
	expect(code).not.toContain('<img');
});

it('puts a picture with its words and its way to the evidence', () => {
	const code = pictureCode(
		'karte.svg',
		'Karte. HH: "290"',
		'Quelle: 3 Meldungen.',
		'https://p.example/karte/?stand=2026-11-25'
	);
	expect(code).toContain('<img src="karte.svg" alt="Karte. HH: &quot;290&quot;"');
	expect(code).toContain('<a href="https://p.example/karte/?stand=2026-11-25">');
	expect(code).toContain('Quelle: 3 Meldungen. CC BY 4.0');
});

it('writes the command that makes a view, which a shell reads as one address', () => {
	expect(commandOf("/karte/?gegenstand=o'neil&bis=2024", 'karte', 'karte', 'https://p.example')).toBe(
		"npm run -s digitalpegel -- embed '/karte/?gegenstand=o%27neil&bis=2024' --part karte -o karte --origin https://p.example"
	);
});
