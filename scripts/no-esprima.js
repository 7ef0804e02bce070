// Stands in the place of a parser of JavaScript: there is none.
export {};
