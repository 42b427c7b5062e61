<?php
// The running WordPress with the plugin in it, for PHPUnit. Its globals have to be named here: PHPUnit includes this file in a function.
global $wp, $wp_query, $wp_rewrite, $wpdb, $wp_filter, $wp_actions, $wp_current_filter, $wp_version, $wp_locale, $wp_roles, $current_user, $post, $shortcode_tags;
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require getenv('WORDPRESS_ROOT') . '/site/wp-load.php';
