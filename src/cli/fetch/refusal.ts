export type RefusalReason =
	'address' | 'robots' | 'reservation' | 'redirects' | 'size' | 'time' | 'status' | 'type' | 'network';

/** Why an address was not fetched, or what came of it was not used; the message says what to do. */
export class Refusal extends Error {
	override name = 'Refusal';
	constructor(
		readonly reason: RefusalReason,
		readonly url: string,
		message: string,
		readonly todo: string
	) {
		super(message);
	}
}
