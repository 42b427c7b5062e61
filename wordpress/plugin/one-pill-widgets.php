<?php
/**
 * Plugin Name:       One Pill Widgets
 * Description:       Four widgets about the danger of fake pills made with fentanyl: a figure with its source, a banner, a comparison and a video card. Without tracking.
 * Version:           {version}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            One Pill Widgets
 * License:           MIT
 * License URI:       https://opensource.org/licenses/MIT
 * Text Domain:       one-pill-widgets
 * Domain Path:       /languages
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

define( 'ONE_PILL_WIDGETS_VERSION', '{version}' );
define( 'ONE_PILL_WIDGETS_FILE', __FILE__ );
define( 'ONE_PILL_WIDGETS_FOLDER', __DIR__ );

require_once __DIR__ . '/includes/data.php';
require_once __DIR__ . '/includes/words.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/site-banner.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/links.php';
