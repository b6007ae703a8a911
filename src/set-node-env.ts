/**
 * One of the first imports of the process, because graphql-js reads NODE_ENV while it is loaded: unless the value is
 * `production`, it checks for a second copy of itself at each type test, which costs 2 % of an operation. The gateway
 * itself does not read the variable, and a value from outside is kept.
 */
// eslint-disable-next-line no-restricted-globals -- belongs to main.ts, but must run before its imports
process.env['NODE_ENV'] ??= 'production';
