declare module 'de-compromise' {
	/** Only what is asked of it here. */
	export default function nlp(text: string): { numbers(): { json(options: { offset: boolean }): unknown } };
}
