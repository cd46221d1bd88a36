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
	'/hinweise/',
	'/probe/',
	'/en/',
	'/en/land/10/'
] as const;
