/** So long what is told is good; RFC 9116 recommends less than a year. */
const validDays = 300;

/** Whom to tell of a hole, as RFC 9116 writes it. */
export function securityText(email: string, canonical: string, now: Date): string {
	const expires = new Date(now.getTime() + validDays * 86_400_000);
	return [
		`Contact: mailto:${email}`,
		`Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z`,
		'Preferred-Languages: de, en',
		`Canonical: ${canonical}`,
		''
	].join('\n');
}
