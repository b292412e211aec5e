// As a page that hardens itself does, without the mercy of a shim: assigning an inherited name throws in strict code.
for (const intrinsic of [
  Object,
  Function,
  Array,
  String,
  Number,
  Boolean,
  Symbol,
  Error,
  TypeError,
  RangeError,
  SyntaxError,
  Promise,
  Map,
  Set,
  WeakMap,
  WeakSet,
  RegExp,
  Date,
  Uint8Array,
  ArrayBuffer,
  Math,
  JSON,
  Reflect,
  Intl,
]) {
  if (typeof intrinsic === 'function') Object.freeze(intrinsic.prototype);
  Object.freeze(intrinsic);
}
