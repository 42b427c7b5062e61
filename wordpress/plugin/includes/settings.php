<?php
/**
 * Settings → One Pill: the banner of every page, and what the whole site needs.
 *
 * @package OnePillWidgets
 */

defined( 'ABSPATH' ) || exit;

add_action( 'admin_menu', 'one_pill_widgets_add_page' );
add_action( 'admin_init', 'one_pill_widgets_register_settings' );
add_action( 'admin_enqueue_scripts', 'one_pill_widgets_enqueue_settings' );
add_filter( 'plugin_action_links_' . plugin_basename( ONE_PILL_WIDGETS_FILE ), 'one_pill_widgets_action_links' );

/** The page, for those who may change the site's settings. */
function one_pill_widgets_add_page() {
	add_options_page( 'One Pill', 'One Pill', 'manage_options', 'one-pill-widgets', 'one_pill_widgets_settings_page' );
}

/** One option; WordPress checks capability and nonce before it is saved. */
function one_pill_widgets_register_settings() {
	register_setting( 'one_pill_widgets', 'one_pill_widgets', array( 'sanitize_callback' => 'one_pill_widgets_sanitize' ) );
}

/** From the list of plugins to the page. */
function one_pill_widgets_action_links( $links ) {
	$address = admin_url( 'options-general.php?page=one-pill-widgets' );
	array_unshift( $links, '<a href="' . esc_url( $address ) . '">' . esc_html__( 'Settings', 'one-pill-widgets' ) . '</a>' );
	return $links;
}

/** The preview needs the widgets, the form a little script. */
function one_pill_widgets_enqueue_settings( $page ) {
	if ( 'settings_page_one-pill-widgets' !== $page ) {
		return;
	}
	wp_enqueue_script( 'one-pill-widgets' );
	wp_enqueue_script( 'one-pill-widgets-settings', plugins_url( 'settings.js', ONE_PILL_WIDGETS_FILE ), array(), ONE_PILL_WIDGETS_VERSION, true );
}

/** What may be chosen, from the builder's own form: the option of one attribute of the banner. */
function one_pill_widgets_option( $property ) {
	$data = one_pill_widgets_data();
	foreach ( $data['widgets']['banner']['attributes'] as $attribute ) {
		if ( $attribute['property'] === $property ) {
			return $attribute;
		}
	}
	return array( 'label' => array( 'en' => $property, 'es' => $property ) );
}

/** Anything else than what the form can send counts as its default. */
function one_pill_widgets_sanitize( $given ) {
	$given = is_array( $given ) ? $given : array();
	$text  = function ( $name ) use ( $given ) {
		return isset( $given[ $name ] ) && is_scalar( $given[ $name ] ) ? mb_substr( sanitize_text_field( $given[ $name ] ), 0, 2000 ) : '';
	};
	$one   = function ( $name, $default ) use ( $text ) {
		$option = one_pill_widgets_option( $name );
		return isset( $option['choices'][ $text( $name ) ] ) ? $text( $name ) : $default;
	};
	$day   = function ( $name ) use ( $text ) {
		$valid = preg_match( '/^(\d{4})-(\d\d)-(\d\d)$/', $text( $name ), $found ) && checkdate( (int) $found[2], (int) $found[3], (int) $found[1] );
		return $valid ? $text( $name ) : '';
	};
	// The lists may come as they are stored, too: WordPress cleans a new option twice.
	foreach ( array( 'help', 'on' ) as $name ) {
		if ( isset( $given[ $name ] ) && is_string( $given[ $name ] ) ) {
			$given[ $name ] = preg_split( '/\s+/', $given[ $name ] );
		}
	}
	$some = function ( $name ) use ( $given ) {
		$option = one_pill_widgets_option( $name );
		$chosen = isset( $given[ $name ] ) && is_array( $given[ $name ] ) ? array_filter( $given[ $name ], 'is_string' ) : array();
		return array_values( array_intersect( array_map( 'strval', array_keys( $option['choices'] ) ), $chosen ) );
	};
	$own_days = array_filter(
		preg_split( '/[\s,;]+/', $text( 'ownDays' ) . ' ' . ( isset( $given['on'] ) ? implode( ' ', array_filter( (array) $given['on'], 'is_string' ) ) : '' ) ),
		function ( $entry ) {
			return 1 === preg_match( '#^\d\d-\d\d(/\d\d-\d\d)?$#', $entry );
		}
	);
	$help     = $some( 'help' );
	return array(
		'show'        => ! empty( $given['show'] ),
		'everywhere'  => ! empty( $given['everywhere'] ),
		'website'     => isset( $given['website'] ) && is_string( $given['website'] ) ? esc_url_raw( trim( $given['website'] ), array( 'https', 'http' ) ) : '',
		'heading'     => $text( 'heading' ),
		'message'     => $text( 'message' ),
		'href'        => isset( $given['href'] ) && is_string( $given['href'] ) ? esc_url_raw( trim( $given['href'] ), one_pill_widgets_link_schemes() ) : '',
		'linkText'    => $text( 'linkText' ),
		'localHelp'   => $text( 'localHelp' ),
		'help'        => $help ? implode( ' ', in_array( 'none', $help, true ) ? array( 'none' ) : $help ) : '988',
		'tone'        => $one( 'tone', 'strong' ),
		'placement'   => $one( 'placement', 'inline' ),
		'dismissible' => ! empty( $given['dismissible'] ),
		'remember'    => $one( 'remember', '7d' ),
		'on'          => implode( ' ', array_unique( array_merge( $some( 'on' ), $own_days ) ) ),
		'from'        => $day( 'from' ),
		'until'       => $day( 'until' ),
	);
}

