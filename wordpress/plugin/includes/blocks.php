<?php
/**
 * The four blocks. Their posts keep words; the server writes the element around fresh ones, whoever the author is.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'one_pill_widgets_register_blocks' );
add_action( 'enqueue_block_assets', 'one_pill_widgets_enqueue_preview' );
add_filter( 'excerpt_allowed_blocks', 'one_pill_widgets_allow_in_excerpts' );

/** From the block.json files that `npm run wordpress` makes. */
function one_pill_widgets_register_blocks() {
	load_plugin_textdomain( 'one-pill-widgets', false, dirname( plugin_basename( ONE_PILL_WIDGETS_FILE ) ) . '/languages' );
	$folder = plugins_url( 'js/', ONE_PILL_WIDGETS_FILE );
	wp_register_script( 'one-pill-widgets-words', $folder . 'editor-words.js', array(), ONE_PILL_WIDGETS_VERSION, true );
	wp_register_script(
		'one-pill-widgets-editor',
		plugins_url( 'editor.js', ONE_PILL_WIDGETS_FILE ),
		array( 'one-pill-widgets-words', 'shortcode', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ),
		ONE_PILL_WIDGETS_VERSION,
		true
	);
	wp_set_script_translations( 'one-pill-widgets-editor', 'one-pill-widgets', ONE_PILL_WIDGETS_FOLDER . '/languages' );
	$data     = one_pill_widgets_data();
	$settings = one_pill_widgets_settings();
	if ( is_admin() ) {
		$known = array(
			'data'          => $data,
			'siteLanguage'  => one_pill_widgets_language(),
			'adminLanguage' => one_pill_widgets_language( get_user_locale() ),
			'website'       => $settings['website'],
		);
		wp_add_inline_script( 'one-pill-widgets-editor', 'var onePillWidgetsKnown = ' . wp_json_encode( $known, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
	foreach ( array_keys( $data['widgets'] ) as $widget ) {
		register_block_type(
			ONE_PILL_WIDGETS_FOLDER . '/blocks/' . $widget,
			array(
				'render_callback' => function ( $attributes, $content ) use ( $widget ) {
					return one_pill_widgets_render( $widget, $attributes, $content );
				},
			)
		);
	}
}

/** One block on a page: the element, with the alignment and anchor that the editor saved. */
function one_pill_widgets_render( $widget, $attributes, $content ) {
	$saved = preg_match( '#<p>(.*?)</p>#s', $content, $found ) ? $found[1] : '';
	$extra = array();
	if ( preg_match( '#^\s*<div[^>]*\sid="([^"]*)"#', $content, $found ) ) {
		$extra['id'] = html_entity_decode( $found[1] );
	}
	$element = one_pill_widgets_element( $widget, $attributes, $saved );
	$note    = one_pill_widgets_note( $widget, $attributes );
	return is_feed() ? $element : one_pill_widgets_in_room( $element, $extra ) . $note;
}

/** The preview is the real widget. The editor's frame loads no script modules, so it gets the classic twin. */
function one_pill_widgets_enqueue_preview() {
	if ( is_admin() ) {
		wp_enqueue_script( 'one-pill-widgets' );
	}
}

/** Excerpts take the words of these blocks too. */
function one_pill_widgets_allow_in_excerpts( $allowed ) {
	$data = one_pill_widgets_data();
	foreach ( array_keys( $data['widgets'] ) as $widget ) {
		$allowed[] = 'one-pill-widgets/' . $widget;
	}
	return $allowed;
}
