/** What every map and every table of places must name (GeoNutzV, CC BY 4.0). */
export const attribution = {
	map: {
		de: '© GeoBasis-DE / BKG (2016), Daten verändert (generalisiert, Kreise auf den Stand 01.01.2026 gebracht)',
		en: '© GeoBasis-DE / BKG (2016), data changed (generalised, districts brought to the state of 2026-01-01)'
	},
	mapTerms: 'https://sgx.geodatenzentrum.de/web_public/gdz/lizenz/geonutzv.pdf',
	laender: {
		de: 'Gemeindeverzeichnis GV-ISys, Gebietsstand 30.11.2025, Bevölkerung 31.12.2024 (Zensus 2022): © Statistisches Bundesamt (Destatis), 2025',
		en: 'Register of municipalities GV-ISys, state of 2025-11-30, population 2024-12-31 (census 2022): © Federal Statistical Office (Destatis), 2025'
	},
	points: {
		de: 'Ortspunkte teils aus GeoNames (CC BY 4.0, gerundet)',
		en: 'Points of places partly from GeoNames (CC BY 4.0, rounded)'
	}
} as const;
