<?php
/**
 * The words inside an element: what readers have before the script, without it, in feeds and in mail. Those of built-in
 * figures come ready from data.json; only where an author's own words go into them are they put together here.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

/** What words may hold. */
function one_pill_widgets_allowed() {
	return array(
		'a'      => array( 'href' => array() ),
		'em'     => array(),
		'strong' => array(),
	);
}

/** With a period at its end, unless it ends in a mark of its own. */
function one_pill_widgets_end( $text ) {
	return preg_match( '/[.!?…]$/u', $text ) ? $text : $text . '.';
}

/** What somebody wrote, as a sentence; nothing stays nothing. */
function one_pill_widgets_sentence( $text ) {
	$text = trim( $text );
	return '' === $text ? '' : one_pill_widgets_end( $text );
}

/**
 * A day as a language writes it; nothing where it is none.
 *
 * @param string $text `YYYY-MM-DD`.
 * @param array  $form The months' names and the order of the parts.
 */
function one_pill_widgets_day( $text, $form ) {
	if ( ! preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $text, $found ) || ! checkdate( (int) $found[2], (int) $found[3], (int) $found[1] ) ) {
		return '';
	}
	$parts = array( $form['months'][ (int) $found[2] - 1 ], (int) $found[3], (int) $found[1] );
	return str_replace( array( '{month}', '{day}', '{year}' ), $parts, $form['order'] );
}

/**
 * The words of one widget, as HTML that is safe to print.
 *
 * @param string $widget     Its id, such as `banner`.
 * @param array  $attributes By the block's names.
 * @param string $language   `en` or `es`.
 * @param string $saved      The words that the editor saved with the post.
 */
function one_pill_widgets_words( $widget, $attributes, $language, $saved = '' ) {
	$data  = one_pill_widgets_data();
	$saved = trim( wp_kses( $saved, one_pill_widgets_allowed() ) );
	$plain = empty( $attributes['plain'] ) ? 'words' : 'plain';
	switch ( $widget ) {
		case 'stat-counter':
			$words = one_pill_widgets_stat_words( $attributes, $language, $saved, $plain );
			break;
		case 'banner':
			$words = one_pill_widgets_banner_words( $attributes, $language );
			break;
		case 'video-card':
			$words = one_pill_widgets_video_words( $attributes, $language );
			break;
		default:
			$words = $data['widgets'][ $widget ][ $plain ][ $language ];
	}
	if ( '' === $words ) {
		$words = '' === $saved ? $data['widgets']['banner']['words'][ $language ] : $saved;
	}
	return wp_kses( $words, one_pill_widgets_allowed() );
}

/** A built-in figure's own words, those that the editor saved, or those of a figure that an author gave. */
function one_pill_widgets_stat_words( $attributes, $language, $saved, $plain ) {
	$data   = one_pill_widgets_data();
	$fact   = isset( $attributes['fact'] ) ? $attributes['fact'] : '';
	$saying = array( 'value', 'of', 'qualifier', 'label', 'unit', 'period', 'asOf', 'source', 'sourceHref', 'note', 'src' );
	$own    = array_filter( array_intersect_key( $attributes, array_flip( $saying ) ), 'strlen' );
	if ( ! $own && isset( $data['facts'][ $fact ] ) ) {
		return $data['facts'][ $fact ][ $plain ][ $language ];
	}
	if ( '' !== $saved || ! isset( $own['value'] ) ) {
		return '' === $saved && isset( $data['facts'][ $fact ] ) ? $data['facts'][ $fact ][ $plain ][ $language ] : $saved;
	}
	$pieces = $data['pieces'][ $language ];
	$own   += array_fill_keys( $saying, '' );
	$figure = $own['value'];
	if ( '' !== $own['of'] ) {
		$figure = str_replace( array( '{value}', '{of}' ), array( $own['value'], $own['of'] ), $pieces['ratio'] );
	}
	$qualifier = isset( $pieces[ $own['qualifier'] ] ) ? $pieces[ $own['qualifier'] ] : '';
	$figure    = trim( $qualifier . ' ' . $figure . ' ' . $own['unit'] );
	$words     = '<strong>' . esc_html( ucfirst( $figure ) ) . '</strong>';
	$words    .= esc_html( one_pill_widgets_end( ( '' === $own['label'] ? '' : ' ' . $own['label'] ) . ( '' === $own['period'] ? '' : ', ' . $own['period'] ) ) ) . ' ';
	$words    .= '' === $own['note'] ? '' : esc_html( one_pill_widgets_end( $own['note'] ) ) . ' ';
	$day       = one_pill_widgets_day( $own['asOf'], $pieces['day'] );
	$href      = esc_url( $own['sourceHref'], array( 'http', 'https' ) );
	if ( '' !== $own['source'] ) {
		$source = esc_html( $own['source'] );
		$words .= esc_html( $pieces['source'] ) . ': ' . ( $href ? '<a href="' . $href . '">' . $source . '</a>' : $source );
		if ( '' !== $day ) {
			$words .= esc_html( ', ' . $day . '. ' );
		} else {
			$words .= one_pill_widgets_end( $own['source'] ) === $own['source'] ? ' ' : '. ';
		}
	} elseif ( '' !== $day ) {
		$words .= esc_html( ucfirst( str_replace( '{date}', $day, $pieces['asOf'] ) ) . '. ' );
	}
	if ( 'plain' === $plain ) {
		return $words;
	}
	return $words . esc_html( $pieces['action'] . ' ' . one_pill_widgets_sentence( $pieces['helpLines']['988'] ) );
}

