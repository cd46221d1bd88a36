import type { Notice } from '#lib/state/notice.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** The day that there is no state of knowledge of; the page says it in its own language. */
			fault?: Notice;
			/** What can be wrong with an address of this kind, in the language of the page. */
			told?: string;
		}
	}
	/** Which build this is: `static` has no server that could read the address. */
	const __TARGET__: 'node' | 'static';
}
