/** What the clients call themselves: the package, and the version of the catalogue that it was made of. */
export const AGENT = "hosted-models/1.0.0";
