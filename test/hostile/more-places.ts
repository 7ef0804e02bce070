import { fieldNames, otherNames } from './names.ts';
import type { Payload } from './payloads.ts';
import { field, type Place, told } from './places.ts';

/** All that breaks out, in one. */
const strong: Payload = {
  name: 'all in one',
  text: `"><img src=https://x.example/x onerror=alert(1)>'</script><script>alert(1)</script>{{ x }}]]>-->`,
};

/** Texts under every other name that a field has, and texts where a field has none. */
export function morePlaces(): Place[] {
  const names = otherNames.map(
    ({ name, fieldsWith }): Place => ({
      name,
      payloads: [strong],
      make: (hand) => ({ fields: fieldsWith(told(hand)) }),
    }),
  );
  const shapes: Readonly<Record<string, (text: string) => unknown>> = {
    'a list of lists': (text) => [[text], [[text]]],
    'names in names': (text) => ({ [text]: { [text]: text } }),
    'a list of names': (text) => [{ [text]: text }, null, text],
  };
  const shaped = fieldNames.flatMap((name) =>
    Object.entries(shapes).map(
      ([shape, value]): Place => ({
        name: `${name} as ${shape}`,
        payloads: [strong],
        make: field(name, value),
      }),
    ),
  );
  return [...names, ...shaped];
}
