// Finds a Chromium-family browser that really starts, or gets one. Nothing outside the project is changed unless
// this runs as root on a Debian-like system, as it does in containers and CI.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { createRequire } from 'node:module';

const cache = resolve(import.meta.dirname, '../.cache');
