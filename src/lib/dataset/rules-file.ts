/** The file of the data set from which a browser compiles the same extractor. */
export const rulesFile = 'rules.json';
