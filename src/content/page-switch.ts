import { isSiteOff, type Settings } from '../messages/settings.ts';

/** Whether a page is read: what its reader wants of this page goes before what is set for its site. */
export class PageSwitch {
  /** The reader has asked for this page: neither the site's switch nor the page's form stands in the way. */
  asked = false;
  #off = false;

  /** Switches the page on or off until it is left. */
  turn(on: boolean): void {
    this.asked = on;
    this.#off = !on;
  }

  isOn(settings: Settings, hostname: string): boolean {
    const isWanted = !this.#off && settings.enabled && !isSiteOff(settings, hostname);
    return this.asked || isWanted;
  }
}
