#!/usr/bin/env bash
# serve.sh CACHE SUITE PORT ROOT: a real WordPress on http://127.0.0.1:PORT until ROOT/stop exists, with the users admin, editor,
# author, contributor and subscriber (password "pw"). SUITE is Debian's: sid (the newest) or trixie (6.8). Its package is unpacked, not
# installed, and kept in CACHE with SQLite in the place of a database server. PHP's complaints are in ROOT/debug.log.
set -euo pipefail
cache=$1 suite=$2 port=$3 root=$4
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source=$cache/$suite site=$root/site
mkdir -p "$cache" "$root"
cd "$cache"

needed=()
for package in php-cli php-sqlite3 php-xml php-mbstring php-gd php-curl phpunit unzip; do
  dpkg -s "$package" >/dev/null 2>&1 || needed+=("$package")
done
if [ ${#needed[@]} -gt 0 ]; then
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${needed[@]}" >/dev/null
fi

if [ ! -f "$source/wp-load.php" ]; then
  # A set of lists of its own, so that the machine's packages stay of the suite they are.
  apt=$cache/apt-$suite
  mkdir -p "$apt"/lists/partial "$apt"/cache/archives/partial "$apt"/packages
  mirror=$(apt-get indextargets --format '$(SITE)' | grep -v security | sort -u | head -n 1)
  keys=/usr/share/keyrings/debian-archive-keyring.gpg
  echo "deb [signed-by=$keys] $mirror $suite main" >"$apt/sources.list"
  options=(-o "Dir::Etc::sourcelist=$apt/sources.list" -o Dir::Etc::sourceparts=/dev/null
    -o Dir::Etc::preferencesparts=/dev/null -o "Dir::State::lists=$apt/lists" -o "Dir::Cache=$apt/cache" -o APT::Sandbox::User=root)
  apt-get "${options[@]}" update -qq
  (cd "$apt/packages" && apt-get "${options[@]}" download -qq wordpress wordpress-theme-twentytwentyfive \
    wordpress-theme-twentytwentyfour libjs-lodash libjs-underscore libjs-cropper libjs-jquery-ui libphp-phpmailer php-getid3)
  for package in "$apt"/packages/*.deb; do dpkg-deb -x "$package" "$apt/unpacked"; done
  # Some of its links lead out of what was unpacked; nothing here needs those.
  cp -rL "$apt/unpacked/usr/share/wordpress" "$source.part" 2>/dev/null || true
  rm -rf "$source.part/wp-config.php" "$apt"
  mv "$source.part" "$source"
fi
if [ ! -d sqlite-database-integration ]; then
  npm pack --silent @wp-playground/cli >/dev/null
  tar xzf wp-playground-cli-*.tgz package/sqlite-database-integration.zip
  unzip -q -o package/sqlite-database-integration.zip -d unpacked
  mv unpacked/* sqlite-database-integration
  rm -rf unpacked package wp-playground-cli-*.tgz
fi

rm -rf "$site" "$root/stop" "$root/debug.log"
cp -r "$source" "$site"
content=$site/wp-content
mkdir -p "$content"/uploads "$content"/plugins
rm -f "$content/db.php"
cp -r sqlite-database-integration "$content/plugins/sqlite-database-integration"
sed -e "s#{SQLITE_IMPLEMENTATION_FOLDER_PATH}#$content/plugins/sqlite-database-integration#" -e 's#{SQLITE_PLUGIN}#sqlite-database-integration/load.php#' \
  sqlite-database-integration/db.copy >"$content/db.php"
cat >"$site/wp-config.php" <<PHP
<?php
foreach (['AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT'] as \$key) define(\$key, "test \$key");
foreach (['DB_NAME' => 'wordpress', 'DB_USER' => '', 'DB_PASSWORD' => '', 'DB_HOST' => '', 'DB_CHARSET' => 'utf8mb4', 'DB_COLLATE' => ''] as \$key => \$value) define(\$key, \$value);
define('WP_HOME', 'http://127.0.0.1:$port');
define('WP_SITEURL', 'http://127.0.0.1:$port');
foreach (['DISABLE_WP_CRON', 'AUTOMATIC_UPDATER_DISABLED', 'WP_HTTP_BLOCK_EXTERNAL', 'WP_DEBUG'] as \$key) define(\$key, true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '$root/debug.log');
define('WP_ENVIRONMENT_TYPE', 'local');
define('FS_METHOD', 'direct');
\$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
PHP
cp "$here"/server/*.php "$site/"
cd "$site"
php -d display_errors=0 install.php
PHP_CLI_SERVER_WORKERS=4 setsid php -d memory_limit=256M -d display_errors=0 -S "127.0.0.1:$port" router.php >"$root/server.log" 2>&1 &
server=$!
# Its workers, too.
trap 'kill -- -$server 2>/dev/null' EXIT
trap 'exit 0' TERM INT
while [ ! -f "$root/stop" ]; do sleep 0.5; done
