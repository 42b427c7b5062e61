<?php
/**
 * Addresses of a website of this project that the administrator names: one in a line of its own becomes the widget, written
 * by this site, so that nobody is asked over the network.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

add_filter( 'pre_oembed_result', 'one_pill_widgets_embed', 10, 2 );

/** `https://…/figures/pills-2025/` as the figure's attributes; null for any other address. */
function one_pill_widgets_read_address( $address ) {
	$settings = one_pill_widgets_settings();
	$website  = untrailingslashit( $settings['website'] );
	if ( '' === $website || 0 !== strpos( $address, $website . '/' ) ) {
		return null;
	}
	$data = one_pill_widgets_data();
	$path = substr( $address, strlen( $website ) );
	if ( ! preg_match( '#^/(es/)?figures/([a-z0-9-]+)/?(?:index\.html)?(?:[?\#].*)?$#', $path, $found ) ) {
		return null;
	}
	$lang = $found[1] ? 'es' : 'en';
	return isset( $data['facts'][ $found[2] ] ) ? array( 'fact' => $found[2], 'lang' => $lang ) : null;
}

/** Before WordPress asks the address itself. */
function one_pill_widgets_embed( $result, $address ) {
	$attributes = one_pill_widgets_read_address( $address );
	return $attributes ? one_pill_widgets_in_room( one_pill_widgets_element( 'stat-counter', $attributes ) ) : $result;
}
