import * as v from 'valibot';

const told = v.nullable(
	v.pipe(v.string(), v.trim(), v.nonEmpty('empty: write null for what is not told yet'))
);

/** Names that lead nowhere, kept for examples (RFC 2606, RFC 6761). */
const forExamples = /[@.](example(\.(com|net|org))?|test|invalid|localhost)$/i;

/** With a domain below a top one, and no sign that would end the address in `mailto:`. Umlauts stand as `xn--…` in either. */
const reachable = /^[^?&%#@]+@[^@]+\.([a-z]{2,}|xn--[\da-z-]+)$/i;
const noAddress =
	'no address to write to, such as kontakt@ministerium.de: write null for what is not told yet';

/** Whom to write to is published for programs, too: what is no address, or was never filled in, is refused. */
const mail = v.nullable(
	v.pipe(
		v.string(),
		v.rfcEmail(noAddress),
		v.regex(reachable, noAddress),
		v.check(
			(address) => !forExamples.test(address),
			'an address kept for examples, which nobody reads: write null for what is not told yet'
		)
	)
);

/** Who runs a site: `data/operator.json`. What is null is shown as not filled in, on the legal pages. */
export const Operator = v.strictObject({
	/** Where the site is reached, `https://host` or with a folder, without a slash at the end. */
	origin: v.nullable(
		v.pipe(
			v.string(),
			v.regex(
				/^https?:\/\/[^\s/?#]+(\/[^\s?#]*[^\s/?#])?$/,
				'no address such as https://digitalpegel.example'
			)
		)
	),
	name: told,
	address: told,
	representedBy: told,
	/** For readers, and for whoever finds a hole (`/.well-known/security.txt`). */
	email: mail,
	phone: told,
	/** Responsible for the content (§ 18 MStV). */
	responsible: told,
	/** What the server logs, and for how long. */
	logs: told,
	privacyOfficer: told,
	privacyAuthority: told,
	/** Where barriers are reported. */
	accessibilityContact: told,
	enforcementBody: told,
	/** Day of the statement on accessibility, or of its last review. */
	accessibilityDate: told
});
export type Operator = v.InferOutput<typeof Operator>;

/** Names of the fields that are not filled in. */
export const missingIn = (operator: Operator): (keyof Operator)[] =>
	(Object.keys(operator) as (keyof Operator)[]).filter((field) => operator[field] === null);
