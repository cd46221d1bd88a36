/** How many times its size a picture of 300 dots an inch is, as publishers ask for it; CSS counts 96 pixels an inch. */
export const printTimes = 300 / 96;

/** Signature and header come first, always of this length. */
const headerEnd = 33;
const utf8 = new TextEncoder();

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
	const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
};
const fourBytes = (number: number) => {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, number);
	return bytes;
};

/** The check sum that PNG asks for. Browsers have it in gzip alone, which ends with it and with the length (RFC 1952, 2.3.1). */
async function crc32(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
	const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
	const end = new Uint8Array(await new Response(packed).arrayBuffer()).slice(-8, -4);
	return end.reverse();
}

/** A chunk: length, kind, content, check sum of kind and content (PNG, third edition, 5.3). */
async function chunk(kind: string, content: Uint8Array): Promise<Uint8Array> {
	const body = joined([utf8.encode(kind), content]);
	return joined([fourBytes(content.length), body, await crc32(body)]);
}

/** Dots a metre on both axes, and that it is metres (11.3.4.3). */
const density = (times: number) => {
	const dots = fourBytes(Math.round((96 * times) / 0.0254));
	return chunk('pHYs', joined([dots, dots, Uint8Array.of(1)]));
};

/** A text in any letters under its keyword, neither packed nor of a told language (11.3.3.4). */
const text = (keyword: string, content: string) =>
	chunk('iTXt', utf8.encode(`${keyword}\0\0\0\0\0${content}`));

/** What a picture says of itself, under the keywords that PNG names. */
export interface PngNotes {
	Title: string;
	Author: string;
	/** What is counted, left out, where it is from, of which state. */
	Description: string;
	Copyright: string;
}

/**
 * A picture that says of itself what it shows, and how large it is, so that a text processor gives it the size it has on
 * screen.
 * @param times how many of its pixels are one of the drawing
 */
export async function withNotes(
	png: Uint8Array,
	times: number,
	notes: PngNotes
): Promise<Uint8Array<ArrayBuffer>> {
	const told = await Promise.all([
		density(times),
		...Object.entries(notes).map(([keyword, content]: [string, string]) => text(keyword, content))
	]);
	return joined([png.subarray(0, headerEnd), ...told, png.subarray(headerEnd)]);
}
