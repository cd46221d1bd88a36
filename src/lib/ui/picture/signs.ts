/** Signs that the letters of a picture lack, drawn from those that they have. */
const signs: Readonly<Record<string, string>> = {
	'≥': '<tspan text-decoration="underline">&gt;</tspan>',
	'≤': '<tspan text-decoration="underline">&lt;</tspan>',
	'≈': '~',
	'\u202f': '\u00a0'
};

/** A drawing whose every sign can be drawn. */
export const withSigns = (svg: string): string => svg.replaceAll(/[≥≤≈\u202f]/g, (sign) => signs[sign]!);
