/**
 * The file beside the page of a view that is the same page and tells its height to the page around: for what can hear it, the
 * element and WordPress. It lies in the same folder, so that what the page links to is true in it as well.
 */
export const autoFile = 'auto.html';
