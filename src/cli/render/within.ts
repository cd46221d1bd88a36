/**
 * Waits for work that has no time limit of its own, but not for ever: a browser or server that hangs must not hang the
 * command with it.
 * @param what told in the error, 'the browser printed no PDF'
 * @throws Error that says `what`, and after how many seconds
 */
export async function within<T>(what: string, seconds: number, work: Promise<T>): Promise<T> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, reject) => {
		timer = setTimeout(() => reject(new Error(`${what} within ${seconds} seconds.`)), seconds * 1000);
	});
	try {
		return await Promise.race([work, late]);
	} finally {
		clearTimeout(timer);
	}
}
