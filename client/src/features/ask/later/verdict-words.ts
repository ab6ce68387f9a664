import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Schema } from "#/shared/api/types";

/** The rules' findings in the reader's words, by their stable code. Values stand beside them. */
export const findingWords: Readonly<Record<string, MessageDescriptor | undefined>> = {
  "import.too_old": msg`Cars of these years are too old for this country.`,
  "import.too_young": msg`Cars of these years are too new for this country.`,
  "import.age_limited": msg`Only some of these years may come in.`,
  "import.age_disputed": msg`Our sources disagree about the age limit.`,
  "import.age_met": msg`The years are within the age limit.`,
  "import.age_levy": msg`An extra charge is due for older cars.`,
  "import.no_age_left": msg`No year of make satisfies all age limits.`,
  "import.steering_met": msg`The side of the wheel is accepted.`,
  "import.steering_prohibited": msg`The side of the wheel is not accepted.`,
  "import.steering_limited": msg`Only one side of the wheel is accepted.`,
  "import.steering_disputed": msg`Our sources disagree about the side of the wheel.`,
  "import.status_prohibited": msg`Used cars may not be imported.`,
  "import.status_restricted": msg`Used cars may be imported only under conditions.`,
  "import.status_allowed": msg`Used cars may be imported.`,
  "import.prohibited": msg`Used cars may not be imported.`,
  "import.inspection_needed": msg`The car must be inspected before it leaves Japan.`,
  "import.requirement": msg`There is a further requirement.`,
  "import.rule_expired": msg`A rule may have ended; check before you buy.`,
  "export.engine_prohibited": msg`Japan does not let this engine size leave for this country.`,
  "export.engine_limited": msg`Japan lets only smaller engines leave for this country.`,
  "export.engine_met": msg`The engine size may leave Japan.`,
  "export.fuel_prohibited": msg`Japan does not let cars with this fuel leave for this country.`,
  "export.fuel_met": msg`The fuel may leave Japan.`,
  "export.price_limited": msg`Japan does not let cars above a price leave for this country.`,
};

/** The verdict as a headline. */
export const outcomeWords: Readonly<Record<Schema<"ImportVerdict">["outcome"], MessageDescriptor>> = {
  allowed: msg`This car may be imported`,
  allowedWithConditions: msg`May be imported, with conditions`,
  prohibited: msg`This car cannot be imported`,
  conflicting: msg`Sources disagree: check before you buy`,
  unknown: msg`We know no rule for this country`,
};

export const confidenceWords: Readonly<Record<Schema<"RuleClaim">["confidence"], MessageDescriptor>> = {
  high: msg`official source`,
  medium: msg`several sources`,
  low: msg`one old or indirect source`,
};
