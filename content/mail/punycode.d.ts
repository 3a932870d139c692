/** The package's ES module, by file name: the bare name would be taken for the module built into Node. */
declare module 'punycode/punycode.es6.js' {
  export { decode, encode } from 'punycode'
}
