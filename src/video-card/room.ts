import type { LitElement } from 'lit';
import { parentOf } from '../page/ancestors.ts';
import { documentProperty } from '../page/document-property.ts';
import { cutsOff } from './overflow.ts';

/** A wrapper of this share of its width in padding gives a frame its shape; less is a margin of some design. */
const leastRatio = 0.25;

/**
 * The height that a card has inside a box of fixed shape, as pages put around the frames of videos (`height: 0` and
 * `padding-bottom: 56.25%`, or `aspect-ratio` with `overflow: hidden`), in px; `undefined` where nothing limits it. A closed
 * accordion is no such box: it opens again, and asks how tall the card would be.
 */
function measureRoom(card: Element): number | undefined {
  const { top } = card.getBoundingClientRect();
  for (let above = parentOf(card); above && above !== documentProperty('body'); above = parentOf(above)) {
    const { aspectRatio, overflowY, paddingBottom, paddingTop } = getComputedStyle(above);
    const { clientHeight, clientWidth } = above;
    const padding = parseFloat(paddingTop) + parseFloat(paddingBottom);
    const isPadded = padding >= leastRatio * clientWidth && clientHeight - padding < 1;
    const isShaped = aspectRatio !== 'auto' && cutsOff(overflowY);
    if (clientHeight > 0 && (isPadded || isShaped)) {
      const edge = above.getBoundingClientRect();
      // Pages scale what they show; lengths in a style sheet do not know of it.
      const scale = edge.height / (above as HTMLElement).offsetHeight;
      return clientHeight + above.clientTop - (top - edge.top) / scale;
    }
  }
  return undefined;
}

/** Keeps a card's words reachable in a box that is too low for it: it then scrolls inside. */
export function fitRoom(card: LitElement): void {
  let room: number | undefined;
  const apply = () => {
    const frame = card.shadowRoot?.querySelector<HTMLElement>('.frame');
    if (room === undefined) frame?.style.removeProperty('--_room');
    else frame?.style.setProperty('--_room', `${Math.floor(room)}px`);
  };
  const measure = () => {
    room = card.isConnected ? measureRoom(card) : undefined;
    apply();
  };
  let observer: ResizeObserver | undefined;
  card.addController({
    hostConnected() {
      // In a frame of its own: a size that changes while sizes are being told is an error on the page.
      observer ??= new ResizeObserver(() => requestAnimationFrame(measure));
      observer.observe(card);
    },
    hostUpdated: apply,
    hostDisconnected() {
      observer!.disconnect();
    },
  });
}
