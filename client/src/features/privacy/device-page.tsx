import { Trans } from "@lingui/react/macro";
import { DeviceList } from "#/shared/storage/device-list";
import { Page } from "#/shared/ui/page";

/** Everything that the site keeps on the device, as it stands now. */
export function DevicePage() {
  return (
    <Page
      width="read"
      title={<Trans>Kept on this device</Trans>}
      lead={<Trans>This is the whole list: nothing else is stored by this site in your browser.</Trans>}
    >
      <DeviceList />
    </Page>
  );
}
