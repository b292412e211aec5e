/** Runs <hcc-status-tracker> on the Center's pages: in the frame of a partner's page, and on the page of the receipt's link. */
import { followFiling } from '../frame/inside/filing.ts';
import { mountFrame } from '../frame/inside/mount-frame.ts';
import { connectTracker } from './connect-tracker.ts';
import { StatusTracker } from './status-tracker.element.ts';

/** A frame has a parent; the frame's page opened apart has the partner's key in its address. */
const isTrackPage = window.parent === window && !new URLSearchParams(location.search).has('key');

if (isTrackPage) void import('./track-page.ts').then(({ mountTrackPage }) => mountTrackPage());
else
  mountFrame({
    widget: 'status-tracker',
    tag: 'hcc-status-tracker',
    element: StatusTracker,
    connect: connectTracker,
    accompany: followFiling,
  });
