/**
 * Puts what lies over a page into its flow, so that many of them can be seen side by side: cards and lists are not lifted
 * over everything (`GalleryPage.module.css` shows them where they stand), and a dialog leaves the rest of the page alone.
 */
export const standStill = (): void => {
  HTMLElement.prototype.showPopover = () => {}
  HTMLDialogElement.prototype.showModal = HTMLDialogElement.prototype.show
}
