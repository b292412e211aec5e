/** Runs <hcc-status-tracker> on the Center's pages: in the frame of a partner's page, and on the page of the receipt's link. */
import { mountFrame } from '../frame/inside/mount-frame.ts';
import { connectTracker } from './connect-tracker.ts';
import { StatusTracker } from './status-tracker.element.ts';
import { isTrackPage, mountTrackPage } from './track-page.ts';

if (isTrackPage()) mountTrackPage();
else
  mountFrame({ widget: 'status-tracker', tag: 'hcc-status-tracker', element: StatusTracker, connect: connectTracker });
