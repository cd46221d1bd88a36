/** A drawing as a picture of so many times its size, on white. @throws where the browser can't draw it */
export async function pngOf(svg: string, times: number): Promise<Uint8Array<ArrayBuffer>> {
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = Math.round(image.width * times);
		canvas.height = Math.round(image.height * times);
		const context = canvas.getContext('2d');
		if (!context) throw new Error('no canvas');
		context.fillStyle = '#ffffff';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!blob) throw new Error('no picture');
		return new Uint8Array(await blob.arrayBuffer());
	} finally {
		URL.revokeObjectURL(url);
	}
}
