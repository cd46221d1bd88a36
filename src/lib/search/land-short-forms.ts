/**
 * What the Länder are called for short, by official key: the two letters of maps and tables, and what people write. Marks
 * and case don't matter to the search.
 */
export const landShortForms: Readonly<Record<string, readonly string[]>> = {
	'01': ['SH', 'S-H', 'Schles-Holst'],
	'02': ['HH'],
	'03': ['NI', 'NDS'],
	'04': ['HB'],
	'05': ['NW', 'NRW'],
	'06': ['HE'],
	'07': ['RP', 'RLP', 'Rh-Pf'],
	'08': ['BW', 'B-W', 'BaWü', 'Ba-Wü'],
	'09': ['BY', 'Freistaat Bayern'],
	'10': ['SL'],
	'11': ['BE', 'BLN'],
	'12': ['BB', 'BRB'],
	'13': ['MV', 'M-V', 'MeckPomm', 'Meck-Pomm', 'Meckpom'],
	'14': ['SN', 'Freistaat Sachsen'],
	'15': ['ST', 'LSA', 'S-A'],
	'16': ['TH', 'THÜ', 'Freistaat Thüringen']
};
