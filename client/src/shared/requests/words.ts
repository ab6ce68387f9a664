import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";

type Words<K extends string> = Readonly<Record<K, MessageDescriptor>>;

export const bodyWords: Words<Schema<"BodyType">> = {
  sedan: msg`Sedan`,
  hatchback: msg`Hatchback`,
  wagon: msg`Wagon`,
  suv: msg`SUV`,
  minivan: msg`Minivan`,
  van: msg`Van`,
  kei: msg`Kei car`,
  keiSuv: msg`Kei SUV`,
  keiVan: msg`Kei van`,
  keiTruck: msg`Kei truck`,
  coupe: msg`Coupe`,
  convertible: msg`Convertible`,
  pickup: msg`Pickup`,
  truck: msg`Truck`,
  bus: msg`Bus`,
};

export const fuelWords: Words<Schema<"Fuel">> = {
  petrol: msg`Petrol`,
  diesel: msg`Diesel`,
  hybrid: msg`Hybrid`,
  plugInHybrid: msg`Plug-in hybrid`,
  electric: msg`Electric`,
  hydrogen: msg`Hydrogen`,
  lpg: msg`LPG`,
  cng: msg`CNG`,
};

export const transmissionWords: Words<Schema<"Transmission">> = {
  automatic: msg`Automatic`,
  cvt: msg`CVT`,
  manual: msg`Manual`,
  dualClutch: msg`Dual clutch`,
};

export const steeringWords: Words<Schema<"Steering">> = {
  right: msg`Right-hand drive`,
  left: msg`Left-hand drive`,
};

export const driveWords: Words<Schema<"Drive">> = {
  twoWheel: msg`Two-wheel drive`,
  fourWheel: msg`Four-wheel drive`,
};

export const colourWords: Words<Schema<"Colour">> = {
  white: msg`White`,
  pearl: msg`Pearl`,
  black: msg`Black`,
  silver: msg`Silver`,
  grey: msg`Grey`,
  blue: msg`Blue`,
  red: msg`Red`,
  green: msg`Green`,
  brown: msg`Brown`,
  beige: msg`Beige`,
  yellow: msg`Yellow`,
  gold: msg`Gold`,
  orange: msg`Orange`,
  purple: msg`Purple`,
  other: msg`Other`,
};
