// A new profile asks and greets; what it shows would be read aloud.
user_pref('accessibility.force_disabled', -1);
user_pref('app.normandy.enabled', false);
user_pref('browser.aboutwelcome.enabled', false);
user_pref('browser.preonboarding.enabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('browser.startup.homepage_override.mstone', 'ignore');
user_pref('browser.startup.page', 0);
user_pref('browser.tabs.firefox-view', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('termsofuse.acceptedDate', '1800000000000');
user_pref('termsofuse.acceptedVersion', 999);
user_pref('toolkit.telemetry.reportingpolicy.firstRun', false);
user_pref('trailhead.firstrun.didSeeAboutWelcome', true);
// The copy buttons are pressed by real keys; nothing asks about the clipboard.
user_pref('dom.events.testing.asyncClipboard', true);
