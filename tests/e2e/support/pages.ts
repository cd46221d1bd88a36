/** One of each kind of page and of each metric, in both languages; the page of a figure is reached by a click. */
export const pages = [
	'/',
	'/?kennzahl=behoerden',
	'/?kennzahl=foerderung&stufe=bewilligt',
	'/?land=12,14&von=2022',
	'/land/12/',
	'/jahr/2024/',
	'/vergleich/',
	'/vergleich/?land=14,16&bis=2024',
	'/karte/',
	'/karte/?ebene=entwickelt&form=kacheln&kennzahl=behoerden',
	'/zeit/?stufen=alle&kennzahl=foerderung',
	'/angaben/?kennzahl=foerderung&stufe=ausgezahlt',
	'/abfrage/',
	'/gegenstand/',
	'/gegenstand/aufenthalt-digital/',
	'/suche/?q=wohngeld',
	'/methode/',
	'/quellen/',
	'/korrekturen/',
	'/daten/',
	'/einbetten/',
	'/impressum/',
	'/datenschutz/',
	'/barrierefreiheit/',
	'/leichte-sprache/',
	'/probe/',
	'/en/',
	'/en/land/10/'
] as const;

/** Those whose colours differ: one with a map, a timeline, tables, forms, text. */
export const colourful = [
	'/',
	'/land/12/',
	'/karte/?ebene=entwickelt&form=kacheln&kennzahl=behoerden',
	'/zeit/?stufen=alle&kennzahl=foerderung',
	'/vergleich/?land=14,16&bis=2024',
	'/angaben/?kennzahl=foerderung&stufe=ausgezahlt',
	'/abfrage/',
	'/impressum/',
	'/en/'
] as const;
