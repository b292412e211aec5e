/** @hcc/elements/server: elements drawn without a browser. Node alone; nothing of it is in a bundle for pages. */
export { drawElement, drawStyles, type ElementToDraw } from './draw-element.ts';
