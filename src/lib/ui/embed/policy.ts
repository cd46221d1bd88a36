/** Nothing runs, nothing is loaded from elsewhere: how the policy of every view begins. */
export const mayNothing = "default-src 'none'";

/** The same with leave for one script. @param hash as a policy names it */
export const mayRun = (hash: string): string => `${mayNothing}; script-src ${hash}`;

/** What a view may, whoever hands it out; who may frame it is for a server to say. */
export const viewPolicy = [
	mayNothing,
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"base-uri 'self'",
	"form-action 'none'"
].join('; ');