/** One line of the form; the label is the builder's. */
function one_pill_widgets_row( $property, $settings, $type = 'text' ) {
	$language = one_pill_widgets_language( get_user_locale() );
	$option   = one_pill_widgets_option( $property );
	$id       = 'one-pill-widgets-' . $property;
	$name     = 'one_pill_widgets[' . $property . ']';
	$help     = isset( $option['help'][ $language ] ) ? $option['help'][ $language ] : '';
	$label    = $option['label'][ $language ];
	$chosen   = (string) $settings[ $property ];
	if ( 'several' === $type ) {
		echo '<tr><th scope="row">' . esc_html( $label ) . '</th><td><fieldset><legend class="screen-reader-text">' . esc_html( $label ) . '</legend>';
		foreach ( $option['choices'] as $value => $text ) {
			printf(
				'<label><input type="checkbox" name="%1$s[]" value="%2$s"%3$s> %4$s</label><br>',
				esc_attr( $name ),
				esc_attr( $value ),
				checked( in_array( (string) $value, explode( ' ', $chosen ), true ), true, false ),
				esc_html( $text[ $language ] )
			);
		}
		echo '</fieldset>';
	} else {
		printf( '<tr><th scope="row"><label for="%s">%s</label></th><td>', esc_attr( $id ), esc_html( $label ) );
		if ( 'choice' === $type ) {
			printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $name ) );
			foreach ( $option['choices'] as $value => $text ) {
				printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $chosen, (string) $value, false ), esc_html( $text[ $language ] ) );
			}
			echo '</select>';
		} elseif ( 'long' === $type ) {
			printf( '<textarea class="large-text" rows="2" id="%s" name="%s">%s</textarea>', esc_attr( $id ), esc_attr( $name ), esc_textarea( $chosen ) );
		} elseif ( 'checkbox' === $type ) {
			printf( '<input type="checkbox" id="%s" name="%s" value="1"%s>', esc_attr( $id ), esc_attr( $name ), checked( (bool) $settings[ $property ], true, false ) );
		} else {
			printf( '<input class="regular-text" type="%s" id="%s" name="%s" value="%s">', esc_attr( $type ), esc_attr( $id ), esc_attr( $name ), esc_attr( $chosen ) );
		}
	}
	if ( '' !== $help ) {
		echo '<p class="description">' . esc_html( $help ) . '</p>';
	}
	echo '</td></tr>';
}