/** Slogan, message, link and help lines, or what an author put in their place. */
function one_pill_widgets_banner_words( $attributes, $language ) {
	$data   = one_pill_widgets_data();
	$pieces = $data['pieces'][ $language ];
	$text   = function ( $name, $default ) use ( $attributes ) {
		return isset( $attributes[ $name ] ) && '' !== trim( $attributes[ $name ] ) ? $attributes[ $name ] : $default;
	};
	$href   = esc_url( $text( 'href', '' ), one_pill_widgets_link_schemes() );
	$usual  = $href ? $pieces['getTheFacts'] : $pieces['getTheFactsInEnglish'];
	$lines  = array( one_pill_widgets_sentence( $text( 'localHelp', '' ) ) );
	foreach ( preg_split( '/\s+/', $text( 'help', '988' ) ) as $id ) {
		$lines[] = isset( $pieces['helpLines'][ $id ] ) ? one_pill_widgets_sentence( $pieces['helpLines'][ $id ] ) : '';
	}
	return '<strong>' . esc_html( one_pill_widgets_end( $text( 'heading', $pieces['slogan'] ) ) ) . '</strong> '
		. esc_html( $text( 'message', $pieces['message'] ) )
		. ' <a href="' . ( $href ? $href : esc_url( $data['page'] ) ) . '">' . esc_html( $text( 'linkText', $usual ) ) . '</a>'
		. esc_html( rtrim( '. ' . implode( ' ', array_filter( $lines, 'strlen' ) ) ) );
}

/** A link to the video; nothing where there is no address that a page may link to. */
function one_pill_widgets_video_words( $attributes, $language ) {
	$data   = one_pill_widgets_data();
	$pieces = $data['pieces'][ $language ];
	$src    = isset( $attributes['src'] ) ? trim( $attributes['src'] ) : '';
	// People also paste the code of a frame, or leave the scheme out.
	if ( preg_match( '/<iframe[^>]*\ssrc\s*=\s*["\']?([^\s"\'>]+)/i', $src, $found ) ) {
		$src = html_entity_decode( $found[1] );
	}
	$src  = preg_replace( '#^(//)?(?=[\w.-]+\.[a-z]{2,}/)#i', 'https://', $src );
	$href = esc_url( $src, array( 'http', 'https' ) );
	if ( ! $href || ! preg_match( '#^(https?:)?/#', $src ) ) {
		return '';
	}
	$get   = function ( $name ) use ( $attributes ) {
		return isset( $attributes[ $name ] ) ? trim( $attributes[ $name ] ) : '';
	};
	$title = '' === $get( 'heading' ) ? $pieces['video'] : $get( 'heading' );
	$words = '<a href="' . $href . '">' . esc_html( $pieces['watch'] . ': ' . $title . ( '' === $get( 'duration' ) ? '' : ' (' . $get( 'duration' ) . ')' ) ) . '</a>';
	$words .= esc_html( '' === $get( 'publisher' ) ? '. ' : ', ' . one_pill_widgets_end( $get( 'publisher' ) ) . ' ' );
	return trim( $words . esc_html( $get( 'contentNote' ) ) );
}
