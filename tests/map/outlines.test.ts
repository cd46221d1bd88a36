import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { laenderOutlines } from '#lib/map/geometry.ts';
import PlaceMap from '#lib/map/PlaceMap.svelte';
import { drawnIn } from '#lib/map/outlines.ts';

const place = { id: 'karte', scope: '09162', name: 'München', landName: 'Bayern', point: null };

test('a browser takes the outlines off the map that a page shows', () => {
	const { document } = parseHTML(`<body>${render(PlaceMap, { props: place }).body}</body>`);
	const { paths, borders } = laenderOutlines();
	expect(drawnIn(document)).toEqual({ paths, borders });
});

test('a page without a map, or with half of one, has none to take', () => {
	const { document } = parseHTML('<body><svg><path data-outline="borders" d="M0 0" /></svg></body>');
	expect(drawnIn(document)).toBeNull();
});
