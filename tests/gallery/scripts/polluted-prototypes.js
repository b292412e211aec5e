// What Prototype.js 1.6 and its contemporaries left on every page: enumerable, and in the way of newer standards.
Object.prototype.extend = function () {
  return this;
};
Object.prototype.isHostObject = true;
Array.prototype.last = function () {
  return this[this.length - 1];
};
Array.prototype.remove = function () {
  return [];
};
Array.prototype.toJSON = function () {
  return `[${Array.prototype.map.call(this, (item) => JSON.stringify(item)).join(', ')}]`;
};
String.prototype.toJSON = function () {
  return `"${this}"`;
};
Array.from = function (iterable) {
  if (!iterable) return [];
  const results = [];
  for (let at = 0; at < (iterable.length || 0); at++) results[at] = iterable[at];
  return results;
};
Function.prototype.bind = function (self) {
  const method = this;
  return function () {
    return method.apply(self, arguments);
  };
};
