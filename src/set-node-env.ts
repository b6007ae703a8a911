/**
 * The first thing that the process loads, because graphql-js reads NODE_ENV while it is loaded: unless that says
 * `production`, it makes sure at each look at a type that there is no second copy of it, for 2 % of an operation. Nothing
 * of ours depends on the variable, and what is set from outside stays.
 */
// eslint-disable-next-line no-restricted-globals -- a line of main.ts that has to come before its imports
process.env['NODE_ENV'] ??= 'production';
