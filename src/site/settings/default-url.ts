/** The address of a site that does not say where it will stand. */
export const defaultUrl = 'http://localhost:8080/';
