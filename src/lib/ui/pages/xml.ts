/** An answer in XML. */
export const xml = (text: string): Response =>
	new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
