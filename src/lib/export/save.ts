/** Hands a file to the reader, made where the page stands. */
export function saveFile(name: string, content: BlobPart, type: string): void {
	const url = URL.createObjectURL(new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has read the address by then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
