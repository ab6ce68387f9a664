import { ContactStep } from "./contact-step";
import { DestinationStep } from "./destination-step";
import { ReleaseStep } from "./release-step";
import { ReviewStep } from "./review-step";
import { SendButton } from "./send-button";

// One chunk for all that comes after the first step: fetched while that one is filled in.
export { ContactStep, DestinationStep, ReleaseStep, ReviewStep, SendButton };
