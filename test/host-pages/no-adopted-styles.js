// Safari before 16.4: style sheets cannot be made by script and adopted.
for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets;
delete CSSStyleSheet.prototype.replace;
delete CSSStyleSheet.prototype.replaceSync;
