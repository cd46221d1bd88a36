import { afterEach, expect, it, vi } from 'vitest';
import { embedHeaders, siteHeaders } from '#lib/ui/embed/headers.server.ts';

afterEach(() => vi.unstubAllEnvs());
const policy = () => embedHeaders()['content-security-policy'];

it('lets every page frame a view, unless the server is told which', () => {
	expect(policy()).toMatch(/; frame-ancestors \*$/);
	vi.stubEnv('DIGITALPEGEL_FRAME_ANCESTORS', 'https://amt.example https://*.land.example');
	expect(policy()).toMatch(/; frame-ancestors https:\/\/amt\.example https:\/\/\*\.land\.example$/);
});

it('lets nothing run or load in it but its own', () => {
	expect(policy()).toMatch(/^default-src 'none'; script-src 'sha256-[^']+'; /);
});

it('lets no other page frame the rest of the site, whatever the server is told', () => {
	vi.stubEnv('DIGITALPEGEL_FRAME_ANCESTORS', '*');
	expect(siteHeaders(new Headers())['content-security-policy']).toBe("frame-ancestors 'self'");
	const own = new Headers({ 'content-security-policy': "default-src 'self'" });
	expect(siteHeaders(own)['content-security-policy']).toBe("default-src 'self'; frame-ancestors 'self'");
});
