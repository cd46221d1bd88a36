/** What lets programs of other sites read an answer, and see what they need to ask again or for another state. */
export const openToAll: Readonly<Record<string, string>> = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag, link, content-location'
};

/** Methods that files can be asked by. */
const methods = 'GET, HEAD, OPTIONS';

/** Tells a browser that a program of another site may ask whether what it holds is still the newest. */
export const allowAsking = (): Response =>
	new Response(null, {
		status: 204,
		headers: {
			allow: methods,
			'access-control-allow-origin': '*',
			'access-control-allow-methods': methods,
			'access-control-allow-headers': 'if-none-match',
			'access-control-max-age': '86400'
		}
	});

/** What a refusal of any other method has to name. */
export const allowed = { allow: methods };
