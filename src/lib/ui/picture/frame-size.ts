/** Size of a picture that goes with a link, in pixels: what networks and messengers show whole (https://ogp.me, 1.91 : 1). */
export const pictureSize = { width: 1200, height: 630 } as const;
