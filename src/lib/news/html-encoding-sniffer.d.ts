declare module 'html-encoding-sniffer' {
	/** The HTML standard's sniffing: byte order mark, transport's word, `<meta>`, default. */
	export default function sniff(
		bytes: Uint8Array,
		options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string }
	): string;
}
