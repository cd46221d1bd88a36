const hex = (text: string) => Buffer.from(text, 'hex').swap16().toString('utf16le').replace('\uFEFF', '');

/** What a PDF says of itself in its last information, in letters of any kind or plain ones. */
export function pdfInfo(pdf: Buffer): Record<string, string> {
	const text = pdf.toString('latin1');
	const info = text.slice(text.lastIndexOf('\n1 0 obj\n'));
	return Object.fromEntries(
		[...info.matchAll(/\/(\w+) (?:<([0-9A-Fa-f]*)>|\(((?:\\.|[^()\\])*)\))/g)].map(
			([, name = '', coded, plain = '']) => [
				name,
				coded === undefined ? plain.replace(/\\(.)/g, '$1') : hex(coded)
			]
		)
	);
}
