/** A name of the model as it reads inside a sentence: without its capital, unless it is an abbreviation such as KPI. */
export function inSentence(name: string): string {
  const [first = '', second = ''] = name;
  const isAbbreviation = second !== '' && second === second.toUpperCase() && second !== second.toLowerCase();
  return isAbbreviation ? name : first.toLowerCase() + name.slice(1);
}
