import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { readItem } from '#lib/extract/item.ts';
import type { Rules } from '#lib/extract/rules.ts';
import { Bag } from '#lib/extract/second/bag.ts';
import { mentionFeatures } from '#lib/extract/second/mention.ts';
import { kinship, sceneOf, scopeFeatures, scopeWords } from '#lib/extract/second/scope.ts';
import { itemView } from '#lib/extract/second/view.ts';

const items = [
	['Hessen: Mehr Anträge im Netz', 'In Hessen sind inzwischen 412 Onlinedienste verfügbar, 38 davon kamen seit Mai 2024 hinzu.'],
	['Kreis Soest: Beitritt', 'Die Stadt Werl tritt der d-NRW bei. Bislang nutzen 23 der 50 Kommunen das Portal, bundesweit sind es rund 300.'],
	['Kiel: Geld für die Verwaltung', 'Das Land stellt 17 Millionen Euro bereit; die Stadt bekommt daraus 250.000 Euro für ihr digitales Rathaus.']
] as const;

/**
 * A hash of all features of three made-up items: it changes when features are made otherwise, or when the words of the rules
 * that they rest on are others.
 */
export function sampleOf(rules: Rules): string {
	const bag = new Bag();
	const found: number[] = [];
	const places = { add: (hash: number) => void found.push(hash) };
	for (const [title, digest] of items) {
		const view = itemView(readItem({ id: 'sample', title, digest, published: '2025-03-05' }, rules), (key) =>
			rules.places.isCapital(key)
		);
		for (const number of view.parts.text.part.numbers) {
			const mention = { item: view, view: view.parts.text, from: number.from, to: number.to, number };
			bag.clear();
			mentionFeatures(mention, bag);
			for (let i = 0; i < bag.length; i++) found.push(bag.hashes[i]!, bag.kinds[i]!);
			for (const candidate of view.candidates) {
				scopeFeatures(mention, sceneOf(mention), candidate, 'services_live', places);
				scopeWords(bag, kinship(mention, candidate), 'services_live', places);
			}
		}
	}
	return bytesToHex(sha256(utf8ToBytes(found.join(' ')))).slice(0, 12);
}
