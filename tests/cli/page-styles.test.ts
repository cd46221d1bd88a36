import { describe, expect, it } from 'vitest';
import { withAllStyles } from '#cli/page-styles.ts';

describe('the styles of an entry', () => {
	it('are those of all that it begins with, each once, its own first', () => {
		const made = withAllStyles({
			page: { isEntry: true, css: ['page.css'], imports: ['frame', 'view'] },
			frame: { css: ['frame.css'], imports: ['view'] },
			view: { css: ['view.css', 'frame.css'] }
		});
		expect(made.page?.css).toEqual(['page.css', 'frame.css', 'view.css']);
	});
	it('are not those of what it loads later', () => {
		const made = withAllStyles({
			page: { isEntry: true, imports: ['frame'], dynamicImports: ['late'] },
			frame: { css: ['frame.css'] },
			late: { css: ['late.css'], imports: ['view'] },
			view: { css: ['view.css'] }
		});
		expect(made.page?.css).toEqual(['frame.css']);
	});
	it('end where files import each other', () => {
		const made = withAllStyles({
			page: { isEntry: true, imports: ['one'] },
			one: { css: ['one.css'], imports: ['other'] },
			other: { css: ['other.css'], imports: ['one'] }
		});
		expect(made.page?.css).toEqual(['one.css', 'other.css']);
	});
	it('stay untold where there are none, and for what is no entry', () => {
		const manifest = { page: { isEntry: true, imports: ['x'] }, x: { imports: ['y'] }, y: {} };
		expect(withAllStyles(manifest)).toEqual(manifest);
	});
});
