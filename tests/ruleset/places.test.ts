import { expect, it } from 'vitest';
import { addressOf, places } from '../../lib/ruleset/places';

it.each(['https://nhac.example.vn/doclai', 'https://nhac.example.vn/doclai/'])(
  'everyone asks for the same fixed names under %s',
  (updateUrl) => {
    const asked = [places.channel('stable'), places.root('stable', 3), places.release('stable', '9f')];
    expect(asked.map((place) => addressOf(updateUrl, place))).toEqual([
      'https://nhac.example.vn/doclai/stable/channel.json',
      'https://nhac.example.vn/doclai/stable/root/3.json',
      'https://nhac.example.vn/doclai/stable/r/9f.json',
    ]);
  },
);
