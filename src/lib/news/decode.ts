import { TextDecoder } from '@exodus/bytes/encoding.js';
import sniffHtml from 'html-encoding-sniffer';

/** Text and the encoding it came in; `note` where the bytes contradict what was declared. */
export interface Decoded {
	text: string;
	encoding: string;
	note: string | null;
}

const undeclared = 'x-user-defined';

function decodeAs(label: string, bytes: Uint8Array, fatal: boolean): string | null {
	try {
		return new TextDecoder(label, { fatal }).decode(bytes);
	} catch {
		return null;
	}
}

/** The name of an encoding by any of its labels; null for a label that means nothing. */
function nameOf(label: string | undefined): string | null {
	if (!label) return null;
	try {
		return new TextDecoder(label.trim()).encoding;
	} catch {
		return null;
	}
}

/** The label in `<?xml version="1.0" encoding="…"?>`; the declaration is ASCII in every encoding in use. */
function xmlDeclared(bytes: Uint8Array): string | null {
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	if (!head.trimStart().startsWith('<?xml')) return null;
	const declaration = head.slice(0, head.indexOf('?>') + 1);
	return nameOf(/encoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1]);
}

function declaredInside(bytes: Uint8Array): string | null {
	const found = sniffHtml(bytes, { defaultEncoding: undeclared });
	return found === undeclared ? xmlDeclared(bytes) : nameOf(found);
}

/** The `charset` of a `Content-Type`, where it has one. */
export function charsetOf(contentType: string | null | undefined): string | undefined {
	return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1];
}

/**
 * Bytes to text in NFC: by the byte order mark, by what transport (`declared`), XML or HTML declare, else by
 * looking, where bytes that are valid UTF-8 are UTF-8 and all others windows-1252 (of which ISO-8859-1 is
 * read as a part, as the Encoding Standard demands). A declaration that the bytes refute is set aside.
 */
export function decode(bytes: Uint8Array, declared?: string): Decoded {
	const marked = nameOf(sniffHtml(bytes, { xml: true, defaultEncoding: undeclared }));
	const told = marked !== undeclared ? marked : (nameOf(declared) ?? declaredInside(bytes));
	const asUtf8 = decodeAs('utf-8', bytes, true);
	const ascii = bytes.every((byte) => byte < 0x80);

	let encoding = told ?? (asUtf8 === null ? 'windows-1252' : 'utf-8');
	let note: string | null = null;
	if (encoding === 'utf-8' && asUtf8 === null) {
		encoding = 'windows-1252';
		note = 'declared as UTF-8, but its bytes are not; read as windows-1252';
	} else if (/^(windows-125|iso-8859-)/.test(encoding) && asUtf8 !== null && !ascii) {
		note = `declared as ${encoding}, but its bytes are UTF-8; read as UTF-8`;
		encoding = 'utf-8';
	}
	const text = encoding === 'utf-8' && asUtf8 !== null ? asUtf8 : (decodeAs(encoding, bytes, false) ?? '');
	return { text: text.replace(/^\uFEFF/, '').normalize('NFC'), encoding, note };
}