/** A line with a box to tick that the builder does not have. */
function one_pill_widgets_switch_row( $name, $is_on, $label, $help ) {
	printf(
		'<tr><th scope="row">%1$s</th><td><label><input type="checkbox" id="one-pill-widgets-%2$s" name="one_pill_widgets[%2$s]" value="1"%3$s> %4$s</label></td></tr>',
		esc_html( $label ),
		esc_attr( $name ),
		checked( $is_on, true, false ),
		esc_html( $help )
	);
}

/** The page itself. */
function one_pill_widgets_settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	$settings = one_pill_widgets_settings();
	$own_days = implode( ' ', preg_grep( '#^\d\d-\d\d#', explode( ' ', $settings['on'] ) ) );
	echo '<div class="wrap"><h1>One Pill</h1>';
	echo '<p>' . esc_html__( 'Blocks and shortcodes work without any of this. Nothing here asks any other site for anything.', 'one-pill-widgets' ) . '</p>';
	echo '<form method="post" action="options.php" id="one-pill-widgets-form">';
	settings_fields( 'one_pill_widgets' );
	echo '<h2>' . esc_html__( 'A banner on every page', 'one-pill-widgets' ) . '</h2><table class="form-table">';
	one_pill_widgets_switch_row( 'show', $settings['show'], __( 'Show it', 'one-pill-widgets' ), __( 'At the beginning of every page of this site', 'one-pill-widgets' ) );
	one_pill_widgets_row( 'heading', $settings );
	one_pill_widgets_row( 'message', $settings, 'long' );
	one_pill_widgets_row( 'href', $settings, 'url' );
	one_pill_widgets_row( 'linkText', $settings );
	one_pill_widgets_row( 'localHelp', $settings );
	one_pill_widgets_row( 'help', $settings, 'several' );
	one_pill_widgets_row( 'tone', $settings, 'choice' );
	one_pill_widgets_row( 'placement', $settings, 'choice' );
	one_pill_widgets_row( 'dismissible', $settings, 'checkbox' );
	one_pill_widgets_row( 'remember', $settings, 'choice' );
	one_pill_widgets_row( 'on', $settings, 'several' );
	printf(
		'<tr><th scope="row"><label for="one-pill-widgets-ownDays">%s</label></th><td><input class="regular-text" type="text" id="one-pill-widgets-ownDays" name="one_pill_widgets[ownDays]" value="%s"><p class="description">%s</p></td></tr>',
		esc_html__( 'Other days of each year', 'one-pill-widgets' ),
		esc_attr( $own_days ),
		esc_html__( 'Month and day, such as 10-05, or 10-05/10-09 for several.', 'one-pill-widgets' )
	);
	one_pill_widgets_row( 'from', $settings, 'date' );
	one_pill_widgets_row( 'until', $settings, 'date' );
	echo '</table><h2>' . esc_html__( 'Preview', 'one-pill-widgets' ) . '</h2>';
	echo '<p class="description">' . esc_html__( 'As it will look on any day. Nothing in it can be pressed.', 'one-pill-widgets' ) . '</p>';
	echo '<div id="one-pill-widgets-preview" inert></div>';
	echo '<h2>' . esc_html__( 'The whole site', 'one-pill-widgets' ) . '</h2><table class="form-table">';
	one_pill_widgets_switch_row( 'everywhere', $settings['everywhere'], __( 'Load the widgets on every page', 'one-pill-widgets' ), __( 'For sites with <div data-one-pill> in their posts', 'one-pill-widgets' ) );
	printf(
		'<tr><th scope="row"><label for="one-pill-widgets-website">%s</label></th><td><input class="regular-text" type="url" id="one-pill-widgets-website" name="one_pill_widgets[website]" value="%s" placeholder="https://"><p class="description">%s</p></td></tr>',
		esc_html__( 'A website of One Pill Widgets', 'one-pill-widgets' ),
		esc_attr( $settings['website'] ),
		esc_html__( 'Pasting the address of one of its figures makes the widget. Leave it empty if you know of none.', 'one-pill-widgets' )
	);
	echo '</table>';
	submit_button();
	echo '</form><p>' . esc_html__( 'Independent project. Not affiliated with, endorsed, approved or authorized by the U.S. Drug Enforcement Administration or any government agency.', 'one-pill-widgets' ) . '</p></div>';
}
