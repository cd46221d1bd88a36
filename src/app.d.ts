declare global {
	namespace App {
		interface Error {
			message: string;
			/** Why there is no such page, in the language of the page. */
			reason?: string;
		}
	}
	/** Which build this is: `static` has no server that could read the address. */
	const __TARGET__: 'node' | 'static';
}
export {};
