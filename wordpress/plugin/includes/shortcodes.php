<?php
/**
 * The shortcodes, one a widget: `[one_pill_stat_counter fact="pills-2025"]`. Words in between stand where the widget cannot.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'init', 'one_pill_widgets_add_shortcodes' );

/** `stat-counter` as `one_pill_stat_counter`. */
function one_pill_widgets_add_shortcodes() {
	$data = one_pill_widgets_data();
	foreach ( array_keys( $data['widgets'] ) as $widget ) {
		add_shortcode(
			'one_pill_' . str_replace( '-', '_', $widget ),
			function ( $given, $content = '' ) use ( $widget ) {
				$attributes = one_pill_widgets_shortcode_attributes( $widget, is_array( $given ) ? $given : array() );
				$element    = one_pill_widgets_element( $widget, $attributes, (string) $content );
				return is_feed() ? $element : one_pill_widgets_in_room( $element ) . one_pill_widgets_note( $widget, $attributes );
			}
		);
	}
}

/** The attributes by the block's names. A switch needs no value: `[one_pill_banner dismissible]`. */
function one_pill_widgets_shortcode_attributes( $widget, $given ) {
	$data       = one_pill_widgets_data();
	$attributes = array( 'lang' => isset( $given['lang'] ) ? $given['lang'] : '' );
	$bare       = array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY );
	foreach ( $data['widgets'][ $widget ]['attributes'] as $attribute ) {
		$name  = $attribute['name'];
		$value = isset( $given[ $name ] ) ? $given[ $name ] : '';
		if ( $attribute['isSwitch'] ) {
			$is_off = in_array( strtolower( $value ), array( '', 'false', 'no', '0' ), true );
			$attributes[ $attribute['property'] ] = in_array( $name, $bare, true ) || ( isset( $given[ $name ] ) && ! $is_off );
		} elseif ( in_array( $name, $bare, true ) && isset( $attribute['kind'] ) && 'years' === $attribute['kind'] ) {
			// `[one_pill_stat_counter trend]`: the built-in figure's own years.
			$attributes[ $attribute['property'] ] = 'true';
		} else {
			$attributes[ $attribute['property'] ] = $value;
		}
	}
	return $attributes;
}
