<?php
/**
 * The script and the style sheet: from the plugin's own files, once, and only where a widget stands.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'one_pill_widgets_register_assets', 5 );
add_action( 'wp_enqueue_scripts', 'one_pill_widgets_enqueue_early' );
add_filter( 'wp_script_attributes', 'one_pill_widgets_opt_out' );
add_filter( 'script_loader_tag', 'one_pill_widgets_opt_out_classic', 10, 2 );
foreach ( array( 'rocket_delay_js_exclusions', 'rocket_exclude_js', 'rocket_exclude_defer_js', 'litespeed_optimize_js_excludes', 'litespeed_optm_js_defer_exc', 'autoptimize_filter_js_exclude' ) as $one_pill_widgets_filter ) {
	add_filter( $one_pill_widgets_filter, 'one_pill_widgets_exclude' );
}
unset( $one_pill_widgets_filter );

/** The handles. */
function one_pill_widgets_register_assets() {
	$version = ONE_PILL_WIDGETS_VERSION;
	wp_register_style( 'one-pill-widgets', plugins_url( 'style.css', ONE_PILL_WIDGETS_FILE ), array(), $version );
	wp_register_script( 'one-pill-widgets', plugins_url( 'js/one-pill-widgets.iife.js', ONE_PILL_WIDGETS_FILE ), array(), $version, true );
	wp_register_script( 'one-pill-widgets-room', plugins_url( 'js/one-pill-room.js', ONE_PILL_WIDGETS_FILE ), array(), $version, true );
	wp_register_script( 'one-pill-widgets-head', plugins_url( 'js/one-pill-head.js', ONE_PILL_WIDGETS_FILE ), array(), $version, false );
	if ( function_exists( 'wp_register_script_module' ) ) {
		wp_register_script_module( 'one-pill-widgets', plugins_url( 'js/one-pill-widgets.js', ONE_PILL_WIDGETS_FILE ), array(), $version );
	}
}

/** Called for every element that is written. WordPress prints each handle once. */
function one_pill_widgets_use() {
	wp_enqueue_style( 'one-pill-widgets' );
	wp_enqueue_script( 'one-pill-widgets-room' );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( 'one-pill-widgets' );
	} else {
		wp_enqueue_script( 'one-pill-widgets' );
	}
}

/** Before the page is written: where it is known that a widget will stand there, its room is kept from the first paint. */
function one_pill_widgets_enqueue_early() {
	$settings = one_pill_widgets_settings();
	if ( $settings['show'] || $settings['everywhere'] ) {
		one_pill_widgets_use();
	}
	if ( $settings['show'] && $settings['dismissible'] ) {
		wp_enqueue_script( 'one-pill-widgets-head' );
	}
	$post = is_singular() ? get_post() : null;
	if ( $post && ( false !== strpos( $post->post_content, 'one-pill-widgets/' ) || false !== strpos( $post->post_content, '[one_pill_' ) ) ) {
		one_pill_widgets_use();
	}
}

/** What Rocket Loader, LiteSpeed and Autoptimize look for before they take a script out of the page. WP Rocket is told by filters. */
function one_pill_widgets_opt_outs() {
	return array(
		'data-cfasync'     => 'false',
		'data-no-optimize' => '1',
		'data-no-defer'    => '1',
		'data-noptimize'   => '1',
	);
}

/** Of the module. Rocket Loader wants its word before the address. */
function one_pill_widgets_opt_out( $attributes ) {
	$is_ours = isset( $attributes['src'] ) && false !== strpos( $attributes['src'], '/js/one-pill-' );
	return $is_ours ? one_pill_widgets_opt_outs() + $attributes : $attributes;
}

/** Of classic scripts, whose attributes older versions write without a filter. */
function one_pill_widgets_opt_out_classic( $tag, $handle ) {
	if ( 0 !== strpos( $handle, 'one-pill-widgets' ) || false !== strpos( $tag, 'data-cfasync' ) ) {
		return $tag;
	}
	$attributes = '';
	foreach ( one_pill_widgets_opt_outs() as $name => $value ) {
		$attributes .= sprintf( ' %s="%s"', $name, $value );
	}
	return preg_replace( '/<script(?=[^>]*\ssrc=)/', '<script' . $attributes, $tag );
}

/** The lists of the optimizers: an array, or a text with commas. */
function one_pill_widgets_exclude( $excluded ) {
	if ( is_array( $excluded ) ) {
		$excluded[] = 'one-pill-';
		return $excluded;
	}
	return trim( $excluded . ', one-pill-', ', ' );
}
