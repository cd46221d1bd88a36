/** How wide letters of the site's font are, in hundredths of their size; figures are as wide as each other in tables. */
const letters =
	'a54 b59 c48 d60 e54 f33 g52 h59 i28 j28 k51 l29 m86 n59 o58 p59 q60 r39 s47 t36 u58 v49 w72 x48 y49 z44 ä54 ö58 ü58 ß59 ' +
	'A57 B61 C56 D64 E53 F49 G63 H68 I29 J30 K59 L50 M78 N68 O69 P58 Q69 R60 S54 T52 U66 V56 W83 X54 Y55 Z52 Ä57 Ö69 Ü66 ' +
	'056 156 256 356 456 556 656 756 856 956 .24 ,24 :24 ;24 (32 )32 €58 %83 /52 \u00A026 \u202F13';
const widthOf = new Map(letters.split(' ').map((told) => [told[0], Number(told.slice(1)) / 100]));
const other = 0.6;
/** Where a line may end: not at a space that holds a number and its unit together. */
const breaks = /[ \n\u00AD]|(?<=[-–])/;
/** So many times the size of its letters a column is wide at the most; what is longer is parted. */
const widest = 12;

/** How wide the widest part of texts is in which no line ends, in sizes of its letters. */
export function widestWord(texts: Iterable<string>): number {
	let most = 0;
	for (const text of texts)
		for (const word of text.split(breaks)) {
			// Even of the widest letters it would be no wider.
			if (word.length * 0.86 <= most) continue;
			most = Math.max(
				most,
				[...word].reduce((sum, letter) => sum + (widthOf.get(letter) ?? other), 0)
			);
		}
	return Math.min(widest, Math.ceil(most * 100) / 100);
}
