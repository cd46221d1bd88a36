import type { Attachment } from 'svelte/attachments';
import { brushed } from './brushed.ts';

interface Span {
	from: number;
	to: number;
}

/** Styles of a page come before its first chart, where each byte counts; this one comes with what draws. */
const bandStyle =
	'position: absolute; inset-block: 0; pointer-events: none; border-inline: 1px solid var(--accent);' +
	'background: color-mix(in srgb, var(--accent) 18%, transparent)';

/** Less is a click that slipped. */
const leastPixels = 8;

/** The year at a place on an axis of years, between its first and its last. */
export function yearAt(x: number, axis: { left: number; width: number }, { from, to }: Span): number {
	const at = Math.floor(from + ((x - axis.left) / axis.width) * (to - from + 1));
	return Math.min(to, Math.max(from, at));
}

const fieldOf = (name: 'von' | 'bis') =>
	document.querySelector<HTMLSelectElement>(`form.filter select[name="${name}"]`);

/**
 * Lets a mouse draw a span of years on timelines. The fields of the page's filter take it as if it had been chosen there, so that all
 * that the filter narrows follows; they are the way of the keyboard and of fingers, which scroll where a mouse draws.
 * @param spanOf the years that the timelines show
 */
export const drawYears =
	(spanOf: () => Span): Attachment<HTMLElement> =>
	(section) => {
		let drawn: { band: HTMLElement; plot: DOMRect; axis: DOMRect; start: number; span: Span } | null = null;

		const yearsTo = (x: number) => {
			const { axis, start, span } = drawn!;
			return brushed(yearAt(start, axis, span), yearAt(x, axis, span));
		};
		function down(event: PointerEvent) {
			const target = event.target as Element;
			const plot = target.closest<HTMLElement>('.plot');
			const axis = plot?.querySelector('.grid')?.getBoundingClientRect();
			const span = spanOf();
			if (!plot || !axis || event.button !== 0 || event.pointerType === 'touch' || target.closest('a'))
				return;
			if (span.from === span.to || !fieldOf('von')) return;
			// Else the letters of the axes would be marked.
			event.preventDefault();
			plot.setPointerCapture(event.pointerId);
			const band = document.createElement('div');
			band.style.cssText = bandStyle;
			drawn = { band, plot: plot.getBoundingClientRect(), axis, start: event.clientX, span };
			plot.append(band);
		}
		function move({ clientX }: PointerEvent) {
			if (!drawn || Math.abs(clientX - drawn.start) < leastPixels) return;
			const { band, plot, axis, span } = drawn;
			const { from, to } = yearsTo(clientX);
			const year = axis.width / (span.to - span.from + 1);
			band.style.left = `${axis.left - plot.left + (from - span.from) * year}px`;
			band.style.width = `${(to - from + 1) * year}px`;
		}
		function end() {
			drawn?.band.remove();
			drawn = null;
		}
		function up({ clientX }: PointerEvent) {
			const far = drawn !== null && Math.abs(clientX - drawn.start) >= leastPixels;
			const years = far ? yearsTo(clientX) : null;
			end();
			const [from, to] = [fieldOf('von'), fieldOf('bis')];
			if (!years || !from || !to) return;
			from.value = String(years.from);
			to.value = String(years.to);
			// Of fields whose script is not there yet only those that tell of a change are kept.
			for (const field of [from, to]) field.dispatchEvent(new Event('change', { bubbles: true }));
		}
		const escape = ({ key }: KeyboardEvent) => key === 'Escape' && end();

		section.addEventListener('pointerdown', down);
		section.addEventListener('pointermove', move);
		section.addEventListener('pointerup', up);
		section.addEventListener('pointercancel', end);
		document.addEventListener('keydown', escape);
		return () => {
			end();
			section.removeEventListener('pointerdown', down);
			section.removeEventListener('pointermove', move);
			section.removeEventListener('pointerup', up);
			section.removeEventListener('pointercancel', end);
			document.removeEventListener('keydown', escape);
		};
	};
