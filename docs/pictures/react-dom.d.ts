/** React brings no types of its own; slack-blocks-to-jsx brings those of elements, this is all that is used besides. */
declare module "react-dom/server" {
  export function renderToStaticMarkup(element: unknown): string;
}
