/* oxlint-disable no-extend-native -- the very thing this page is about */
// A site that extends what every object and array inherits, enumerably, as libraries of 2007 did. (`value`, `get` and `set`
// are left out: with them no library can define a property any more.)
for (const name of ['extend', 'each', 'clone', 'keys', 'forEach', 'isEmpty']) {
  Object.prototype[name] = function polluted() {};
}
for (const name of ['type', 'src', 'href', 'label', 'en', 'detail', 'provider', 'start', 'once', 'passive']) {
  Object.prototype[name] = 'polluted';
}
Object.prototype.of = 7;
Object.prototype.still = true;
Array.prototype.each = Array.prototype.forEach;
Array.prototype.toJSON = function toJSON() {
  return `[${this.join()}]`;
};
String.prototype.toJSON = function toJSON() {
  return `"${this}"`;
};
