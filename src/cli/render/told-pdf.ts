/** What a PDF says of itself besides its title, as programs for files and catalogues show it. */
export interface PdfNotes {
	Author: string;
	/** What is counted, left out, where it is from, of which state. */
	Subject: string;
	/** Licence and address. */
	Keywords: string;
}

/** A text in any letters: UTF-16 with its mark, as hexadecimals (ISO 32000-1, 7.9.2.2). */
const written = (text: string) => `<${Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('hex')}>`;

/**
 * A PDF that says of itself what a browser does not let a page say. What is there stays byte for byte; behind it stands the
 * information once more, with what is told besides (an incremental update, ISO 32000-1, 7.5.6).
 * @throws Error where the browser writes the end of its files in another way
 */
export function toldPdf(pdf: Uint8Array, notes: PdfNotes): Buffer {
	const text = Buffer.from(pdf).toString('latin1');
	const end = /trailer\n<<([\s\S]*\/Info (\d+) 0 R[\s\S]*?)>>\nstartxref\n(\d+)\n%%EOF\n?$/.exec(
		text.slice(text.lastIndexOf('trailer\n'))
	);
	if (!end) throw new Error('The browser ended the PDF in another way; it can be told nothing.');
	const [, trailer, number, before] = end;
	const [, info] = new RegExp(`\\n${number} 0 obj\\n<<([\\s\\S]*?)>>\\nendobj`).exec(text) ?? [];
	if (info === undefined) throw new Error('The PDF has no information to add to.');
	const told = Object.entries(notes).map(([name, note]: [string, string]) => `/${name} ${written(note)}`);
	const object = `${number} 0 obj\n<<${[info, ...told].join('\n')}>>\nendobj\n`;
	const start = pdf.length + 1;
	const entry = `${String(start).padStart(10, '0')} 00000 n \n`;
	const table = `xref\n${number} 1\n${entry}trailer\n<<${trailer}\n/Prev ${before}>>\n`;
	const more = `\n${object}${table}startxref\n${start + object.length}\n%%EOF\n`;
	return Buffer.concat([pdf, Buffer.from(more, 'latin1')]);
}
