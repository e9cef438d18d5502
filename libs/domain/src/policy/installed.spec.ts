import { currentPack, findPack, installedPacks, installPack, nmpd40023 } from '.';

const at = Date.parse;
const pack = (version: number, effectiveFrom: string) => ({ ...nmpd40023, version, effectiveFrom });

describe('A18 which pack is in force', () => {
  it('A18 is the default before any, and where no other has begun', () => {
    expect(currentPack(0)).toBe(nmpd40023);
    expect(currentPack(at('2026-06-01T00:00:00Z'))).toBe(nmpd40023);
    expect(installedPacks()).toEqual([nmpd40023]);
  });

  it('A18 is the one that began last, from its very instant on', () => {
    const [second, third] = [pack(2, '2030-01-01T05:00:00Z'), pack(3, '2031-01-01T00:00:00-05:00')];
    installPack(third);
    installPack(second);
    expect(currentPack(at('2030-01-01T04:59:59.999Z'))).toBe(nmpd40023);
    expect(currentPack(at('2030-01-01T05:00:00Z'))).toBe(second);
    expect(currentPack(at('2031-01-01T04:59:59.999Z'))).toBe(second);
    expect(currentPack(at('2031-01-01T05:00:00Z'))).toBe(third);
  });

  it('A18 is the higher version where two began at once', () => {
    const [fifth, fourth] = [pack(5, '2032-01-01T05:00:00Z'), pack(4, '2032-01-01T05:00:00Z')];
    installPack(fifth);
    installPack(fourth);
    expect(currentPack(at('2032-06-01T05:00:00Z'))).toBe(fifth);
  });

  it('A18 finds a version by its name, and nothing where it is not installed', () => {
    expect(findPack(nmpd40023.id, 1)).toBe(nmpd40023);
    expect(findPack(nmpd40023.id, 99)).toBeUndefined();
    expect(findPack('another', 1)).toBeUndefined();
  });
});
