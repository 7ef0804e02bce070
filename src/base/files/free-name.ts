/** The first name that is free: the `wanted` one, else that with a number, such as `hop-2`, as `numbered` writes it. */
export function freeName(
  wanted: string,
  isTaken: (name: string) => boolean,
  numbered: (number: number) => string = (number) => `${wanted}-${number}`,
): string {
  let name = wanted;
  for (let number = 2; isTaken(name); number += 1) name = numbered(number);
  return name;
}
