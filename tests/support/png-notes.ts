/** Texts that a PNG says of itself, by keyword (PNG, third edition, 11.3.3.4). */
export function pngNotes(png: Buffer): Record<string, string> {
	const notes: Record<string, string> = {};
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
		if (png.toString('latin1', at + 4, at + 8) !== 'iTXt') continue;
		const content = png.toString('utf8', at + 8, at + 8 + png.readUInt32BE(at));
		const [keyword = '', text = ''] = content.split('\0\0\0\0\0');
		notes[keyword] = text;
	}
	return notes;
}

/** Its size in pixels, and how many there are to the inch; null where it does not say. */
export function pngSize(png: Buffer): { width: number; height: number; dpi: number | null } {
	const at = png.indexOf('pHYs');
	return {
		width: png.readUInt32BE(16),
		height: png.readUInt32BE(20),
		dpi: at < 0 ? null : Math.round(png.readUInt32BE(at + 4) * 0.0254)
	};
}
