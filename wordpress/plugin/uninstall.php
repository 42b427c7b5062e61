<?php
/**
 * Leaves nothing behind but the words in the posts.
 *
 * @package OnePillWidgets
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $one_pill_widgets_site ) {
		switch_to_blog( $one_pill_widgets_site );
		delete_option( 'one_pill_widgets' );
		restore_current_blog();
	}
} else {
	delete_option( 'one_pill_widgets' );
}
