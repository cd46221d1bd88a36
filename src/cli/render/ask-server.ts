import type { APIResponse, Route } from '@playwright/test';

/**
 * Gets from a server of this machine what a page asks of another address.
 * A server ends a connection that was idle, and a request that is on its way over it just then is reset: it is sent again.
 * @param url where it is got from; a redirection is handed on, not followed
 */
export const askServer = (route: Route, url: string): Promise<APIResponse> =>
	route.fetch({ url, maxRedirects: 0, maxRetries: 3 });
