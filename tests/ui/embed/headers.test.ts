import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import { embedHeaders, siteHeaders } from '#lib/ui/embed/headers.server.ts';

afterEach(() => vi.unstubAllEnvs());
const policy = () => embedHeaders()['content-security-policy'];

it('lets every page frame a view, unless the server is told which', () => {
	expect(policy()).toMatch(/; frame-ancestors \*$/);
	vi.stubEnv('DIGITALPEGEL_FRAME_ANCESTORS', 'https://amt.example https://*.land.example');
	expect(policy()).toMatch(/; frame-ancestors https:\/\/amt\.example https:\/\/\*\.land\.example$/);
});

it('lets nothing run in it, and one script where it tells its height', () => {
	expect(policy()).toMatch(/^default-src 'none'; style-src /);
	expect(policy()).not.toContain('script-src');
	const telling = embedHeaders({ tells: true })['content-security-policy'];
	const hash = createHash('sha256').update(readFileSync('src/lib/ui/embed/tell-height.js')).digest('base64');
	expect(telling).toBe(policy().replace(';', `; script-src 'sha256-${hash}';`));
});

it('lets no other page frame the rest of the site, whatever the server is told', () => {
	vi.stubEnv('DIGITALPEGEL_FRAME_ANCESTORS', '*');
	expect(siteHeaders(new Headers())['content-security-policy']).toBe("frame-ancestors 'self'");
	const own = new Headers({ 'content-security-policy': "default-src 'self'" });
	expect(siteHeaders(own)['content-security-policy']).toBe("default-src 'self'; frame-ancestors 'self'");
});
