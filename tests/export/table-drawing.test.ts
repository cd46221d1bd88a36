import { afterEach, describe, expect, it, vi } from 'vitest';
import { tableDrawing } from '#lib/export/table-drawing.ts';
import { wordsOf } from '#lib/ui/embed/table-code.ts';
import { pageOf } from '../support/page-of.ts';

afterEach(() => {
	vi.unstubAllGlobals();
});

/** As a browser tells of bars: an open end is a gradient. */
const styleOf = (element: Element): Record<string, string> =>
	element.classList.contains('soft')
		? { backgroundColor: 'rgba(0, 0, 0, 0)', '--bar': '#1f5fa8' }
		: { backgroundColor: 'rgb(31, 95, 168)', '--bar': '#1f5fa8' };

const draw = (rows: string): Element =>
	tableDrawing(
		pageOf(`<table>${rows}</table>`, styleOf).querySelector('table') as unknown as HTMLTableElement,
		wordsOf
	);
const bars = (drawing: Element) =>
	[...drawing.querySelectorAll('rect')].map((rect) => ({
		fill: rect.getAttribute('fill'),
		seen: Number(rect.getAttribute('fill-opacity') ?? 1),
		from: Number(rect.getAttribute('x')),
		to: Number(rect.getAttribute('x')) + Number(rect.getAttribute('width'))
	}));
const barRow = (kind: string, size: number) =>
	`<tr><th scope="row">Land</th><td aria-hidden="true"><span class="bar ${kind}" style="inline-size: ${size}%"></span></td></tr>`;

describe('bars of a drawn table', () => {
	it('have a colour that is seen, whether their number is exact or a bound', () => {
		const drawn = bars(draw(barRow('', 100) + barRow('soft', 100)));
		expect(new Set(drawn.map(({ fill }) => fill))).toEqual(new Set(['#1f5fa8']));
	});

	it('end sharply where the number is exact, and fade out where it is a bound', () => {
		const exact = bars(draw(barRow('', 50)));
		expect(exact).toHaveLength(1);
		const soft = bars(draw(barRow('soft', 50)));
		expect(soft[0]).toMatchObject({ seen: 1, from: exact[0]!.from });
		const seen = soft.map((part) => part.seen);
		expect(seen).toEqual(seen.toSorted((a, b) => b - a));
		expect(seen.at(-1)).toBeLessThan(0.2);
		for (const [i, part] of soft.slice(1).entries()) expect(part.from).toBeCloseTo(soft[i]!.to);
	});

	it('are as long as their part of the longest', () => {
		const length = (drawing: Element) => {
			const parts = bars(drawing);
			return parts.at(-1)!.to - parts[0]!.from;
		};
		for (const kind of ['', 'soft'])
			expect(length(draw(barRow(kind, 25))) / length(draw(barRow('', 100)))).toBeCloseTo(0.25);
	});

	it('are not drawn where nothing was told, since a gap is no small number', () => {
		expect(bars(draw(barRow('', 100) + barRow('', 0)))).toHaveLength(1);
	});
});

describe('words of a drawn table', () => {
	const texts = (drawing: Element) => [...drawing.querySelectorAll('text')].map((text) => text.textContent);

	it('stand cell by cell, heads bold, numbers at the end of their column', () => {
		const drawing = draw(
			'<tr><th scope="col">Land</th><th scope="col" class="number">Stand</th></tr>' +
				'<tr><th scope="row">Hessen</th><td class="number"><a>575</a> <span>2024</span></td></tr>'
		);
		expect(texts(drawing)).toEqual(['Land', 'Stand', 'Hessen', '575 · 2024']);
		const [head, , name, level] = drawing.querySelectorAll('text');
		expect([head, name].map((text) => text!.getAttribute('font-weight'))).toEqual(['600', '400']);
		expect(level!.getAttribute('text-anchor')).toBe('end');
		const whole = Number(drawing.getAttribute('viewBox')!.split(' ')[2]);
		expect(Number(level!.getAttribute('x'))).toBeCloseTo(whole, 0);
	});

	it('go on in further lines where a column has no room, and no row stands on another', () => {
		const long = Array(20).fill('Verwaltungsleistung').join(' ');
		const drawing = draw(`<tr><td>${long}</td></tr><tr><td>danach</td></tr>`);
		expect(texts(drawing).slice(0, -1).join(' ')).toBe(long);
		expect(texts(drawing).length).toBeGreaterThan(3);
		const lines = [...drawing.querySelectorAll('text')].map((text) => Number(text.getAttribute('y')));
		for (const [i, y] of lines.slice(1).entries()) expect(y - lines[i]!).toBeGreaterThanOrEqual(13);
		expect(Number(drawing.getAttribute('viewBox')!.split(' ')[3])).toBeGreaterThan(lines.at(-1)!);
	});
});

describe('a drawn list', () => {
	it('shows the rows of its page alone, whatever else was drawn of it', () => {
		const row = (name: string, more = '') => `<tr${more}><td>${name}</td></tr>`;
		const drawn = draw(row('Berlin', ' data-beyond=""') + row('Bremen') + row('Hessen', ' data-beyond=""'));
		expect([...drawn.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['Bremen']);
	});
});
