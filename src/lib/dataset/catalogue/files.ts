/** Lists the files that are handed out, with sizes and hashes; itself not among them. */
export const catalogueFile = 'catalogue.json';
/** The same for `sha256sum --check`. */
export const sumsFile = 'SHA256SUMS';
/** What may be done with the files, and who has to be named. */
export const licenceFile = 'LICENCE.txt';
