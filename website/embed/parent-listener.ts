/**
 * The script that a page with our frames needs: gives each frame the height it tells. Only a frame whose address is ours, and
 * only by a message of its own; a height that is none, or a giant's, does nothing harmful. Nothing below may contain `</`.
 *
 * @param embeds address of the folder that the frames' pages are in
 */
export function parentListener(embeds: string): string {
  // In a string of the script, in a string of the selector: no quote and no backslash can get through.
  const prefix = embeds.replace(/['"\\<>\s]/g, encodeURIComponent).replaceAll("'", '%27');
  return (
    `addEventListener("message",function(e){var d=e.data||0,h=d.height;` +
    `if(d.type=="one-pill:height"&&typeof h=="number"&&h>=0)` +
    `document.querySelectorAll('iframe[src^="${prefix}"]').forEach(function(f){` +
    `if(f.contentWindow==e.source)f.style.height=Math.min(h,4000)+"px"})})`
  );
}
