// Included first by every host page: notes what the test asks about afterwards. An own file, because of strict policies.
window.recorded = { violations: [], warnings: [], errors: [], problems: [] };
document.addEventListener('securitypolicyviolation', (event) => {
  recorded.violations.push(
    `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
  );
});
window.addEventListener('error', ({ message, filename, lineno }) =>
  recorded.errors.push(`${message} ${filename}:${lineno}`),
);
window.addEventListener('unhandledrejection', (event) => recorded.errors.push(String(event.reason)));
document.addEventListener('one-pill-error', (event) => recorded.problems.push(event.detail.message));
for (const [method, list] of [
  ['warn', recorded.warnings],
  ['error', recorded.errors],
]) {
  const original = console[method];
  console[method] = (...args) => {
    list.push(args.join(' '));
    original.apply(console, args);
  };
}
