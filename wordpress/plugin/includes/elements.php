<?php
/**
 * Writes an element with real words inside: blocks, shortcodes and the banner of every page all come here.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * An element as HTML; its words alone where no script ever runs.
 *
 * @param string $widget     Its id, such as `banner`.
 * @param array  $attributes By the block's names. What the element does not know is left out.
 * @param string $saved      The words that the editor saved with the post.
 */
function one_pill_widgets_element( $widget, $attributes, $saved = '' ) {
	$data       = one_pill_widgets_data();
	$known      = $data['widgets'][ $widget ];
	$attributes = array_filter( $attributes, 'is_scalar' );
	$lang       = isset( $attributes['lang'] ) ? sanitize_key( $attributes['lang'] ) : '';
	$words      = one_pill_widgets_words( $widget, $attributes, one_pill_widgets_language( $lang ), $saved );
	if ( is_feed() ) {
		return '<p>' . $words . '</p>';
	}
	one_pill_widgets_use();
	$written = '';
	foreach ( $known['attributes'] as $attribute ) {
		$value = isset( $attributes[ $attribute['property'] ] ) ? $attributes[ $attribute['property'] ] : '';
		if ( $attribute['isSwitch'] ) {
			$written .= $value ? ' ' . $attribute['name'] : '';
		} elseif ( '' !== trim( (string) $value ) && one_pill_widgets_may_stand( $attribute, (string) $value ) ) {
			$is_address = isset( $attribute['kind'] ) && 'address' === $attribute['kind'];
			$written   .= sprintf( ' %s="%s"', $attribute['name'], esc_attr( $is_address ? one_pill_widgets_secure( (string) $value ) : $value ) );
		}
	}
	if ( $lang ) {
		$written .= sprintf( ' lang="%s"', esc_attr( $lang ) );
	}
	return sprintf(
		'<%1$s%2$s><p>%3$s</p>%4$s</%1$s>',
		$known['tag'],
		$written,
		$words,
		one_pill_widgets_slotted( $widget, $attributes )
	);
}

/**
 * A box that says how wide the column is: the room that is kept for an element follows it (see style.css).
 *
 * @param string $element An element as HTML.
 * @param array  $extra   Of a block: its further attributes, beside those that the editor's settings bring.
 */
function one_pill_widgets_in_room( $element, $extra = null ) {
	$class      = array( 'class' => 'one-pill-widgets-room' );
	$attributes = null === $extra ? 'class="one-pill-widgets-room"' : get_block_wrapper_attributes( $extra + $class );
	return '<div ' . $attributes . '>' . $element . '</div>';
}

/** The kinds of addresses that a link may have, as the elements themselves take them. */
function one_pill_widgets_link_schemes() {
	return array( 'http', 'https', 'mailto', 'tel', 'sms' );
}

/** An address of a kind that no page links to is left out; the element would not use it either. Browsers leave out white space in it, too. */
function one_pill_widgets_may_stand( $attribute, $value ) {
	$is_address = isset( $attribute['kind'] ) && 'address' === $attribute['kind'];
	$address    = preg_replace( '/[\s[:cntrl:]]+/', '', $value );
	if ( ! $is_address || ! preg_match( '/^[a-z][a-z0-9+.-]*:/i', $address ) ) {
		return true;
	}
	return '' !== esc_url_raw( $address, one_pill_widgets_link_schemes() );
}

/** Posts keep the site's own addresses as they were when it had no https yet; browsers refuse those in a page that has it. */
function one_pill_widgets_secure( $address ) {
	$is_own = 0 === strcasecmp( (string) wp_parse_url( $address, PHP_URL_HOST ), (string) wp_parse_url( home_url(), PHP_URL_HOST ) );
	return is_ssl() && $is_own ? set_url_scheme( $address, 'https' ) : $address;
}

/** Pictures of the comparison, transcript of the video: children of the element with a place of their own. */
function one_pill_widgets_slotted( $widget, $attributes ) {
	$get = function ( $name ) use ( $attributes ) {
		return isset( $attributes[ $name ] ) ? trim( (string) $attributes[ $name ] ) : '';
	};
	$slotted = '';
	if ( 'comparison-slider' === $widget ) {
		foreach ( array( 'start', 'end' ) as $side ) {
			$address = esc_url( one_pill_widgets_secure( $get( $side . 'Url' ) ), array( 'http', 'https' ) );
			if ( $address ) {
				$slotted .= sprintf( '<img slot="%s" src="%s" alt="%s">', $side, $address, esc_attr( $get( $side . 'Alt' ) ) );
			}
		}
		if ( '' !== $get( 'caption' ) ) {
			$slotted .= '<p slot="caption">' . esc_html( $get( 'caption' ) ) . '</p>';
		}
	}
	if ( 'video-card' === $widget && '' !== $get( 'transcript' ) ) {
		$slotted .= '<div slot="transcript">' . wpautop( esc_html( $get( 'transcript' ) ) ) . '</div>';
	}
	return $slotted;
}

/** What is wrong with an element, for those who can mend it; readers see its words alone. */
function one_pill_widgets_note( $widget, $attributes ) {
	if ( is_feed() || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$data = one_pill_widgets_data();
	$fact = isset( $attributes['fact'] ) ? (string) $attributes['fact'] : '';
	if ( 'stat-counter' === $widget && '' === trim( $fact . ( isset( $attributes['value'] ) ? $attributes['value'] : '' ) ) ) {
		$problem = __( 'it has no figure.', 'one-pill-widgets' );
	} elseif ( 'stat-counter' === $widget && '' !== $fact && empty( $attributes['src'] ) && ! isset( $data['facts'][ $fact ] ) ) {
		/* translators: %s: what the author wrote. */
		$problem = sprintf( __( 'there is no figure “%s”.', 'one-pill-widgets' ), $fact );
	} elseif ( 'video-card' === $widget && '' === one_pill_widgets_video_words( $attributes, 'en' ) ) {
		$problem = __( 'it has no address of a video.', 'one-pill-widgets' );
	} else {
		return '';
	}
	/* translators: %s: what is wrong. */
	return '<p><small>' . esc_html( sprintf( __( 'Only authors see this note about the One Pill widget above: %s', 'one-pill-widgets' ), $problem ) ) . '</small></p>';
}
