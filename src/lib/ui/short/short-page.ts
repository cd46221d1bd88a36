import { inLocale } from '#lib/i18n/outside.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import type { Locale } from '#lib/state/address.ts';
import { attribute } from '../embed/code.ts';

/**
 * What lies at a short address on a host of plain files, which can lead nobody on by itself.
 * @param page that shows the view, from here; @param file the same view as a file, for who runs no script
 */
export function shortPage(page: string, file: string, locale: Locale): string {
	const words = inLocale(locale, () => ({ title: m.short_h1(), on: m.short_on(), file: m.short_file() }));
	return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${attribute(words.title)} · Digitalpegel</title>
<noscript><meta http-equiv="refresh" content="0;url=${attribute(file)}"></noscript>
</head>
<body>
<p><a href="${attribute(page)}">${attribute(words.on)}</a></p>
<p><a href="${attribute(file)}">${attribute(words.file)}</a></p>
<script>location.replace(document.querySelector('a').href)</script>
</body>
</html>
`;
}
