import type { ColourName, Drawing, Shape } from './picture.ts'

/** Pixels of the file for each pixel of the drawing: sharp on paper and on a dense screen. */
const density = 2

const paintShape = (context: CanvasRenderingContext2D, shape: Shape, colours: CSSStyleDeclaration): void => {
  const colour = (token: ColourName): string => colours.getPropertyValue(`--${token}`)
  if (shape.is === 'text') {
    context.font = `${shape.weight} ${shape.size}px ${colours.getPropertyValue('--ui')}`
    context.fillStyle = colour(shape.colour)
    context.textAlign = shape.align
    context.fillText(shape.text, shape.x, shape.y)
    return
  }
  const path = new Path2D(shape.path)
  if (shape.fill) {
    context.fillStyle = colour(shape.fill)
    context.fill(path)
  }
  if (shape.stroke) {
    context.strokeStyle = colour(shape.stroke)
    context.lineWidth = shape.width
    context.setLineDash([...shape.dash])
    context.stroke(path)
  }
}

/**
 * Paints a drawing as a PNG, in the colours of the light theme and the faces of the page. Nothing is loaded and nothing
 * leaves: a canvas with no picture in it works under any content policy, in a browser as in the desktop app.
 */
export const paintPicture = ({ width, height, shapes }: Drawing): Promise<Blob> => {
  const canvas = document.createElement('canvas')
  canvas.width = width * density
  canvas.height = height * density
  canvas.dataset.theme = 'light'
  canvas.hidden = true
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This page has no canvas to paint on.')
  // Only in the document does it have the colours of its theme.
  document.body.append(canvas)
  const colours = getComputedStyle(canvas)
  context.scale(density, density)
  for (const shape of shapes) paintShape(context, shape, colours)
  canvas.remove()
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png')
  })
}
