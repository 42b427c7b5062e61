<?php
/**
 * One banner on every page, as the first thing in it.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_body_open', 'one_pill_widgets_print_banner' );
add_action( 'wp_footer', 'one_pill_widgets_print_banner_late' );

/** The settings as the banner's attributes. What readers closed is kept apart from banners in posts. */
function one_pill_widgets_banner_attributes( $settings ) {
	$attributes              = array_diff_key( $settings, array_flip( array( 'show', 'everywhere', 'website' ) ) );
	$attributes['messageId'] = 'site-' . substr( md5( $settings['heading'] . $settings['message'] . $settings['href'] ), 0, 8 );
	return $attributes;
}

/** Prints it where the settings ask for one. */
function one_pill_widgets_print_banner() {
	$settings = one_pill_widgets_settings();
	if ( $settings['show'] && ! is_embed() ) {
		// Escaped part by part where it is written.
		echo one_pill_widgets_element( 'banner', one_pill_widgets_banner_attributes( $settings ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped
	}
}

/** Themes from before WordPress 5.2 have no place at the beginning. */
function one_pill_widgets_print_banner_late() {
	if ( ! did_action( 'wp_body_open' ) ) {
		one_pill_widgets_print_banner();
	}
}
