<?php
// Files as they are, folders by their index.php, everything else to WordPress.
$wanted = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$folder = rtrim(__DIR__ . $wanted, '/');
if (is_file(__DIR__ . $wanted)) {
  return false;
}
$script = '/index.php';
if ($folder !== __DIR__ && is_file("$folder/index.php")) {
  if (substr($wanted, -1) !== '/') {
    header("Location: $wanted/");
    exit();
  }
  $script = substr($folder, strlen(__DIR__)) . '/index.php';
  chdir($folder);
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $script;
$_SERVER['SCRIPT_FILENAME'] = __DIR__ . $script;
require __DIR__ . $script;
