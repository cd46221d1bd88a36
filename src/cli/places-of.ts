import type { PlacesOf } from '#lib/news/reading.ts';

export async function loadPlacesOf(): Promise<PlacesOf> {
	return () => [];
}
