// Prints what `find` gives, or how it refuses, for each question that standard input has as JSON.
import { readFileSync } from "node:fs";

const { find } = await import(`${process.env.PACKAGE}/find.js`);

const answers = JSON.parse(readFileSync(0, "utf8")).map((question) => {
  try {
    return find(question);
  } catch (error) {
    return `${error.constructor.name}: ${error.message}`;
  }
});
console.log(JSON.stringify(answers));
