/** Width and height of the tile, in pixels of the screen. */
const size = 16;

/** The hatch of a place without a report, as a tile for WebGL: the same diagonals as in the prerendered map. */
export function hatchImage(colour: string): ImageData {
	const canvas = new OffscreenCanvas(size, size);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no 2d context');
	context.strokeStyle = colour;
	context.lineWidth = 2.2;
	for (const at of [0, size, 2 * size]) {
		context.beginPath();
		context.moveTo(at - size - 2, size + 2);
		context.lineTo(at + 2, -2);
		context.stroke();
	}
	return context.getImageData(0, 0, size, size);
}
