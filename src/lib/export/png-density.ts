/** Dots an inch in print, as publishers ask for pictures. */
export const printDensity = 300;
/** CSS counts 96 pixels an inch. */
export const printTimes = printDensity / 96;

/**
 * The chunk that says 11811 dots a metre, that is 300 an inch: length, `pHYs`, both axes, unit metre, check sum
 * (PNG, third edition, 11.3.4.3).
 */
const physical = Uint8Array.of(
	0,
	0,
	0,
	9,
	0x70,
	0x48,
	0x59,
	0x73,
	0,
	0,
	0x2e,
	0x23,
	0,
	0,
	0x2e,
	0x23,
	1,
	0x78,
	0xa5,
	0x3f,
	0x76
);
/** Signature and header come first, always of this length. */
const headerEnd = 33;

/** A picture that says it is of 300 dots an inch, so that a text processor gives it the size it has on screen. */
export function withPrintDensity(png: Uint8Array): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(png.length + physical.length);
	whole.set(png.subarray(0, headerEnd));
	whole.set(physical, headerEnd);
	whole.set(png.subarray(headerEnd), headerEnd + physical.length);
	return whole;
}
