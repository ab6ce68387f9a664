import type { Schema } from "#/shared/api/types";

export type BodyType = Schema<"BodyType">;

interface Outline {
  /** The whole body, facing right, on a box of 200 × 80. */
  shape: string;
  windows: string;
  /** Middle and radius of each wheel. */
  wheels: readonly (readonly [x: number, radius: number])[];
}

/** Drawn for this site. */
export const outlines: Record<BodyType, Outline> = {
  sedan: {
    shape:
      "M14 60.5C12 60.5 11 58.5 11 52l1-10c0-3 2-5 5-5.5l22-2.5 22-13c5-3 10-4 16-4h28c7 0 13 2 18 6l15 12 34 5c10 2 16 6 17 13l.5 4c0 2-1 3.5-3 3.5H16z",
    windows: "M50 34l15-9c4-2 8-3 12-3h13v13H52c-2 0-3-.5-2-1zM95 22h13c5 0 9 1.5 13 4.5L132 35H95z",
    wheels: [
      [47, 12],
      [152, 12],
    ],
  },
  hatchback: {
    shape:
      "M24 59.5C22 59.5 21 57.5 21 52l1-15c0-3 1-5 3-7l12-11c4-4 9-5 15-5h50c8 0 14 2 20 6l20 14 27 5c9 2 14 6 15 13v4c0 2-1 3.5-3 3.5H27z",
    windows: "M34 33l10-10c2-2 5-3 8-3h24v14H35zM82 20h18c6 0 11 1.5 16 4.5L130 34H82z",
    wheels: [
      [53, 12],
      [147, 12],
    ],
  },
  wagon: {
    shape:
      "M14 59.5C12 59.5 11 57.5 11 52l1-15c0-3 1-5 2-7l7-10c3-4 7-5 12-5h77c7 0 13 2 18 5l19 14 31 5c10 2 15 6 16 13v4c0 2-1 3.5-3 3.5H17z",
    windows: "M24 33l6-9c2-3 4-4 7-4h17v14H24zM60 20h25v14H60zM91 20h18c5 0 10 1.5 14 4.5L137 34H91z",
    wheels: [
      [47, 12],
      [152, 12],
    ],
  },
  suv: {
    shape:
      "M16 56c-2-1-3-3-3-6V34c0-3 1-5 2-7l6-12c2-4 6-6 11-6h72c7 0 12 2 17 6l17 16 32 5c9 1.5 14 6 14 12v5c0 2-1 3.5-3 3.5H19z",
    windows: "M23 30l5-11c1-3 4-5 7-5h19v16zM60 14h24v16H60zM90 14h15c5 0 9 1.5 12 4.5L130 30H90z",
    wheels: [
      [48, 14],
      [150, 14],
    ],
  },
  minivan: {
    shape:
      "M15 62.5C13 62.5 12 60.5 12 52V24c0-8 5-14 13-14h89c8 0 14 3 19 8l20 20 25 5c9 2 13 6 13 12v4c0 2-1 3.5-3 3.5H18z",
    windows: "M19 33V24c0-5 3-8 7-8h21v17zM53 16h28v17H53zM87 16h25c6 0 10 2 14 6l12 11H87z",
    wheels: [
      [48, 12],
      [150, 12],
    ],
  },
  van: {
    shape: "M12 59c-2 0-3-2-3-4V14c0-5 3-8 8-8h134c8 0 13 3 16 9l14 22c4 3 7 7 7 12v6c0 2-1 4-3 4z",
    windows: "M124 14h24c5 0 8 2 10 6l9 15h-43zM94 14h24v21H94z",
    wheels: [
      [44, 12],
      [156, 12],
    ],
  },
  kei: {
    shape:
      "M44 58c-2-1-3-3-3-5V20c0-6 4-10 10-10h64c7 0 12 2 16 8l10 19 9 3c6 2 9 6 9 11v4c0 2-1 3.5-3 3.5H47z",
    windows: "M48 32V22c0-3 2-6 6-6h20v16zM80 16h33c5 0 8 2 11 6l5 10H80z",
    wheels: [
      [65, 10.5],
      [138, 10.5],
    ],
  },
  coupe: {
    shape:
      "M12 58c-2-1-3-3-3-6l1-8c1-4 3-6 7-7l17-4 30-11c6-2 12-3 18-3h22c8 0 14 2 20 5l22 11 32 5c9 1.5 14 5 15 11v4c0 2-1 3.5-3 3.5H15z",
    windows: "M56 35l16-7c5-2 10-3 15-3h17c7 0 12 1.5 17 4l11 6z",
    wheels: [
      [46, 12.5],
      [154, 12.5],
    ],
  },
  convertible: {
    shape:
      "M12 58c-2-1-3-3-3-6l1-9c1-4 3-6 7-6l40-2 6-4c3-1 6 0 8 2l2 2h44L103 20l5-1 24 17 36 5c9 1.5 14 5 15 11v3c0 2-1 3.5-3 3.5H15z",
    windows: "M110 25l14 10h-7z",
    wheels: [
      [46, 12],
      [154, 12],
    ],
  },
  pickup: {
    shape:
      "M9 57c-2-1-3-3-3-5V34c0-2 1-3 3-3h67V18c0-6 4-9 9-9h25c6 0 11 2 15 7l12 15 37 5c9 1.5 14 6 14 12v5c0 2-1 3.5-3 3.5H12z",
    windows: "M82 30V20c0-3 2-5 5-5h11v15zM104 15h6c4 0 7 1.5 10 5l8 10h-24z",
    wheels: [
      [44, 14],
      [152, 14],
    ],
  },
  truck: {
    shape:
      "M6 56V8c0-2 1-3 3-3h121c2 0 3 1 3 3v6h26c6 0 10 3 12 8l8 17c3 2 5 5 5 9v8c0 2-1 4-3 4H9c-2 0-3-2-3-4z",
    windows: "M140 21h17c4 0 6 2 8 5l6 13h-31z",
    wheels: [
      [36, 12],
      [64, 12],
      [157, 12],
    ],
  },
  bus: {
    shape: "M5 57V13c0-5 3-8 8-8h165c8 0 12 5 13 12l4 26v14c0 2-2 3-4 3H9c-2 0-4-1-4-3z",
    windows:
      "M12 14h24v18H12zM42 14h24v18H42zM72 14h24v18H72zM102 14h24v18h-24zM132 14h22v18h-22zM160 14h17c4 0 6 2 7 6l3 18h-27z",
    wheels: [
      [42, 12],
      [152, 12],
    ],
  },
  keiTruck: {
    shape:
      "M36 57c-2 0-3-1-3-3V36c0-2 1-3 3-3h62V18c0-5 3-8 8-8h24c6 0 9 2 11 7l8 19c5 2 8 5 8 11v6c0 3-1 4-3 4z",
    windows: "M105 32V20c0-3 1-4 4-4h18c4 0 6 1 8 5l5 11z",
    wheels: [
      [62, 10.5],
      [131, 10.5],
    ],
  },
  keiVan: {
    shape: "M40 58c-2 0-3-1-3-4V17c0-5 3-8 8-8h84c6 0 9 2 11 7l10 19c4 2 7 6 7 12v7c0 3-1 4-3 4z",
    windows: "M43 33V20c0-3 2-5 5-5h20v18zM74 15h24v18H74zM104 15h23c4 0 6 1 8 5l7 13h-38z",
    wheels: [
      [63, 10.5],
      [135, 10.5],
    ],
  },
  keiSuv: {
    shape: "M40 55c-2-1-3-3-3-5V18c0-5 3-8 8-8h55c5 0 8 2 10 6l8 15 28 4c7 1 10 5 10 10v6c0 3-1 4-3 4H42z",
    windows: "M43 30V20c0-3 2-4 4-4h16v14zM69 16h30c4 0 5 1 7 4l5 10H69z",
    wheels: [
      [60, 13],
      [135, 13],
    ],
  },
};
