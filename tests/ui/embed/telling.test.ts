import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { viewPolicy } from '#lib/ui/embed/policy.ts';
import { telling } from '#lib/ui/embed/telling.server.ts';

const script = 'tell("$&")';
const hash = createHash('sha256').update(script).digest('base64');
const page = (head = '') =>
	`<html><head><title>x</title>${head}</head><body><main><p>default-src 'none'</p></main> <i></i></body></html>`;

describe('a view that tells its height', () => {
	it('is the view byte for byte, and the script behind all that it shows', () => {
		const told = telling(page(), script);
		expect(told).toContain(`</main><script>${script}</script> <i>`);
		expect(told.replace(`<script>${script}</script>`, '')).toBe(page());
	});
	it('may run this script alone where the page says what it may', () => {
		const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;
		const told = telling(page(meta(viewPolicy)), script);
		const may = viewPolicy.replace("default-src 'none'", `default-src 'none'; script-src 'sha256-${hash}'`);
		expect(told).toContain(meta(may));
		expect(told.replace(`<script>${script}</script>`, '')).toBe(page(meta(may)));
	});
	it('is not made of what is no view', () => {
		expect(() => telling('<p>404</p>', script)).toThrow(/no view/);
	});
});
