<?php
define('WP_INSTALLING', true);
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1'];
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
// Nobody is told by mail.
function wp_new_blog_notification($title, $url, $user, $password = '') {}
wp_install('Greenfield High', 'admin', 'admin@example.org', true, '', 'pw');
foreach (['editor', 'author', 'contributor', 'subscriber'] as $role) {
  wp_insert_user(['user_login' => $role, 'user_pass' => 'pw', 'role' => $role, 'user_email' => "$role@example.org"]);
}
update_option('permalink_structure', '/%postname%/');
flush_rewrite_rules();
// The editor's welcome would lie over what is tested.
$seen = ['core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => false], 'core' => ['enableChoosePatternModal' => false], '_modified' => gmdate('c')];
foreach (get_users() as $user) {
  update_user_meta($user->ID, 'wp_persisted_preferences', $seen);
}
echo get_bloginfo('version'), "\n";
