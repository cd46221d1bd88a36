import { unpackRules, type UnpackedRules } from '#lib/dataset/rules.ts';
import { placesByGazetteer } from '#lib/news/places-of.ts';
import type { Request, Response } from './messages.ts';
import { explainItems, probe, type Readers } from './read.ts';

let rules: Promise<UnpackedRules> | undefined;

async function fetchRules(url: string): Promise<UnpackedRules> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status} ${response.statusText}`);
	return unpackRules(await response.json(), url);
}

const readers: Readers = async () => (await import('#lib/news/read.ts')).readSource;

async function answer(request: Request): Promise<Response> {
	const { id } = request;
	if (request.kind === 'open') {
		await (rules = fetchRules(request.rules));
		return { id, kind: 'ready' };
	}
	if (!rules) throw new Error('The rules have not been asked for.');
	const known = await rules;
	if (request.kind === 'text') {
		return { id, kind: 'answer', answer: await probe(request.input, known, readers) };
	}
	const [{ decode }, readSource] = await Promise.all([import('#lib/news/decode.ts'), readers()]);
	const { text } = decode(new Uint8Array(request.bytes));
	const source = { text, where: request.name, url: null, publisher: null };
	const reading = readSource(source, placesByGazetteer(known.gazetteer));
	return { id, kind: 'answer', answer: explainItems(reading, known) };
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
	answer(data).then(
		(response) => postMessage(response),
		(error: unknown) =>
			postMessage({
				id: data.id,
				kind: 'failed',
				message: error instanceof Error ? error.message : String(error)
			} satisfies Response)
	);
});
