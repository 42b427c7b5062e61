<?php
/**
 * What the plugin knows of the widgets (data.json, made from the project's own sources), and the site's settings.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

/** The attributes, figures and words of the widgets. */
function one_pill_widgets_data() {
	static $data = null;
	if ( null === $data ) {
		$data = wp_json_file_decode( ONE_PILL_WIDGETS_FOLDER . '/data.json', array( 'associative' => true ) );
	}
	return $data;
}

/** `en` or `es`: the language of the words that stand in the page, for a language tag or the site's own. */
function one_pill_widgets_language( $tag = '' ) {
	$tag = $tag ? $tag : get_locale();
	return 0 === strpos( strtolower( $tag ), 'es' ) ? 'es' : 'en';
}

/** The site's settings, each with its default. */
function one_pill_widgets_settings() {
	$defaults = array(
		'show'        => false,
		'everywhere'  => false,
		'website'     => '',
		'heading'     => '',
		'message'     => '',
		'href'        => '',
		'linkText'    => '',
		'localHelp'   => '',
		'help'        => '988',
		'tone'        => 'strong',
		'placement'   => 'inline',
		'dismissible' => true,
		'remember'    => '7d',
		'on'          => '',
		'from'        => '',
		'until'       => '',
	);
	$stored = get_option( 'one_pill_widgets', array() );
	return array_merge( $defaults, is_array( $stored ) ? array_intersect_key( $stored, $defaults ) : array() );
}
